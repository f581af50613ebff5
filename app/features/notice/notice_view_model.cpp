#include "app/features/notice/notice_view_model.h"

#include <QDateTime>
#include <QLocale>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/task_client.h"
#include "app/platform/files.h"
#include "app/platform/platform.h"

namespace mct::app {

void NoticeViewModel::attach(const Services& services) {
  client_ = &services.get<NoticeClient>();
  tasks_ = &services.get<TaskClient>();
  navigation_ = &services.get<Navigation>();
  platform_ = &services.get<Platform>();
  session_ = &services.get<Session>();
  files_ = &services.get<Files>();
  connect(client_, &NoticeClient::changed, this, [this] {
    if (const auto kept = client_->find(id_)) show(*kept);
  });
}

void NoticeViewModel::load() {
  status_.begin();
  if (const auto kept = client_->find(id_)) {
    show(*kept);
    status_.show_stored(false);
    client_->mark_read(*kept);
  }
  emit statusChanged();
  call_ = client_->get(id_, [this](const Result<Notice>& notice) {
    if (notice) {
      if (!client_->waits(id_)) show(*notice);
      status_.show_fresh(false);
      client_->mark_read(*notice);
    } else {
      status_.fail(notice.error());
    }
    emit statusChanged();
  });
}

void NoticeViewModel::show(const Notice& notice) {
  notice_ = notice;
  emit changed();
}

QString NoticeViewModel::kind_text() const {
  return NoticeText::kind(notice_.content);
}

QString NoticeViewModel::time_text() const {
  return NoticeText::span(notice_.content);
}

QString NoticeViewModel::reply_by_text() const {
  return NoticeText::time(notice_.replies_until());
}

QString NoticeViewModel::sender_text() const {
  return notice_.organization + QStringLiteral(" · ") + notice_.sender;
}

QString NoticeViewModel::groups_text() const {
  return notice_.group_names.join(tr("、"));
}

QString NoticeViewModel::neighbourhoods_text() const {
  return notice_.neighbourhood_names.join(tr("、"));
}

QString NoticeViewModel::sent_text() const {
  return NoticeText::time(notice_.sent_ms);
}

QVariantList NoticeViewModel::reminder_choices() const {
  QVariantList all;
  for (const int minutes : {0, 5, 15, 30, 60, 24 * 60})
    all.append(QVariantMap{{"minutes", minutes}, {"text", NoticeText::before(minutes)}});
  return all;
}

void NoticeViewModel::remind(int minutes, bool on) {
  auto wanted = notice_.own.reminders;
  wanted.removeAll(minutes);
  if (on) wanted.append(minutes);
  client_->set_reminders(id_, wanted);
}

QString NoticeViewModel::quota_text() const {
  const int quota = notice_.content.unit_quota;
  return quota == 0 ? QString() : tr("每单位 %1 人").arg(quota);
}

QVariantList NoticeViewModel::attachments() const {
  QVariantList all;
  for (const auto& it : notice_.attachments)
    all.append(QVariantMap{{"name", it.name}, {"size", QLocale().formattedDataSize(it.size)}});
  return all;
}

void NoticeViewModel::saveAttachment(int place) {
  const auto attachment = notice_.attachments.value(place);
  download_call_ = client_->download(
      id_, attachment, [this, name = attachment.name](const Result<QByteArray>& content) {
        if (!content) return navigation_->say(mct::app::error_text(content.error()));
        files_->save({name, *content}, this, [this] { navigation_->say(tr("已保存")); });
      });
}

QVariantList NoticeViewModel::changes() const {
  QVariantList all;
  for (const auto& change : notice_.changes)
    for (const auto& field : change.fields)
      all.append(QVariantMap{{"name", field.name},
                             {"before", field.before.isEmpty() ? tr("（无）") : field.before},
                             {"after", field.after.isEmpty() ? tr("（无）") : field.after},
                             {"time", NoticeText::time(change.time_ms)}});
  return all;
}

QString NoticeViewModel::answer_text() const {
  return NoticeText::answer(notice_.own);
}

QString NoticeViewModel::answer() const {
  return QStringList{{}, "attending", "absent", "substitute", "acknowledged"}.value(
      static_cast<int>(notice_.own.answer));
}

bool NoticeViewModel::answer_outdated() const {
  return notice_.own.answer != NoticeAnswer::none &&
         notice_.own.answered_revision < notice_.revision && !cancelled();
}

QString NoticeViewModel::sending_text() const {
  const auto unsent = client_ ? client_->unsent(id_) : NoticeClient::Unsent{};
  if (unsent.refused) return tr("没有发出：%1").arg(mct::app::error_text(*unsent.refused));
  return unsent.waiting ? tr("正在发出，没有网络时会稍后补发") : QString();
}

bool NoticeViewModel::takes_replies() const {
  return notice_.takes_replies(QDateTime::currentMSecsSinceEpoch());
}

bool NoticeViewModel::asks_consent() const {
  return session_ && !session_->staff() && !notice_.id.isEmpty();
}

void NoticeViewModel::allowReading(bool allowed) {
  client_->set_read_consent(id_, allowed);
}

QVariantList NoticeViewModel::own_tasks() const {
  QVariantList all;
  for (const auto& it : notice_.own_tasks)
    all.append(QVariantMap{{"id", it.id},
                           {"title", it.title},
                           {"due", it.open() ? NoticeText::due(it)
                                             : tr("%1完成").arg(NoticeText::time(it.finished_ms))},
                           {"overdue", it.overdue(QDate::currentDate())},
                           {"done", !it.open()},
                           {"remark", it.remark}});
  return all;
}

void NoticeViewModel::finishTask(const QString& id, const QString& remark) {
  const auto request_id = new_request_id();
  task_call_ =
      tasks_->finish(id, remark.trimmed(), request_id, [this](const Result<void>& outcome) {
        if (!outcome) return navigation_->say(mct::app::input_error_text(outcome.error()));
        navigation_->say(tr("已告知发通知的人"));
        load();
      });
}

QString NoticeViewModel::check_in_text() const {
  const auto& own = notice_.own;
  return own.checked_in_ms == 0
             ? QString()
             : tr("已签到：%1").arg(NoticeText::checked_in(own.checked_in_ms, own.checked_in_by));
}

bool NoticeViewModel::may_check_in() const {
  return notice_.own.checked_in_ms == 0 && notice_.door_open(QDateTime::currentMSecsSinceEpoch());
}

void NoticeViewModel::say(NoticeAnswer answer, const QString& reason, const QString& card_id,
                          const QString& name) {
  if (!client_->reply(notice_, {answer, reason, card_id, name}))
    navigation_->say(tr("没有保存下来，请再试一次"));
}

void NoticeViewModel::beAbsent(const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请填写请假事由"));
  say(NoticeAnswer::absent, reason.trimmed());
}

void NoticeViewModel::sendSubstitute(const QString& card_id, const QString& name) {
  say(NoticeAnswer::substitute, {}, card_id, name);
}

void NoticeViewModel::addToCalendar() {
  calendar_call_ = client_->calendar_file(id_, [this](const Result<NoticeClient::File>& file) {
    if (!file) return navigation_->say(mct::app::error_text(file.error()));
    const auto& content = notice_.content;
    platform_->add_to_calendar({content.title, content.place, content.body, content.start_ms,
                                content.end_ms, file->name, file->content});
  });
}

}  // namespace mct::app
