#include "app/platform/desktop/desktop_notifications.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QTest>
#include <QVariantMap>

namespace mct::app {
namespace {

// A desktop on a bus of the test's own, which notes what it is to show.
class Desktop : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Shown {
    uint replaced = 0;
    QString title, text;
  };
  QList<Shown> shown;

 public slots:
  uint Notify(const QString&, uint replaced, const QString&, const QString& title,
              const QString& text, const QStringList&, const QVariantMap&, int) {
    shown.append({replaced, title, text});
    return replaced > 0 ? replaced : static_cast<uint>(shown.size());
  }

 signals:
  void ActionInvoked(uint id, const QString& action);
  void NotificationClosed(uint id, uint reason);
};

class DesktopNotificationsTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
      GTEST_SKIP() << "dbus-daemon is not there";
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
    ASSERT_TRUE(bus.registerService("org.freedesktop.Notifications"));
    ASSERT_TRUE(
        bus.registerObject("/org/freedesktop/Notifications", &desktop_,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
  }
  void TearDown() override { QDBusConnection::disconnectFromBus("desktop"); }

  bool shown(qsizetype count) {
    return QTest::qWaitFor([&] { return desktop_.shown.size() == count; }, 5'000);
  }

  Desktop desktop_;
};

TEST_F(DesktopNotificationsTest, ShowsTheTextAndSaysWhatWasClicked) {
  DesktopNotifications notifications;
  QStringList chosen;
  QObject::connect(&notifications, &DesktopNotifications::chosen,
                   [&](const QString& key) { chosen << key; });
  notifications.show("notice/1", "样例会议", "<b>地点</b>");
  ASSERT_TRUE(shown(1));
  EXPECT_EQ(desktop_.shown[0].title, "样例会议");
  EXPECT_EQ(desktop_.shown[0].text, "&lt;b&gt;地点&lt;/b&gt;");
  EXPECT_TRUE(QTest::qWaitFor(
      [&] {
        emit desktop_.ActionInvoked(1, "default");
        return !chosen.isEmpty();
      },
      5'000));
  EXPECT_EQ(chosen.first(), "notice/1");
}

TEST_F(DesktopNotificationsTest, ReplacesWhatIsShownOfTheSameThing) {
  DesktopNotifications notifications;
  notifications.show("notice/1", "样例会议", "九时");
  ASSERT_TRUE(shown(1));
  QTest::qWait(100);
  notifications.show("notice/1", "样例会议", "十时");
  ASSERT_TRUE(shown(2));
  EXPECT_EQ(desktop_.shown[1].replaced, 1U);
}

}  // namespace
}  // namespace mct::app

// On a bus of its own, so that no desktop shows what the tests say.
int main(int argc, char** argv) {
  QProcess bus;
  bus.start("dbus-daemon", {"--session", "--print-address", "--nofork"});
  if (bus.waitForStarted() && bus.waitForReadyRead())
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
  else
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
  QCoreApplication app(argc, argv);
  testing::InitGoogleMock(&argc, argv);
  const int failed = RUN_ALL_TESTS();
  bus.kill();
  bus.waitForFinished();
  return failed;
}

#include "desktop_notifications_test.moc"
