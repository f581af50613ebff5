#include "app/features/delegation/delegation_form.h"

#include <QDateTime>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/delegation/delegation_client.h"

namespace mct::app {

void DelegationForm::attach(const Services& services) {
  client_ = &services.get<DelegationClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  chosen_ = DelegationClient::scopes();
  emit inputChanged();
}

// By number of mct.common.v1.DelegationScope.
QString DelegationForm::name_of(int scope) {
  const QStringList names{{}, tr("名片与联系人"), tr("实名认证")};
  return names.value(scope);
}

QVariantList DelegationForm::scopes() const {
  QVariantList all;
  for (const int scope : DelegationClient::scopes())
    all.append(QVariantMap{
        {"scope", scope}, {"name", name_of(scope)}, {"chosen", chosen_.contains(scope)}});
  return all;
}

void DelegationForm::choose(int scope, bool chosen) {
  chosen_.removeAll(scope);
  if (chosen) chosen_.append(scope);
  emit inputChanged();
}

void DelegationForm::conclude(const Result<void>& outcome, const QString& done) {
  if (!outcome && outcome.error().reason == QLatin1String("INVALID_ARGUMENT"))
    return complain(outcome.error().message);
  if (!settle(outcome)) return;
  navigation_->say(done);
  emit finished();
}

void DelegationForm::offer() {
  if (busy()) return;
  if (chosen_.isEmpty()) return complain(tr("请至少选择一项"));
  if (relation_.trimmed().isEmpty()) return complain(tr("请填写关系，如女儿"));
  const auto end = QDateTime::currentDateTime().addMonths(months_.toInt());
  wait_for(client_->offer(
      {phone_.trimmed(), relation_.trimmed(), chosen_, end.toMSecsSinceEpoch(), request_id_},
      [this](const Result<void>& outcome) {
        conclude(outcome, tr("已发出。对方在“亲友代办”里接受后生效"));
      }));
}

}  // namespace mct::app
