#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include "app/platform/platform.h"
#ifdef QT_DBUS_LIB
#include "app/platform/desktop/desktop_notifications.h"
#endif

namespace mct::app {
namespace {

// A desk has no dialler and no share sheet of its own: what cannot be handed on is copied, and
// said.
class DesktopPlatform final : public Platform {
 public:
  explicit DesktopPlatform(QObject* parent) : Platform(parent) {
#ifdef QT_DBUS_LIB
    connect(&notifications_, &DesktopNotifications::chosen, this, &Platform::chosen);
#endif
  }

  bool dial(const QString& number) override {
    if (QDesktopServices::openUrl(QUrl("tel:" + number))) return true;
    QGuiApplication::clipboard()->setText(number);
    emit notice(Platform::tr("本机不能拨号，号码 %1 已复制").arg(number));
    return true;
  }

  bool share(const QString& text, const QUrl& link) override {
    QGuiApplication::clipboard()->setText(text + "\n" + link.toString());
    emit notice(Platform::tr("已复制，可粘贴给别人"));
    return true;
  }

  bool open(const QUrl& url) override {
    if (QDesktopServices::openUrl(url)) return true;
    emit notice(Platform::tr("打不开 %1").arg(url.toDisplayString()));
    return false;
  }

  // The file is there, and the program for calendars opens it where there is one.
  bool add_to_calendar(const CalendarEvent& event) override {
    const auto path = store(event.file_name, event.file);
    if (path.isEmpty()) return false;
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    return true;
  }

#ifdef QT_DBUS_LIB
  void announce(const QString& key, const QString& title, const QString& text) override {
    notifications_.show(key, title, text);
  }

 private:
  DesktopNotifications notifications_;
#endif
};

}  // namespace

Platform* make_platform(QObject* parent) {
  return new DesktopPlatform(parent);
}

}  // namespace mct::app
