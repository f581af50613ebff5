#include "app/core/load_state.h"

#include "app/core/error_text.h"

namespace mct::app {

QString LoadStatus::error_text() const {
  return error_ ? app::error_text(*error_) : QString();
}

void LoadStatus::begin() {
  error_.reset();
  if (state_ == load_state::Error) state_ = load_state::Loading;
}

void LoadStatus::show_stored(bool empty) {
  state_ = empty ? load_state::Empty : load_state::Ready;
  stale_ = true;
}

void LoadStatus::show_fresh(bool empty) {
  state_ = empty ? load_state::Empty : load_state::Ready;
  stale_ = false;
  error_.reset();
}

void LoadStatus::fail(const Error& error) {
  error_ = error;
  if (state_ == load_state::Loading)
    state_ = load_state::Error;
  else
    stale_ = true;
}

}  // namespace mct::app
