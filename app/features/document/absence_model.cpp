#include "app/features/document/absence_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/document/document_client.h"
#include "app/features/document/document_text.h"

namespace mct::app {

AbsenceModel::AbsenceModel(QObject* parent)
    : ListModel({"id", "section", "title", "subtitle", "own"}, parent) {}

void AbsenceModel::attach(const Services& services) {
  client_ = &services.get<DocumentClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &DocumentClient::absencesChanged, this, [this] { load(); });
}

void AbsenceModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->absences([this](const Result<DocumentAbsences>& all) {
    if (all) {
      beginResetModel();
      all_ = *all;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(all.error());
    }
    emit statusChanged();
  });
}

void AbsenceModel::withdraw(const QString& id) {
  withdrawing_ = client_->withdraw(id, [this](const Result<void>& outcome) {
    navigation_->say(outcome ? tr("已收回") : mct::app::error_text(outcome.error()));
  });
}

QVariant AbsenceModel::value(int row, int role) const {
  const bool own = row < all_.own.size();
  const auto& it = own ? all_.own[row] : all_.standing_in[row - all_.own.size()];
  switch (role) {
    case Id:
      return it.id;
    case Section:
      return own ? tr("谁替我办") : tr("我替谁办");
    case Title:
      return own ? it.substitute : it.name;
    case Subtitle: {
      QStringList tasks;
      for (const auto task : it.tasks) tasks.append(document_text::task(task));
      // The end is the beginning of the day after the last.
      return tr("%1 至 %2 · %3")
          .arg(document_text::date(it.start_ms), document_text::date(it.end_ms - 1),
               tasks.join(QStringLiteral("、")));
    }
    case Own:
      return own;
    default:
      return {};
  }
}

}  // namespace mct::app
