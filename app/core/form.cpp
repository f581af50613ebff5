#include "app/core/form.h"

#include "app/core/error_text.h"

namespace mct::app {

void Form::wait_for(PendingCall call) {
  call_ = std::move(call);
  busy_ = true;
  error_text_.clear();
  emit statusChanged();
}

void Form::cancel() {
  call_.cancel();
  complain({});
}

void Form::complain(const QString& text) {
  busy_ = false;
  error_text_ = text;
  emit statusChanged();
}

bool Form::settle(const Result<void>& outcome) {
  complain(outcome ? QString() : mct::app::error_text(outcome.error()));
  return outcome.has_value();
}

}  // namespace mct::app
