#pragma once

#include <QQmlEngine>
#include <QTemporaryDir>
#include <QVideoSink>
#include <QWindow>

#include "app/platform/dialog_files.h"
#include "app/platform/files.h"
#include "app/platform/microphone.h"
#include "app/platform/positioning.h"

namespace mct::app {

// A person who chooses the file that the test has offered, and takes what is saved. In QML it is
// the context property `files`.
class FakeFiles final : public Files {
  Q_OBJECT
  Q_PROPERTY(QString savedName READ saved_name NOTIFY savedChanged)
  Q_PROPERTY(QString savedText READ saved_text NOTIFY savedChanged)

 public:
  using Files::Files;

  QString saved_name() const { return saved_.name; }
  QString saved_text() const { return QString::fromUtf8(saved_.content); }

  Q_INVOKABLE void offer(const QString& name, const QString& text);
  // A picture of a QR code; an empty text: of nothing.
  Q_INVOKABLE void offerCode(const QString& text);
  // The endings that the app asked for last.
  Q_INVOKABLE QStringList wanted() const { return wanted_; }

  void open(Kind kind, QObject* context, std::function<void(File)> chosen) override;
  void save(File file, QObject* context, std::function<void()> saved) override;

 signals:
  void savedChanged();

 private:
  File offered_;
  File saved_;
  QStringList wanted_;
};

// A microphone that hears what the test plays to it. In QML it is the context property
// `microphone`.
class FakeMicrophone final : public Microphone {
  Q_OBJECT
  Q_PROPERTY(bool plugged MEMBER plugged_ WRITE plug)

 public:
  using Microphone::Microphone;

  // A tone, for so long.
  Q_INVOKABLE void play(int duration_ms);
  void plug(bool plugged);

  bool available() const override { return plugged_; }
  bool start() override { return on_ = plugged_; }
  void stop() override { on_ = false; }

 private:
  bool plugged_ = false, on_ = false;
};

// A device whose position is known when the test says so. In QML it is the context property
// `positioning`.
class FakePositioning final : public Positioning {
  Q_OBJECT

 public:
  using Positioning::Positioning;

  Q_INVOKABLE void tell(double latitude, double longitude);
  // "no_source", "no_permission" or "timeout".
  Q_INVOKABLE void fail(const QString& problem);

  void ask(QObject*, Told told) override { told_ = std::move(told); }

 private:
  Told told_;
};

// The real dialogs, over a folder of their own. In QML it is the context property `dialogs`.
class DialogProbe : public QObject {
  Q_OBJECT

 public:
  explicit DialogProbe(QQmlEngine& engine) : engine_(engine) {}

  Q_INVOKABLE void showIn(QWindow* window) { files_.show_in(engine_, *window); }
  Q_INVOKABLE void save(const QString& name, const QString& text);
  // What the folder has under this name; empty: nothing.
  Q_INVOKABLE QString content(const QString& name) const;

 private:
  QQmlEngine& engine_;
  QTemporaryDir folder_;
  DialogFiles files_{folder_.path()};
};

// A camera that sees what the test shows it. In QML it is the context property `camera`.
class FakeCamera : public QObject {
  Q_OBJECT
  Q_PROPERTY(QVideoSink* sink READ sink CONSTANT)

 public:
  QVideoSink* sink() { return &sink_; }
  // A QR code with this text.
  Q_INVOKABLE void show(const QString& text);

 private:
  QVideoSink sink_;
};

}  // namespace mct::app
