#include "app/features/notice/notice_proto.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/attachments/attachment_download.h"

namespace mct::app {
namespace {

namespace pb = notice::v1;
using google::protobuf::util::TimeUtil;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

// 0: not given.
qint64 ms(const google::protobuf::Timestamp& time) {
  return TimeUtil::TimestampToMilliseconds(time);
}

NoticeContent from_proto(const pb::NoticeContent& message) {
  return {static_cast<NoticeKind>(message.kind()),
          text(message.title()),
          text(message.body()),
          text(message.place()),
          ms(message.start_time()),
          ms(message.end_time()),
          ms(message.reply_by_time()),
          static_cast<AlertLevel>(message.alert_level()),
          message.unit_quota(),
          message.without_substitutes()};
}

ReceiptFigures from_proto(const pb::ReceiptFigures& message) {
  return {message.people_count(),       message.claimed_count(),    message.read_count(),
          message.attending_count(),    message.absent_count(),     message.substitute_count(),
          message.acknowledged_count(), message.unanswered_count(), message.present_count()};
}

}  // namespace

OwnReceipt from_proto(const pb::OwnReceipt& message) {
  return {message.read(),
          static_cast<NoticeAnswer>(message.answer()),
          text(message.reason()),
          text(message.substitute_name()),
          message.answered_revision(),
          message.pinned(),
          message.muted(),
          message.archived(),
          {message.reminder_minutes().begin(), message.reminder_minutes().end()},
          text(message.substitute_card_id()),
          ms(message.check_in_time()),
          text(message.checked_in_by()),
          message.minutes_read(),
          message.read_consent()};
}

Notice from_proto(const pb::Notice& message) {
  Notice it;
  it.id = text(message.id());
  it.revision = message.revision();
  it.content = from_proto(message.content());
  it.sender = text(message.sender_name());
  it.organization = text(message.sender_organization());
  it.sent_ms = ms(message.send_time());
  it.cancelled_ms = ms(message.cancel_time());
  for (const auto& change : message.changes()) {
    NoticeChange kept{ms(change.time()), {}};
    for (const auto& field : change.fields())
      kept.fields.append({text(field.name()), text(field.before()), text(field.after())});
    it.changes.append(kept);
  }
  for (const auto& attachment : message.attachments())
    it.attachments.append(attachment_of(attachment));
  it.own = from_proto(message.own());
  it.substitute_for = text(message.substitute_for());
  it.manageable = message.manageable();
  it.scheduled = message.scheduled();
  it.minutes_revision = message.minutes().revision();
  it.minutes_ms = ms(message.minutes().time());
  for (const auto& name : message.group_names()) it.group_names.append(text(name));
  for (const auto& name : message.neighbourhood_names()) it.neighbourhood_names.append(text(name));
  for (const auto& task : message.own_tasks()) it.own_tasks.append(from_proto(task));
  return it;
}

NoticeReceipts from_proto(const pb::Receipts& message) {
  NoticeReceipts it{from_proto(message.notice()),
                    from_proto(message.total()),
                    {},
                    ms(message.urge_time()),
                    message.residents().read_count(),
                    message.residents().acknowledged_count()};
  for (const auto& unit : message.units())
    it.units.append({text(unit.unit_name()), from_proto(unit.figures())});
  return it;
}

NoticePerson from_proto(const pb::Recipient& message) {
  return {text(message.card_id()),           text(message.name()),
          text(message.organization_name()), from_proto(message.receipt()),
          ms(message.check_in_time()),       text(message.checked_in_by())};
}

MeetingTask from_proto(const pb::MeetingTask& message) {
  return {text(message.id()),
          text(message.notice_id()),
          text(message.title()),
          text(message.card_id()),
          text(message.name()),
          text(message.organization_name()),
          QDate::fromString(text(message.due_date()), Qt::ISODate),
          ms(message.finish_time()),
          text(message.remark()),
          message.seen()};
}

NoticeUnit unit_of(const directory::v1::Organization& message) {
  return {text(message.id()), text(message.parent_id()), text(message.short_name()),
          message.kind() == directory::v1::ORGANIZATION_KIND_DEPARTMENT};
}

google::protobuf::Timestamp timestamp_of(qint64 time) {
  return TimeUtil::MillisecondsToTimestamp(time);
}

void fill(pb::NoticeContent& message, const NoticeContent& it) {
  message.set_kind(static_cast<pb::NoticeKind>(it.kind));
  message.set_alert_level(static_cast<pb::AlertLevel>(it.alert_level));
  message.set_unit_quota(it.unit_quota);
  message.set_without_substitutes(it.without_substitutes);
  message.set_title(it.title.toStdString());
  message.set_body(it.body.toStdString());
  message.set_place(it.place.toStdString());
  if (it.start_ms != 0) *message.mutable_start_time() = timestamp_of(it.start_ms);
  if (it.end_ms != 0) *message.mutable_end_time() = timestamp_of(it.end_ms);
  if (it.reply_by_ms != 0) *message.mutable_reply_by_time() = timestamp_of(it.reply_by_ms);
}

}  // namespace mct::app
