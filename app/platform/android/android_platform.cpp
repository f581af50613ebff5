// For Android. Kept and reviewed, but unbuilt here: it needs Qt for Android and the NDK.
#include <QCoreApplication>
#include <QDesktopServices>
#include <QJniEnvironment>
#include <QJniObject>

#include "app/platform/platform.h"

namespace mct::app {
namespace {

QJniObject text(const QString& content) {
  return QJniObject::fromString(content);
}

bool start_activity(const QJniObject& intent) {
  QJniObject context = QNativeInterface::QAndroidApplication::context();
  context.callMethod<void>("startActivity", "(Landroid/content/Intent;)V", intent.object());
  // No app that can do it: Java throws, and we say no.
  return !QJniEnvironment().checkAndClearExceptions();
}

class AndroidPlatform final : public Platform {
 public:
  using Platform::Platform;

  bool dial(const QString& number) override {
    QJniObject uri = QJniObject::callStaticObjectMethod("android/net/Uri", "parse",
                                                        "(Ljava/lang/String;)Landroid/net/Uri;",
                                                        text("tel:" + number).object());
    return start_activity({"android/content/Intent", "(Ljava/lang/String;Landroid/net/Uri;)V",
                           text("android.intent.action.DIAL").object(), uri.object()});
  }

  bool share(const QString& content, const QUrl& link) override {
    QJniObject intent("android/content/Intent", "(Ljava/lang/String;)V",
                      text("android.intent.action.SEND").object());
    intent.callObjectMethod("setType", "(Ljava/lang/String;)Landroid/content/Intent;",
                            text("text/plain").object());
    intent.callObjectMethod("putExtra",
                            "(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;",
                            text("android.intent.extra.TEXT").object(),
                            text(content + "\n" + link.toString()).object());
    return start_activity(intent);
  }

  // CalendarContract: the calendar app shows the event, and a person keeps it. No permission is
  // asked for.
  bool add_to_calendar(const CalendarEvent& event) override {
    QJniObject events = QJniObject::getStaticObjectField("android/provider/CalendarContract$Events",
                                                         "CONTENT_URI", "Landroid/net/Uri;");
    QJniObject intent("android/content/Intent", "(Ljava/lang/String;Landroid/net/Uri;)V",
                      text("android.intent.action.INSERT").object(), events.object());
    const auto put_text = [&](const char* name, const QString& value) {
      intent.callObjectMethod("putExtra",
                              "(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;",
                              text(name).object(), text(value).object());
    };
    const auto put_time = [&](const char* name, qint64 ms) {
      intent.callObjectMethod("putExtra", "(Ljava/lang/String;J)Landroid/content/Intent;",
                              text(name).object(), jlong{ms});
    };
    put_text("title", event.title);
    put_text("eventLocation", event.place);
    put_text("description", event.notes);
    put_time("beginTime", event.start_ms);
    put_time("endTime", event.end_ms);
    return start_activity(intent);
  }

  bool open(const QUrl& url) override { return QDesktopServices::openUrl(url); }
};

}  // namespace

Platform* make_platform(QObject* parent) {
  return new AndroidPlatform(parent);
}

}  // namespace mct::app
