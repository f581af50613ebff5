#include "app/features/community/claim_form.h"

#include <algorithm>

#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/community/community_client.h"

namespace mct::app {
namespace {

QVariantMap choice(const QString& value, const QString& text) {
  return {{"value", value}, {"text", text}};
}

}  // namespace

void ClaimForm::attach(const Services& services) {
  client_ = &services.get<CommunityClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  retry();
}

void ClaimForm::retry() {
  status_.begin();
  emit planChanged();
  plan_call_ = client_->plan(community_id_, [this](const Result<CommunityPlan>& plan) {
    if (plan) {
      plan_ = *plan;
      status_.show_fresh(plan_.buildings.isEmpty());
      if (plan_.buildings.size() == 1) chooseBuilding(plan_.buildings.first().id);
    } else {
      status_.fail(plan.error());
    }
    emit planChanged();
    emit inputChanged();
  });
}

const Building* ClaimForm::building() const {
  const auto found = std::ranges::find(plan_.buildings, building_id_, &Building::id);
  return found == plan_.buildings.end() ? nullptr : &*found;
}

QVariantList ClaimForm::buildings() const {
  QVariantList all;
  for (const auto& it : plan_.buildings) all.append(choice(it.id, it.name));
  return all;
}

QVariantList ClaimForm::entrances() const {
  const auto* chosen = building();
  if (chosen == nullptr || chosen->entrances.size() < 2) return {};
  QVariantList all;
  for (const auto& it : chosen->entrances)
    all.append(choice(it.id, it.name.isEmpty() ? tr("不分单元") : it.name));
  return all;
}

void ClaimForm::chooseBuilding(const QString& id) {
  building_id_ = id;
  const auto* chosen = building();
  const bool one = chosen != nullptr && chosen->entrances.size() == 1;
  entrance_id_ = one ? chosen->entrances.first().id : QString();
  emit inputChanged();
}

void ClaimForm::chooseEntrance(const QString& id) {
  entrance_id_ = id;
  emit inputChanged();
}

void ClaimForm::send() {
  if (busy()) return;
  if (building_id_.isEmpty()) return complain(tr("请选择楼"));
  if (entrance_id_.isEmpty()) return complain(tr("请选择单元"));
  if (room_.trimmed().isEmpty()) return complain(tr("请填写门牌号，如 301"));
  if (name_.trimmed().isEmpty()) return complain(tr("请填写姓名"));
  wait_for(client_->claim({community_id_, building_id_, entrance_id_, room_.trimmed(),
                           name_.trimmed(), static_cast<Relation>(relation_.toInt()), request_id_},
                          [this](const Result<void>& outcome) {
                            if (!settle(outcome)) return;
                            navigation_->say(tr("已提交，等居委会确认"));
                            emit finished();
                          }));
}

}  // namespace mct::app
