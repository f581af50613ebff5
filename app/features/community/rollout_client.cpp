#include "app/features/community/rollout_client.h"

#include "app/core/channel/call_answers.h"
#include "app/features/community/rollout_methods.h"

namespace mct::app {
namespace {

namespace pb = rollout_methods::pb;

TownRollout from_proto(const pb::TownRollout& message) {
  TownRollout town{QString::fromStdString(message.town_id()),
                   QString::fromStdString(message.name()),
                   message.community_count(),
                   message.open_count(),
                   {},
                   message.may_plan()};
  for (const auto& it : message.months())
    town.months.append({QString::fromStdString(it.month()), it.planned(), it.opened()});
  return town;
}

}  // namespace

PendingCall RolloutClient::towns(const QString& first_month, Handler<QList<TownRollout>> handler) {
  pb::GetRolloutRequest request;
  request.set_first_month(first_month.toStdString());
  return channel_.call(rollout_methods::get_rollout, request,
                       meaning<pb::Rollout>(std::move(handler), [](const pb::Rollout& answer) {
                         QList<TownRollout> towns;
                         for (const auto& it : answer.towns()) towns.append(from_proto(it));
                         return towns;
                       }));
}

PendingCall RolloutClient::plan(const QString& town_id, const QList<RolloutMonth>& months,
                                Handler<void> handler) {
  pb::SetRolloutPlanRequest request;
  request.set_town_id(town_id.toStdString());
  for (const auto& it : months) {
    auto& month = *request.add_months();
    month.set_month(it.month.toStdString());
    month.set_planned(it.planned);
  }
  return channel_.call(
      rollout_methods::set_rollout_plan, request,
      std::function([this, handler = std::move(handler)](Result<pb::TownRollout> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit planned();
      }));
}

}  // namespace mct::app
