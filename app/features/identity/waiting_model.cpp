#include "app/features/identity/waiting_model.h"

#include "app/core/services.h"
#include "app/features/identity/application_text.h"
#include "app/features/identity/review_client.h"

namespace mct::app {

WaitingModel::WaitingModel(QObject* parent) : ListModel({"id", "title", "time", "own"}, parent) {}

void WaitingModel::attach(const Services& services) {
  client_ = &services.get<ReviewClient>();
  connect(client_, &ReviewClient::decided, this, [this] { load(); });
}

void WaitingModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->waiting({}, [this](const Result<WaitingPage>& page) {
    if (page) {
      beginResetModel();
      waiting_ = page->applications;
      endResetModel();
      status_.show_fresh(waiting_.isEmpty());
    } else {
      status_.fail(page.error());
    }
    emit statusChanged();
  });
}

QVariant WaitingModel::value(int row, int role) const {
  const auto& one = waiting_[row];
  switch (role) {
    case Id:
      return one.id;
    case Title:
      return QStringLiteral("%1 · %2").arg(one.masked_name, application_title(one.kind));
    case Time:
      return application_time(one.created_ms);
    case Own:
      return one.own;
    default:
      return {};
  }
}

}  // namespace mct::app
