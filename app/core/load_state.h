#pragma once

#include <optional>

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include "app/core/error.h"

namespace mct::app {

// What a page or a list shows. In QML: LoadState.Loading and so on.
namespace load_state {
Q_NAMESPACE
QML_NAMED_ELEMENT(LoadState)
enum State { Loading, Ready, Empty, Error };
Q_ENUM_NS(State)
}  // namespace load_state

// The state that every page and list keeps, and the only rules by which it changes: what is on the
// device is shown at once, and a failed refresh never takes away what is shown.
class LoadStatus {
 public:
  load_state::State state() const { return state_; }
  // Shown from the device while the refresh is under way, or after it has failed.
  bool stale() const { return stale_; }
  // The failed refresh, for people; empty when there is none.
  QString error_text() const;
  const std::optional<Error>& error() const { return error_; }

  void begin();                  // a request starts; what is shown stays
  void show_stored(bool empty);  // from the device
  void show_fresh(bool empty);   // from the server
  void fail(const Error& error);
  void reset() { *this = {}; }

 private:
  load_state::State state_ = load_state::Loading;
  bool stale_ = false;
  std::optional<Error> error_;
};

}  // namespace mct::app
