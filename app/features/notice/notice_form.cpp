#include "app/features/notice/notice_form.h"

#include <QDateTime>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/sending_client.h"
#include "app/platform/files.h"

namespace mct::app {
namespace {

const auto time_format = QStringLiteral("yyyy-MM-dd HH:mm");

// Empty: none.
QString written_time(qint64 ms) {
  return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(time_format);
}

}  // namespace

void NoticeForm::attach(const Services& services) {
  client_ = &services.get<SendingClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  channel_ = &services.get<Channel>();
  files_ = &services.get<Files>();
  connect(&attachments_, &AttachmentUploads::changed, this, &NoticeForm::attachmentsChanged);
  connect(&audience_, &AudienceDraft::unitsChanged, this, &NoticeForm::kindsChanged);
  connect(&audience_, &AudienceDraft::failed, this,
          [this](const Error& error) { complain(mct::app::error_text(error)); });
  notices_ = &services.get<NoticeClient>();
  if (changing())
    begin_change();
  else
    begin_new();
}

void NoticeForm::begin_change() {
  notice_call_ = notices_->get(id_, [this](const Result<Notice>& notice) {
    if (notice)
      show(*notice);
    else
      complain(mct::app::error_text(notice.error()));
  });
}

void NoticeForm::show(const Notice& notice) {
  const auto& content = notice.content;
  revision_ = notice.revision;
  kind_ = content.kind;
  alert_level_ = content.alert_level;
  title_ = content.title;
  body_ = content.body;
  place_ = content.place;
  start_ = written_time(content.start_ms);
  end_ = written_time(content.end_ms);
  reply_by_ = written_time(content.reply_by_ms);
  unit_quota_ = content.unit_quota == 0 ? QString() : QString::number(content.unit_quota);
  takes_substitutes_ = !content.without_substitutes;
  emit inputChanged();
}

void NoticeForm::begin_new() {
  request_id_ = new_request_id();
  // Residents get announcements.
  if (!community_id_.isEmpty()) set_kind(static_cast<int>(NoticeKind::announcement));
  audience_.begin(*client_, *session_, community_id_);
}

QVariantList NoticeForm::kinds() const {
  QVariantList all;
  for (const auto kind : {NoticeKind::meeting, NoticeKind::announcement, NoticeKind::bulletin,
                          NoticeKind::daily_brief})
    all.append(QVariantMap{{"value", static_cast<int>(kind)}, {"text", NoticeText::kind(kind)}});
  if (!audience_.district_id().isEmpty())
    all.append(QVariantMap{{"value", static_cast<int>(NoticeKind::alert)},
                           {"text", NoticeText::kind(NoticeKind::alert)}});
  return all;
}

QVariantList NoticeForm::alert_levels() const {
  QVariantList all;
  for (const auto level :
       {AlertLevel::blue, AlertLevel::yellow, AlertLevel::orange, AlertLevel::red})
    all.append(QVariantMap{{"value", static_cast<int>(level)}, {"text", NoticeText::level(level)}});
  return all;
}

// An alert goes to the whole district.
void NoticeForm::set_kind(int kind) {
  kind_ = static_cast<NoticeKind>(kind);
  if (alert()) audience_.choose_district();
  emit inputChanged();
}

void NoticeForm::set_alert_level(int level) {
  alert_level_ = static_cast<AlertLevel>(level);
  emit inputChanged();
}

void NoticeForm::addAttachment() {
  if (attachments_.count() == AttachmentUploads::most) return complain(tr("附件最多 10 个"));
  files_->open(Files::Kind::any, this, [this](const Files::File& file) {
    attachments_.add(*channel_, file.name, file.content);
  });
}

qint64 NoticeForm::time_of(const QString& text, const QString& what) {
  const auto time = QDateTime::fromString(text.trimmed(), time_format);
  if (time.isValid()) return time.toMSecsSinceEpoch();
  complain(tr("%1须写作 2026-12-01 14:00 的样子").arg(what));
  return 0;
}

std::optional<NoticeContent> NoticeForm::written() {
  NoticeContent content{kind_, title_.trimmed(), body_.trimmed(), {}};
  if (alert()) content.alert_level = alert_level_;
  if (meeting()) {
    content.place = place_.trimmed();
    content.start_ms = time_of(start_, tr("开始时间"));
    if (content.start_ms == 0) return std::nullopt;
    content.end_ms = time_of(end_, tr("结束时间"));
    if (content.end_ms == 0) return std::nullopt;
    content.without_substitutes = !takes_substitutes_;
    bool number = true;
    if (!unit_quota_.trimmed().isEmpty()) content.unit_quota = unit_quota_.trimmed().toInt(&number);
    if (!number) {
      complain(tr("每单位名额须为数字"));
      return std::nullopt;
    }
  }
  if (takes_deadline() && !reply_by_.trimmed().isEmpty()) {
    content.reply_by_ms = time_of(reply_by_, tr("回复截止"));
    if (content.reply_by_ms == 0) return std::nullopt;
  }
  return content;
}

void NoticeForm::send() {
  if (busy()) return;
  if (!attachments_.ready()) return complain(tr("附件还没有传完；传不上去的请移除"));
  const auto content = written();
  if (!content) return;
  if (changing())
    send_change(*content);
  else
    send_new(*content);
}

bool NoticeForm::went_well(const Result<Notice>& outcome) {
  if (!outcome && outcome.error().reason == QLatin1String("INVALID_ARGUMENT")) {
    complain(outcome.error().message);
    return false;
  }
  return settle(outcome ? Result<void>() : tl::unexpected(outcome.error()));
}

void NoticeForm::send_new(const NoticeContent& content) {
  qint64 send_ms = 0;
  if (!send_at_.trimmed().isEmpty()) {
    send_ms = time_of(send_at_, tr("发送时间"));
    if (send_ms == 0) return;
  }
  wait_for(client_->send(
      {content, audience_.recipients(), attachments_.ids(), request_id_, send_ms},
      [this](const Result<Notice>& sent) {
        if (!went_well(sent)) return;
        navigation_->say(sent->scheduled ? tr("到时自动发出") : tr("已发出"));
        navigation_->pop();
        navigation_->push(QStringLiteral("notice/receipts"), {{"noticeId", sent->id}});
      }));
}

void NoticeForm::send_change(const NoticeContent& content) {
  wait_for(client_->change(id_, revision_, content, [this](const Result<Notice>& changed) {
    if (!went_well(changed)) return;
    navigation_->say(tr("已更改，并通知所有人"));
    navigation_->pop();
  }));
}

}  // namespace mct::app
