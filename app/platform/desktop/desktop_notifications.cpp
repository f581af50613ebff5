#include "app/platform/desktop/desktop_notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace mct::app {
namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int as_long_as_usual = -1;

}  // namespace

DesktopNotifications::DesktopNotifications() {
  auto bus = QDBusConnection::sessionBus();
  bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
              SLOT(invoked(uint, QString)));
  bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
              SLOT(closed(uint, uint)));
}

void DesktopNotifications::show(const QString& key, const QString& title, const QString& text) {
  auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
  // Bodies may hold markup, and what people have written is none.
  call << QGuiApplication::applicationDisplayName() << shown_.value(key, 0U) << QString() << title
       << text.toHtmlEscaped() << QStringList{QStringLiteral("default"), tr("打开")}
       << QVariantMap() << as_long_as_usual;
  auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
    if (const QDBusPendingReply<uint> id = *answer; !id.isError()) shown_[key] = id.value();
    answer->deleteLater();
  });
}

void DesktopNotifications::invoked(uint id, const QString&) {
  if (const auto key = shown_.key(id); !key.isEmpty()) emit chosen(key);
}

void DesktopNotifications::closed(uint id, uint) {
  shown_.remove(shown_.key(id));
}

}  // namespace mct::app
