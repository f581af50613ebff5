#include "app/features/identity/number_view_model.h"

#include "app/core/services.h"
#include "app/features/identity/application_text.h"
#include "app/features/identity/identity_client.h"

namespace mct::app {

NumberViewModel::NumberViewModel(QObject* parent)
    : ListModel({"viewer", "purpose", "time"}, parent) {}

void NumberViewModel::attach(const Services& services) {
  client_ = &services.get<IdentityClient>();
}

void NumberViewModel::load() {
  status_.begin();
  emit statusChanged();
  read({});
}

bool NumberViewModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !next_.isEmpty();
}

void NumberViewModel::fetchMore(const QModelIndex&) {
  read(std::exchange(next_, {}));
}

void NumberViewModel::read(const QString& page) {
  call_ = client_->views(page, [this, first = page.isEmpty()](const Result<NumberViewPage>& got) {
    if (!got) {
      status_.fail(got.error());
      emit statusChanged();
      return;
    }
    if (first) {
      beginResetModel();
      views_ = got->views;
      endResetModel();
    } else if (!got->views.isEmpty()) {
      beginInsertRows({}, count(), count() + static_cast<int>(got->views.size()) - 1);
      views_ += got->views;
      endInsertRows();
    }
    next_ = got->next;
    status_.show_fresh(views_.isEmpty());
    emit statusChanged();
  });
}

QVariant NumberViewModel::value(int row, int role) const {
  const auto& view = views_[row];
  switch (role) {
    case Viewer:
      return view.viewer;
    case Purpose:
      return view.purpose;
    case Time:
      return application_time(view.at_ms);
    default:
      return {};
  }
}

}  // namespace mct::app
