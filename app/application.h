#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include "app/core/channel/channel.h"
#include "app/platform/files.h"
#include "app/platform/microphone.h"
#include "app/platform/positioning.h"
#include "app/platform/speaker.h"

class QQmlApplicationEngine;
class QQmlEngine;
class QQuickWindow;

namespace mct::app {

class Navigation;
class Services;
class Settings;

// The whole app but for main(): services, features, engine and window. Tests and the tour use the
// same.
class Application : public QObject {
  Q_OBJECT

 public:
  struct Options {
    QString data_dir;                  // settings, cache; made when it is not there
    QString server;                    // empty = as in the settings
    std::unique_ptr<Channel> channel;  // empty = a real one; tests bring their own
    std::unique_ptr<Files> files{};    // likewise
    std::unique_ptr<Microphone> microphone{};
    std::unique_ptr<Speaker> speaker{};
    std::unique_ptr<Positioning> positioning{};
  };

  explicit Application(Options options);
  ~Application() override;

  // Makes this the app of an engine: its QML finds the services, and follows the language. One
  // engine an app; show() brings its own.
  void install(QQmlEngine& engine);
  // Loads the shell, without showing it. False when it could not be loaded; the log says why.
  bool load();
  // Loads the shell and shows it.
  bool show();
  bool open(const QUrl& link);

  QQuickWindow* window() const { return window_; }
  Navigation& navigation();
  Settings& settings();
  Channel& channel();
  Services& services();

 private:
  struct Parts;
  void follow_settings();

  std::unique_ptr<Parts> parts_;
  std::unique_ptr<QQmlApplicationEngine> engine_;
  QPointer<QQmlEngine> installed_;
  QQuickWindow* window_ = nullptr;
};

}  // namespace mct::app
