#include "app/features/notice/notice_news_client.h"

#include <algorithm>
#include <utility>

#include "app/core/events/event_stream.h"
#include "app/features/notice/minutes_methods.h"
#include "app/features/notice/notice_methods.h"
#include "app/features/notice/stored_notices_client.h"

namespace mct::app {
namespace {

namespace pb = notice_methods::pb;

}  // namespace

NoticeNews::NoticeNews(StoredNotices& stored, EventStream& events) : stored_(stored) {
  follow(events);
  // What lies behind is in the first page that is taken when the stream is live.
  for (const auto* noun : {"organization", "card", "district"})
    events.on_gap(QString::fromLatin1(noun), EventStream::FarBehind::snapshot,
                  [](const QString&, qint64) {});
  connect(&events, &EventStream::applied, this, &NoticeNews::tell);
}

void NoticeNews::follow(EventStream& events) {
  const auto on = [&](const char* kind, void (NoticeNews::*note)(const ReceivedEvent&)) {
    events.on(QString::fromLatin1(kind),
              [this, note](const ReceivedEvent& event) { (this->*note)(event); });
  };
  on("notice.sent", &NoticeNews::note_notice);
  on("notice.changed", &NoticeNews::note_notice);
  on("notice.cancelled", &NoticeNews::note_notice);
  on("notice.minutes", &NoticeNews::note_minutes);
  on("notice.task", &NoticeNews::note_task);
  on("notice.urged", &NoticeNews::note_urged);
  on("notice.forwarded", &NoticeNews::note_forwarded);
  on("notice.reminded", &NoticeNews::note_reminded);
}

void NoticeNews::tell() {
  emit kept();
  for (const auto& title : std::exchange(urged_, {})) emit urged(title);
  for (const auto& [from, title] : std::exchange(forwarded_, {})) emit forwarded(from, title);
  for (const auto& [title, minutes] : std::exchange(reminded_, {})) emit reminded(title, minutes);
}

// An event says nothing of who reads it: that stays as it was, and what has changed is unread.
void NoticeNews::note_notice(const ReceivedEvent& event) {
  pb::Notice notice;
  if (!notice.ParseFromString(event.payload)) return;
  if (const auto kept = stored_.find(event.card_id, QString::fromStdString(notice.id()))) {
    if (kept->revision() >= notice.revision()) return;
    *notice.mutable_own() = kept->own();
    notice.mutable_own()->set_read(false);
    notice.set_manageable(kept->manageable());
    notice.set_substitute_for(kept->substitute_for());
    *notice.mutable_own_tasks() = kept->own_tasks();
  }
  stored_.put(event.card_id, notice);
}

void NoticeNews::note_minutes(const ReceivedEvent& event) {
  pb::Minutes minutes;
  if (!minutes.ParseFromString(event.payload)) return;
  auto kept = stored_.find(event.card_id, QString::fromStdString(minutes.id()));
  if (!kept || kept->minutes().revision() >= minutes.revision()) return;
  kept->mutable_minutes()->set_revision(minutes.revision());
  *kept->mutable_minutes()->mutable_time() =
      minutes.has_correct_time() ? minutes.correct_time() : minutes.publish_time();
  kept->mutable_own()->set_minutes_read(false);
  stored_.put(event.card_id, *kept);
}

// What is told to who has assigned it stays out of their own tasks.
void NoticeNews::note_task(const ReceivedEvent& event) {
  pb::MeetingTask task;
  if (!task.ParseFromString(event.payload)) return;
  if (event.card_id != QString::fromStdString(task.card_id())) return;
  auto kept = stored_.find(event.card_id, QString::fromStdString(task.notice_id()));
  if (!kept) return;
  auto& tasks = *kept->mutable_own_tasks();
  const auto found = std::ranges::find(tasks, task.id(), &pb::MeetingTask::id);
  if (found != tasks.end())
    *found = task;
  else
    *tasks.Add() = task;
  stored_.put(event.card_id, *kept);
}

void NoticeNews::note_urged(const ReceivedEvent& event) {
  pb::NoticeUrged message;
  if (!message.ParseFromString(event.payload)) return;
  const auto kept = stored_.find(event.card_id, QString::fromStdString(message.id()));
  if (kept && kept->own().answer() == pb::ANSWER_UNSPECIFIED)
    urged_.append(QString::fromStdString(kept->content().title()));
}

void NoticeNews::note_reminded(const ReceivedEvent& event) {
  pb::NoticeReminded message;
  if (!message.ParseFromString(event.payload)) return;
  if (const auto kept = stored_.find(event.card_id, QString::fromStdString(message.id())))
    reminded_.append({QString::fromStdString(kept->content().title()), message.minutes()});
}

void NoticeNews::note_forwarded(const ReceivedEvent& event) {
  pb::NoticeForwarded message;
  if (!message.ParseFromString(event.payload)) return;
  const auto kept = stored_.find(event.card_id, QString::fromStdString(message.id()));
  forwarded_.append({QString::fromStdString(message.from_name()),
                     kept ? QString::fromStdString(kept->content().title()) : QString()});
}

}  // namespace mct::app
