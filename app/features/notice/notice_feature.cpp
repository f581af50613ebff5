#include "app/features/notice/notice_feature.h"

#include <QCoreApplication>

#include "app/core/inbox/inbox.h"
#include "app/core/navigation.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_source.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/task_client.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/notice/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_notice(Navigation& navigation, Inbox& inbox, NoticeClient& notices,
                     NoticeSource& source, TaskClient& tasks) {
  navigation.register_route({"notice/notice", page("NoticePage"), true});
  navigation.register_route({"notice/write", page("NoticeWritePage"), true});
  navigation.register_route({"notice/receipts", page("ReceiptsPage"), true});
  navigation.register_route({"notice/forward", page("ForwardPage"), true});
  navigation.register_route({"notice/minutes", page("MinutesPage"), true});
  navigation.register_route({"notice/tasks", page("TasksPage"), true});
  navigation.register_route({"notice/task", page("TaskPage"), true});
  navigation.register_route({"notice/door", page("DoorPage"), true});
  navigation.register_route({"notice/check-in", page("CheckInPage"), true});
  navigation.register_link("check-in", "notice/check-in", "code");
  navigation.register_route({"notice/sent", page("SentPage")});
  inbox.add(source);
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "发通知"),
               .icon = "campaign",
               .route = "notice/write",
               .order = 20,
               .to = InboxOffer::To::staff});
  inbox.offer({.title = QT_TRANSLATE_NOOP("InboxOffer", "已发通知"),
               .icon = "bar_chart",
               .route = "notice/sent",
               .order = 25,
               .to = InboxOffer::To::staff});
  QObject::connect(&notices, &NoticeClient::reminded, &navigation,
                   [&](const QString& title, int minutes) {
                     navigation.say(NoticeText::reminder(title, minutes));
                   });
  QObject::connect(&notices, &NoticeClient::forwarded, &navigation,
                   [&](const QString& from, const QString& title) {
                     navigation.say(NoticeText::forwarded(from, title));
                   });
  QObject::connect(&tasks, &TaskClient::due, &navigation, [&](const QString& title, int days) {
    navigation.say(NoticeText::task_due(title, days));
  });
  QObject::connect(
      &tasks, &TaskClient::finished, &navigation, [&](const QString& name, const QString& title) {
        navigation.say(QCoreApplication::translate("Tab", "%1办完了：%2").arg(name, title));
      });
  QObject::connect(&notices, &NoticeClient::urged, &navigation, [&](const QString& title) {
    navigation.say(QCoreApplication::translate("Tab", "请尽快回复：%1").arg(title));
  });
}

}  // namespace mct::app
