#pragma once

#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/storage/database.h"

namespace mct::attachments {

// For SELECT: what attachment_of reads, in its order. Of the table that is called `a`.
inline constexpr auto attachment_columns =
    "a.id, a.account_id, a.name, a.size, a.sha256, a.media_type, "
    "CASE WHEN a.thumbnail IS NULL THEN 0 ELSE 1 END";

inline Attachment attachment_of(const storage::Row& row) {
  return {row.text(0), row.text(1), row.text(2),   row.integer(3),
          row.text(4), row.text(5), row.boolean(6)};
}

}  // namespace mct::attachments
