#include "app/tour/sample_notice.h"

#include <QDateTime>
#include <QUuid>

namespace mct::app {

SendingClient::Sending sample_notice() {
  const QDateTime start(QDate::currentDate().addDays(7), QTime(14, 0));
  NoticeContent content;
  content.title = QStringLiteral("样例：信息化工作会商");
  content.body =
      QStringLiteral("一、通报本周安装使用情况\n二、讨论移动办公的推进\n三、安排下周工作");
  content.place = QStringLiteral("样例单位三层会议室");
  content.start_ms = start.toMSecsSinceEpoch();
  content.end_ms = start.addSecs(90 * 60).toMSecsSinceEpoch();
  content.reply_by_ms = start.addDays(-1).toMSecsSinceEpoch();
  return {
      content, {{QStringLiteral("sample")}, {}}, {}, QUuid::createUuid().toString(QUuid::Id128)};
}

}  // namespace mct::app
