#include "app/features/notice/notice_form.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
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
  connect(&attachments_, &AttachmentsDraft::changed, this, &NoticeForm::attachmentsChanged);
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
  request_id_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
  units_call_ = client_->units([this](const Result<QList<NoticeUnit>>& all) {
    if (all)
      offer(*all);
    else
      complain(mct::app::error_text(all.error()));
  });
}

// The card's unit and what is below it; an admin is offered the other units too, and nobody of
// another unit the district as a whole. The server has the last word.
void NoticeForm::offer(const QList<NoticeUnit>& all) {
  QHash<QString, int> depths;
  QStringList own;
  for (const auto& unit : all) {
    const int depth = unit.parent_id.isEmpty() ? 0 : depths.value(unit.parent_id) + 1;
    depths.insert(unit.id, depth);
    if (depth == 0 && session_->admin() && unit.id == session_->unit_id()) district_id_ = unit.id;
    if (unit.id == session_->unit_id() || own.contains(unit.parent_id)) own.append(unit.id);
    const bool other = session_->admin() && !unit.department && !unit.parent_id.isEmpty();
    if (own.contains(unit.id) || other) offered_.append({unit, depth});
  }
  emit unitsChanged();
  choose(session_->unit_id(), true);
}

QVariantList NoticeForm::kinds() const {
  QVariantList all;
  for (const auto kind : {NoticeKind::meeting, NoticeKind::announcement, NoticeKind::bulletin,
                          NoticeKind::daily_brief})
    all.append(QVariantMap{{"value", static_cast<int>(kind)}, {"text", NoticeText::kind(kind)}});
  if (!district_id_.isEmpty())
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
  if (alert()) {
    chosen_ = {district_id_};
    preview();
  }
  emit inputChanged();
  emit unitsChanged();
}

void NoticeForm::set_alert_level(int level) {
  alert_level_ = static_cast<AlertLevel>(level);
  emit inputChanged();
}

QVariantList NoticeForm::units() const {
  QVariantList all;
  if (alert()) return all;
  for (const auto& [unit, depth] : offered_)
    all.append(QVariantMap{{"id", unit.id}, {"name", unit.name}, {"depth", depth}});
  return all;
}

void NoticeForm::choose(const QString& id, bool chosen) {
  chosen_.removeAll(id);
  if (chosen) chosen_.append(id);
  preview();
}

void NoticeForm::preview() {
  preview_call_.cancel();
  audience_text_ = chosen_.isEmpty() ? tr("请选择发给谁") : tr("正在统计人数");
  emit audienceChanged();
  if (chosen_.isEmpty()) return;
  preview_call_ = client_->preview(chosen_, [this](const Result<NoticeAudience>& audience) {
    audience_text_ = audience ? tr("%1 个单位，共 %2 人，其中 %3 人已领名片、能够收到")
                                    .arg(audience->units)
                                    .arg(audience->people)
                                    .arg(audience->claimed)
                              : mct::app::error_text(audience.error());
    emit audienceChanged();
  });
}

void NoticeForm::addAttachment() {
  if (attachments_.count() == AttachmentsDraft::most) return complain(tr("附件最多 10 个"));
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
      {content, chosen_, attachments_.ids(), request_id_, send_ms},
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
