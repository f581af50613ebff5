#include "backend/features/directory/topic_store.h"

#include <sstream>

#include "backend/events/event_log.h"
#include "backend/features/directory/directory_types.h"

namespace mct::directory {
namespace {

using storage::Blob;

Result<std::vector<std::string>> texts_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<std::string> texts;
  for (const auto& row : *rows) texts.push_back(row.text(0));
  return texts;
}

}  // namespace

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

Result<std::vector<std::string>> CardTopicAccounts::accounts(storage::Connection& connection,
                                                             const std::string& topic,
                                                             const std::string& after, int limit) {
  const auto slash = topic.find('/');
  const auto noun = topic.substr(0, slash), id = topic.substr(slash + 1);
  if (noun == "account") return id > after ? std::vector{id} : std::vector<std::string>{};
  if (noun == "district")
    return texts_of(connection.execute(
        "SELECT DISTINCT account_id FROM directory_card "
        "WHERE account_id > $1 AND revoked_ms IS NULL ORDER BY account_id LIMIT $2",
        {after, std::int64_t{limit}}));
  if (noun == "card")
    return texts_of(
        connection.execute("SELECT account_id FROM directory_card "
                           "WHERE id = $1 AND account_id > $2 AND revoked_ms IS NULL",
                           {id, after}));
  auto paths = connection.execute("SELECT path FROM directory_organization WHERE id = $1", {id});
  if (!paths) return fail(paths.error());
  if (paths->empty()) return std::vector<std::string>{};
  const auto& path = paths->rows[0].blob(0);
  return texts_of(connection.execute(
      "SELECT DISTINCT c.account_id FROM directory_organization o "
      "JOIN directory_card c ON c.organization_id = o.id "
      "WHERE o.path >= $1 AND o.path < $2 AND c.account_id > $3 AND c.revoked_ms IS NULL "
      "ORDER BY c.account_id LIMIT $4",
      {Blob{path}, storage::end_of_prefix(path), after, std::int64_t{limit}}));
}

}  // namespace mct::directory
