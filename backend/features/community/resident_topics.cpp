#include "backend/features/community/resident_topics.h"

#include <fmt/format.h>
#include <set>

#include "backend/features/community/community_events.h"

namespace mct::community {

Result<std::vector<events::Readable>> ResidentTopics::topics(storage::Connection& connection,
                                                             const events::Reader& reader) {
  auto rows = connection.execute(
      "SELECT community_id, building_id, entrance_id FROM community_residence "
      "WHERE card_id = $1 AND account_id = $2 AND state = 2",
      {reader.card_id, reader.account_id});
  if (!rows) return fail(rows.error());
  std::set<std::string> topics;
  for (const auto& row : *rows)
    topics.merge(std::set{community_topic(row.text(0)), building_topic(row.text(1)),
                          entrance_topic(row.text(2))});
  std::vector<events::Readable> readable;
  for (const auto& topic : topics) readable.push_back({topic});
  return readable;
}

Result<std::vector<std::string>> ResidentAccounts::accounts(storage::Connection& connection,
                                                            const std::string& topic,
                                                            const std::string& after, int limit) {
  const auto slash = topic.find('/');
  // One of the nouns that this is asked for: community, building, entrance.
  auto rows = connection.execute(
      fmt::format("SELECT DISTINCT account_id FROM community_residence WHERE {}_id = $1 "
                  "AND state = 2 AND account_id > $2 ORDER BY account_id LIMIT $3",
                  topic.substr(0, slash)),
      {topic.substr(slash + 1), after, std::int64_t{limit}});
  if (!rows) return fail(rows.error());
  std::vector<std::string> accounts;
  for (const auto& row : *rows) accounts.push_back(row.text(0));
  return accounts;
}

}  // namespace mct::community
