#include "app/features/community/rollout_view_model.h"

#include <algorithm>

#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/community/rollout_client.h"

namespace mct::app {
namespace {

constexpr auto month_form = "yyyy-MM";
constexpr int months_shown = 3;

double share_of(int part, int whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

int highest(const TownRollout& town) {
  int most = 1;
  for (const auto& it : town.months) most = std::max({most, it.planned, it.opened});
  return most;
}

}  // namespace

void RolloutViewModel::attach(const Services& services) {
  client_ = &services.get<RolloutClient>();
  navigation_ = &services.get<Navigation>();
  first_ = QDate::currentDate().addMonths(-1);
  connect(client_, &RolloutClient::planned, this, [this] { load(); });
}

void RolloutViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->towns(first_.toString(month_form), [this](const Result<QList<TownRollout>>& it) {
    if (it) {
      towns_ = *it;
      status_.show_fresh(towns_.isEmpty());
    } else {
      status_.fail(it.error());
    }
    emit changed();
    emit statusChanged();
  });
}

void RolloutViewModel::move(int months) {
  first_ = first_.addMonths(months);
  load();
  emit changed();
}

void RolloutViewModel::plan(const QString& town_id) {
  const auto town = std::ranges::find(towns_, town_id, &TownRollout::town_id);
  if (town == towns_.end()) return;
  QVariantList months;
  for (const auto& it : town->months)
    months.append(QVariantMap{{"month", it.month}, {"planned", it.planned}});
  navigation_->push(QStringLiteral("community/plan"), {{"townId", town_id},
                                                       {"name", town->name},
                                                       {"communityCount", town->community_count},
                                                       {"months", months}});
}

QString RolloutViewModel::month_name(const QString& month) {
  const auto day = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
  return tr("%1 年 %2 月").arg(day.year()).arg(day.month());
}

QString RolloutViewModel::months_text() const {
  return tr("%1至%2").arg(month_name(first_.toString(month_form)),
                          month_name(first_.addMonths(months_shown - 1).toString(month_form)));
}

RolloutViewModel::Sum RolloutViewModel::sum() const {
  Sum sum;
  for (const auto& it : towns_) {
    sum.all += it.community_count;
    sum.open += it.open_count;
  }
  return sum;
}

QString RolloutViewModel::total_text() const {
  const auto [all, open] = sum();
  return tr("全区 %1 个社区和村，已开通 %2 个").arg(all).arg(open);
}

double RolloutViewModel::total_share() const {
  const auto [all, open] = sum();
  return share_of(open, all);
}

QVariantList RolloutViewModel::towns() const {
  QVariantList all;
  for (const auto& town : towns_) {
    QVariantList months;
    for (const auto& it : town.months)
      months.append(QVariantMap{{"label", tr("%1 月").arg(it.month.mid(5).toInt())},
                                {"figures", tr("计划 %1 · 实际 %2").arg(it.planned).arg(it.opened)},
                                {"plannedShare", share_of(it.planned, highest(town))},
                                {"openedShare", share_of(it.opened, highest(town))}});
    all.append(QVariantMap{
        {"townId", town.town_id},
        {"name", town.name},
        {"openText", tr("已开通 %1 / %2").arg(town.open_count).arg(town.community_count)},
        {"months", months},
        {"mayPlan", town.may_plan}});
  }
  return all;
}

}  // namespace mct::app
