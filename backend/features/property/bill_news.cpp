#include "backend/features/property/bill_news.h"

#include "backend/push/push_queue.h"

namespace mct::property {
namespace {

// Empty: no news for a phone.
std::string text_of(events::Kind kind) {
  if (kind.name() == bill_issued.name()) return "您有新的物业账单";
  if (kind.name() == bill_withdrawn.name()) return "一张物业账单已撤回或退款";
  return {};
}

}  // namespace

Status tell_households(storage::Connection& connection, Communities& communities,
                       const std::string& community_id, const std::set<std::string>& households,
                       events::Kind kind, std::int64_t now_ms) {
  auto accounts = communities.residents(connection, community_id, households);
  if (!accounts) return fail(accounts.error());
  if (accounts->empty()) return {};
  std::vector<events::NewEvent> told;
  for (const auto& id : *accounts) told.push_back({events::topic_of("account", id), kind, {}});
  if (auto appended = events::append(connection, told, now_ms); !appended)
    return fail(appended.error());
  const auto text = text_of(kind);
  if (text.empty()) return {};
  for (const auto& it : told) {
    auto status = push::notify(
        connection, {.topic = it.topic, .link = "mct://community/" + community_id, .text = text},
        now_ms);
    if (!status) return status;
  }
  return {};
}

}  // namespace mct::property
