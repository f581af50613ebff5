#pragma once

#include <memory>
#include <string>

#include <QString>
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

  // What the app asks the device for next, and what it has last been given to keep.
  void offer(app::Files::File file);
  app::Files::File saved() const;

  // In a file of the phone.
  bool keeps(const QByteArray& what) const;

  void open_page(const QString& route, const QVariantMap& parameters = {});
  void open_conversation(const std::string& card);
  // Into the field.
  bool write(const QString& field, const QString& text);
  bool say(const QString& text);
  bool reads(const QString& text);

 private:
  class Device;

  QString phone() const { return folder_.filePath("phone"); }
  void start();

  const Someone who_;
  Wire wire_;
  QTemporaryDir folder_;
  std::unique_ptr<AppDriver> app_;
  Device* device_ = nullptr;  // the app's
};

}  // namespace mct::e2e
