#include "backend/features/community/residence_news.h"

#include "backend/features/community/community_events.h"
#include "backend/push/push_queue.h"

namespace mct::community {

using storage::Connection;

Status note(Connection& connection, const Community& community, const Residence& it,
            const char* action, const audit::Actor& actor, std::int64_t now_ms) {
  audit::Entry entry{now_ms, actor, community.path, action, it.id, it.name, {}};
  entry.fields.push_back({"住处", {}, it.place + it.household.room});
  if (!it.reason.empty()) entry.fields.push_back({"原因", {}, it.reason});
  return audit::append(connection, entry);
}

Status topics_moved(Connection& connection, const Residence& it) {
  if (it.card_id.empty()) return {};
  return events::topics_changed(connection, {it.card_id});
}

Status tell_committee(Connection& connection, const Residence& it, std::int64_t now_ms) {
  const auto topic = events::topic_of("organization", it.household.community_id);
  auto told = events::append(connection, events::NewEvent{topic, residence_claimed, {}}, now_ms);
  if (!told) return fail(told.error());
  return push::notify(connection,
                      {.topic = topic,
                       .link = "mct://claims/" + it.household.community_id,
                       .text = "有住户登记等待确认"},
                      now_ms);
}

Status tell_person(Connection& connection, const Residence& it, const char* text,
                   std::int64_t now_ms) {
  const auto topic = events::topic_of("account", it.account_id);
  auto told = events::append(connection, events::NewEvent{topic, residence_decided, {}}, now_ms);
  if (!told) return fail(told.error());
  return push::notify(
      connection,
      {.topic = topic, .link = "mct://community/" + it.household.community_id, .text = text},
      now_ms);
}

}  // namespace mct::community
