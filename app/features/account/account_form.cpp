#include "app/features/account/account_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"

namespace mct::app {

void AccountForm::componentComplete() {
  start(Services::of(this));
}

void AccountForm::start(const Services& services) {
  client_ = &services.get<AccountClient>();
  navigation_ = &services.get<Navigation>();
}

void AccountForm::wait_for(PendingCall call) {
  call_ = std::move(call);
  busy_ = true;
  error_text_.clear();
  emit statusChanged();
}

void AccountForm::complain(const QString& text) {
  busy_ = false;
  error_text_ = text;
  emit statusChanged();
}

bool AccountForm::settle(const Result<void>& outcome) {
  complain(outcome ? QString() : mct::app::error_text(outcome.error()));
  return outcome.has_value();
}

}  // namespace mct::app
