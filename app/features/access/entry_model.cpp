#include "app/features/access/entry_model.h"

#include "app/core/services.h"
#include "app/features/access/access_text.h"
#include "app/features/access/pass_client.h"

namespace mct::app {

EntryModel::EntryModel(QObject* parent)
    : ListModel({"title", "subtitle", "standing", "admitted"}, parent) {}

void EntryModel::attach(const Services& services) {
  client_ = &services.get<PassClient>();
}

void EntryModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->entries([this](const Result<QList<GateEntry>>& entries) {
    if (entries) {
      beginResetModel();
      entries_ = *entries;
      endResetModel();
      status_.show_fresh(entries_.isEmpty());
    } else {
      status_.fail(entries.error());
    }
    emit statusChanged();
  });
}

QVariant EntryModel::value(int row, int role) const {
  const auto& it = entries_[row];
  switch (role) {
    case Title:
      return it.visitor_name.isEmpty() ? tr("我") : tr("访客 %1").arg(it.visitor_name);
    case Subtitle:
      return it.gate_name + QStringLiteral(" · ") + AccessText::time(it.time_ms);
    case Standing:
      return it.refusal.isEmpty() ? tr("已开门") : AccessText::refusal(it.refusal);
    case Admitted:
      return it.refusal.isEmpty();
    default:
      return {};
  }
}

}  // namespace mct::app
