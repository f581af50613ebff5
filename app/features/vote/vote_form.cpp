#include "app/features/vote/vote_form.h"

#include "app/core/district_time.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/vote/vote_client.h"
#include "app/features/vote/vote_text.h"

namespace mct::app {

void VoteForm::attach(const Services& services) {
  client_ = &services.get<VoteClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  retry();
}

void VoteForm::retry() {
  status_.begin();
  emit scopesChanged();
  buildings_call_ =
      client_->buildings(community_id_, [this](const Result<QList<VoteBuilding>>& buildings) {
        if (buildings) {
          buildings_ = *buildings;
          status_.show_fresh(buildings_.isEmpty());
        } else {
          status_.fail(buildings.error());
        }
        emit scopesChanged();
      });
}

QVariantList VoteForm::scopes() const {
  QVariantList all{QVariantMap{{"value", QString()}, {"text", vote_scope_text({})}}};
  for (const auto& it : buildings_) all.append(QVariantMap{{"value", it.id}, {"text", it.name}});
  return all;
}

void VoteForm::begin() {
  if (busy()) return;
  QStringList asked;
  for (const auto& line : questions_.split(QChar('\n'), Qt::SkipEmptyParts))
    if (!line.trimmed().isEmpty()) asked.append(line.trimmed());
  const auto day = QDate::fromString(last_day_.trimmed(), Qt::ISODate);
  if (title_.trimmed().isEmpty()) return complain(tr("请填写题目"));
  if (asked.isEmpty()) return complain(tr("请至少写一项表决事项"));
  if (!day.isValid()) return complain(tr("截止日期应写作 2026-12-31"));
  const auto closes_ms = district_ms(day.addDays(1), QTime(0, 0));
  wait_for(client_->create({community_id_, building_id_, title_.trimmed(), body_.trimmed(), asked,
                            majority_ == QLatin1String("special"),
                            manner_ == QLatin1String("secret"), closes_ms, request_id_},
                           [this](const Result<void>& outcome) {
                             if (!settle(outcome)) return;
                             navigation_->say(tr("表决已发起"));
                             emit finished();
                           }));
}

}  // namespace mct::app
