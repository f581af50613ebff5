#include "backend/features/directory/topic_store.h"

#include <sstream>

#include "backend/events/event_log.h"
#include "backend/features/directory/directory_types.h"

namespace mct::directory {

Result<std::vector<events::Readable>> CardTopics::topics(storage::Connection& connection,
                                                         const events::Reader& reader) {
  auto rows = connection.execute(
      "SELECT o.path FROM directory_card c "
      "LEFT JOIN directory_organization o ON o.id = c.organization_id "
      "WHERE c.id = $1 AND c.account_id = $2 AND c.revoked_ms IS NULL",
      {reader.card_id, reader.account_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::card_not_held, "这张名片不是你的，或已被撤销");
  std::vector<events::Readable> topics{{events::topic_of("account", reader.account_id)},
                                       {events::topic_of("card", reader.card_id)}};
  if (rows->rows[0].is_null(0)) return topics;
  std::istringstream path(rows->rows[0].blob(0));
  for (std::string id; std::getline(path, id, '/');)
    topics.push_back({events::topic_of("organization", id)});
  return topics;
}

}  // namespace mct::directory
