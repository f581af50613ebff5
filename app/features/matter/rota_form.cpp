#include "app/features/matter/rota_form.h"

#include <algorithm>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/matter/matter_client.h"

namespace mct::app {

void RotaForm::attach(const Services& services) {
  client_ = &services.get<MatterClient>();
  navigation_ = &services.get<Navigation>();
}

void RotaForm::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->rota(kind_id_, [this](const Result<QList<RotaTurn>>& turns) {
    if (turns) {
      turns_ = *turns;
      status_.show_fresh(false);
    } else {
      status_.fail(turns.error());
    }
    emit statusChanged();
  });
}

QVariantList RotaForm::days() const {
  const QStringList names{tr("星期一"), tr("星期二"), tr("星期三"), tr("星期四"),
                          tr("星期五"), tr("星期六"), tr("星期日")};
  QVariantList days;
  for (int weekday = 1; weekday <= names.size(); ++weekday) {
    const auto turn = std::ranges::find(turns_, weekday, &RotaTurn::weekday);
    days.append(QVariantMap{{"weekday", weekday},
                            {"day", names.at(weekday - 1)},
                            {"name", turn == turns_.end() ? QString() : turn->name}});
  }
  return days;
}

void RotaForm::set(int weekday, const QString& card_id) {
  if (busy_) return;
  auto wanted = turns_;
  erase_if(wanted, [=](const RotaTurn& it) { return it.weekday == weekday; });
  if (!card_id.isEmpty()) wanted.append({weekday, card_id, {}});
  busy_ = true;
  emit statusChanged();
  keeping_ = client_->set_rota(kind_id_, wanted, [this](const Result<QList<RotaTurn>>& turns) {
    busy_ = false;
    if (turns) turns_ = *turns;
    emit statusChanged();
    navigation_->say(turns ? tr("值班表已保存") : input_error_text(turns.error()));
  });
}

}  // namespace mct::app
