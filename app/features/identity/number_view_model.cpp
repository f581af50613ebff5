#include "app/features/identity/number_view_model.h"

#include "app/core/services.h"
#include "app/features/identity/application_text.h"
#include "app/features/identity/identity_client.h"

namespace mct::app {

NumberViewModel::NumberViewModel(QObject* parent)
    : PagedListModel({"viewer", "purpose", "time"}, parent) {}

void NumberViewModel::attach(const Services& services) {
  client_ = &services.get<IdentityClient>();
}

PendingCall NumberViewModel::ask(const QString& page) {
  return client_->views(page, [this](const Result<NumberViewPage>& answer) {
    if (!answer) return refused(answer.error());
    arrived(views_, answer->views, answer->next);
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
