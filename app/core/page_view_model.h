#pragma once

#include <QtQmlIntegration>

#include "app/core/component.h"
#include "app/core/load_state.h"

namespace mct::app {

// A page's data in one object: its state, and a request that can be made again, which it does by
// itself when the server can be reached again. Derive with the whole name, mct::app::, which Qt
// 6.4 needs to tell QML's tools of the base.
class PageViewModel : public mct::app::Component {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY statusChanged)
  Q_PROPERTY(bool stale READ stale NOTIFY statusChanged)
  Q_PROPERTY(QString errorText READ error_text NOTIFY statusChanged)

 public:
  using Component::Component;

  load_state::State state() const { return status_.state(); }
  bool stale() const { return status_.stale(); }
  QString error_text() const { return status_.error_text(); }

  Q_INVOKABLE void retry() { load(); }

  void start(const Services& services) override;

 signals:
  void statusChanged();

 protected:
  virtual void attach(const Services& services) = 0;
  // Starts or restarts the request.
  virtual void load() = 0;
  // Tells QML that the texts have changed with the language.
  virtual void retranslate() = 0;
  bool started() const { return started_; }

  LoadStatus status_;

 private:
  bool started_ = false;
};

}  // namespace mct::app
