#pragma once

#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/storage/database.h"

namespace mct::attachments {

// For SELECT: what attachment_of reads, in its order. Of the table that is called `a`.
inline constexpr auto attachment_columns =
    "a.id, a.account_id, a.name, a.size, a.sha256, a.media_type, "
    "CASE WHEN a.thumbnail IS NULL THEN 0 ELSE 1 END";

inline constexpr std::size_t attachment_column_count = 7;

inline Attachment attachment_of(const storage::Row& row) {
  return {row.text(0), row.text(1), row.text(2),   row.integer(3),
          row.text(4), row.text(5), row.boolean(6)};
}

// Errors: ATTACHMENT_NOT_FOUND.
Result<Attachment> read_attachment(storage::Connection& connection, const std::string& id);
// Likewise, unless the account has uploaded it.
Result<Attachment> read_own(storage::Connection& connection, const std::string& account_id,
                            const std::string& id);

// Empty behind the last.
Result<std::string> read_piece(storage::Connection& connection, const std::string& id,
                               std::int64_t position);
// All pieces. Errors: UPLOAD_INCOMPLETE.
Result<std::string> read_content(storage::Connection& connection, const Attachment& attachment);

}  // namespace mct::attachments
