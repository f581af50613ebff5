#pragma once

#include <QTemporaryDir>

#include "app/core/services.h"
#include "tests/e2e/app_driver.h"
#include "tests/e2e/town.h"
#include "tests/e2e/wire.h"

namespace mct::e2e {

// Somebody with a phone: an app of their own, on a wire of its own.
class Person {
 public:
  Person(const BackendProcess& backend, Someone who);

  AppDriver& app() { return *app_; }
  Wire& wire() { return wire_; }
  const Someone& who() const { return who_; }
  template <class T>
  T& get() {
    return app_->application().services().get<T>();
  }

  // Signed in, and acting through the card of the unit of whoever has one.
  bool enter();

  // Stopped without warning, in the middle of whatever it does: what is on the device then is all
  // that there is when it starts again.
  void kill();

  // Into the field that is called so.
  bool write(const QString& field, const QString& text);
  // Waits until it can be read on the page.
  bool reads(const QString& text);

 private:
  QString phone() const { return folder_.filePath("phone"); }
  void start();

  const Someone who_;
  Wire wire_;
  QTemporaryDir folder_;
  std::unique_ptr<AppDriver> app_;
};

}  // namespace mct::e2e
