// The QML tests: the whole shell over a server that the tests play.
#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

#include "app/application.h"
#include "app/tests/qml/fake_device.h"
#include "app/tests/qml/fake_server.h"

// Qt makes one of these, and an engine for each test file; each file gets an app of its own.
class QmlTestSetup : public QObject {
  Q_OBJECT

 public slots:
  void qmlEngineAvailable(QQmlEngine* engine) {
    auto channel = std::make_unique<mct::app::FakeChannel>();
    server_ = std::make_unique<mct::app::FakeServer>(*channel);
    auto files = std::make_unique<mct::app::FakeFiles>();
    auto microphone = std::make_unique<mct::app::FakeMicrophone>();
    auto positioning = std::make_unique<mct::app::FakePositioning>();
    camera_ = std::make_unique<mct::app::FakeCamera>();
    dialogs_ = std::make_unique<mct::app::DialogProbe>(*engine);
    folder_ = std::make_unique<QTemporaryDir>();
    // What is saved for the person goes nowhere else.
    qputenv("HOME", folder_->path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    engine->rootContext()->setContextProperty("server", server_.get());
    engine->rootContext()->setContextProperty("files", files.get());
    engine->rootContext()->setContextProperty("microphone", microphone.get());
    engine->rootContext()->setContextProperty("positioning", positioning.get());
    engine->rootContext()->setContextProperty("camera", camera_.get());
    engine->rootContext()->setContextProperty("dialogs", dialogs_.get());
    application_ = std::make_unique<mct::app::Application>(
        mct::app::Application::Options{.data_dir = folder_->path(),
                                       .server = {},
                                       .channel = std::move(channel),
                                       .files = std::move(files),
                                       .microphone = std::move(microphone),
                                       .positioning = std::move(positioning)});
    application_->install(*engine);
  }
  void cleanupTestCase() {
    dialogs_.reset();
    application_.reset();
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<mct::app::FakeServer> server_;
  std::unique_ptr<mct::app::FakeCamera> camera_;
  std::unique_ptr<mct::app::DialogProbe> dialogs_;
  std::unique_ptr<mct::app::Application> application_;
};

QUICK_TEST_MAIN_WITH_SETUP(mct_qml_test, QmlTestSetup)
#include "main.moc"
