#include "backend/features/notice/audience_rows.h"

#include "backend/features/notice/news_rows.h"

namespace mct::notice {
namespace {

using storage::Connection;

constexpr std::string_view organization_topic = "organization/", card_topic = "card/";

Result<std::vector<std::string>> read_substitutes(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT DISTINCT substitute_card_id FROM notice_receipt "
      "WHERE notice_id = $1 AND substitute_card_id <> ''",
      {id});
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

}  // namespace

Result<std::set<std::string>> read_covered(Connection& connection, Members& members,
                                           const std::string& id) {
  auto topics = topics_of(connection, id);
  if (!topics) return fail(topics.error());
  auto covered = members.covered(connection, audience_of(*topics));
  if (!covered) return fail(covered.error());
  std::set<std::string> ids;
  for (const auto& it : *covered) ids.insert(it.card_id);
  return ids;
}

Result<std::vector<std::string>> topics_of(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT topic FROM notice_audience WHERE notice_id = $1 ORDER BY topic", {id});
  if (!rows) return fail(rows.error());
  std::vector<std::string> topics;
  for (const auto& row : *rows) topics.push_back(row.text(0));
  return topics;
}

Audience audience_of(const std::vector<std::string>& topics) {
  Audience audience;
  for (const auto& topic : topics)
    if (topic.starts_with(organization_topic))
      audience.organization_ids.push_back(topic.substr(organization_topic.size()));
    else if (topic.starts_with(card_topic))
      audience.card_ids.push_back(topic.substr(card_topic.size()));
  return audience;
}

std::vector<std::string> topics_of(const Audience& audience) {
  std::vector<std::string> topics;
  for (const auto& id : audience.organization_ids)
    topics.push_back(events::topic_of("organization", id));
  for (const auto& id : audience.card_ids) topics.push_back(events::topic_of("card", id));
  return topics;
}

Status tell_audience(Connection& connection, const std::string& id, events::Kind kind,
                     const std::string& payload, std::int64_t now_ms) {
  auto topics = topics_of(connection, id);
  if (!topics) return fail(topics.error());
  auto substitutes = read_substitutes(connection, id);
  if (!substitutes) return fail(substitutes.error());
  std::set<std::string> all(topics->begin(), topics->end());
  // Nobody is told twice: everybody reads that one.
  if (all.contains(alerts_topic)) all = {alerts_topic};
  for (const auto& card_id : *substitutes) all.insert(events::topic_of("card", card_id));
  std::vector<events::NewEvent> told;
  for (const auto& topic : all) told.push_back({topic, kind, payload});
  return tell(connection, id, std::move(told), now_ms);
}

}  // namespace mct::notice
