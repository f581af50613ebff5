#include "app/tour/sample_notice.h"

#include <QDateTime>

#include "app/core/request_id.h"

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
  return {content, {{QStringLiteral("sample")}, {}}, {}, new_request_id()};
}

SendingClient::Sending sample_meeting() {
  auto meeting = sample_notice();
  const auto start = QDateTime::currentDateTime().addSecs(3);
  meeting.content.title = QStringLiteral("样例：现场会商");
  meeting.content.start_ms = start.toMSecsSinceEpoch();
  meeting.content.end_ms = start.addSecs(90 * 60).toMSecsSinceEpoch();
  meeting.content.reply_by_ms = 0;
  return meeting;
}

SendingClient::Sending sample_alert(const QString& district_id) {
  NoticeContent content;
  content.kind = NoticeKind::alert;
  content.alert_level = AlertLevel::orange;
  content.title = QStringLiteral("样例：空气重污染橙色预警");
  content.body = QStringLiteral(
      "这是样例，不是真实的预警。\n请减少户外活动，外出戴好口罩；老人、孩子和病人尽量留在室内。");
  return {content, {{district_id}, {}}, {}, new_request_id()};
}

}  // namespace mct::app
