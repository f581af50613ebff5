#include "app/features/matter/case_view_model.h"

#include "app/core/services.h"
#include "app/features/matter/case_client.h"

namespace mct::app {

void CaseViewModel::attach(const Services& services) {
  client_ = &services.get<CaseClient>();
}

void CaseViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->get(source_, number_, [this](const Result<HandledCase>& found) {
    if (found) {
      it_ = *found;
      status_.show_fresh(false);
      emit caseChanged();
    } else {
      status_.fail(found.error());
    }
    emit statusChanged();
  });
}

QString CaseViewModel::origin() const {
  return tr("%1 办理台账第 %2 条；单位名称以当时公布的为准。").arg(it_.source).arg(it_.number);
}

}  // namespace mct::app
