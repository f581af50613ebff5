#include "app/features/community/rollout_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/community/rollout_client.h"
#include "app/features/community/rollout_view_model.h"

namespace mct::app {

void RolloutForm::attach(const Services& services) {
  client_ = &services.get<RolloutClient>();
  navigation_ = &services.get<Navigation>();
}

QVariantList RolloutForm::fields() const {
  QVariantList all;
  for (const auto& it : months_) {
    const auto month = it.toMap();
    const auto which = month.value("month").toString();
    all.append(QVariantMap{{"month", which},
                           {"label", RolloutViewModel::month_name(which)},
                           {"text", QString::number(month.value("planned").toInt())}});
  }
  return all;
}

void RolloutForm::save() {
  if (busy()) return;
  QList<RolloutMonth> wanted;
  int sum = 0;
  for (const auto& it : fields()) {
    const auto field = it.toMap();
    const auto month = field.value("month").toString();
    bool whole = false;
    const auto text = written_.value(month, field.value("text").toString()).trimmed();
    const int planned = text.toInt(&whole);
    if (!whole || planned < 0)
      return complain(tr("%1：请填写整数").arg(field.value("label").toString()));
    wanted.append({month, planned, 0});
    sum += planned;
  }
  if (sum > community_count_)
    return complain(tr("各月计划共 %1 个，超过所辖社区总数 %2").arg(sum).arg(community_count_));
  wait_for(client_->plan(town_id_, wanted, [this](const Result<void>& done) {
    if (!done) return complain(input_error_text(done.error()));
    complain({});
    navigation_->say(tr("计划已保存"));
    emit finished();
  }));
}

}  // namespace mct::app
