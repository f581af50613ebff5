#include "app/features/notice/notice_client.h"

#include <algorithm>
#include <utility>

#include "app/core/attachments/attachment_download.h"
#include "app/core/cache/device_cache.h"
#include "app/core/events/event_stream.h"
#include "app/core/outbox/outbox.h"
#include "app/core/session/session.h"
#include "app/features/notice/notice_proto.h"

namespace mct::app {
namespace {

namespace methods = notice_methods;
namespace pb = methods::pb;

constexpr int page_size = 100;

QByteArray bytes_of(const google::protobuf::MessageLite& message) {
  const auto bytes = message.SerializeAsString();
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

pb::Notice notice_of(const QSqlQuery& row) {
  const auto bytes = row.value(0).toByteArray();
  pb::Notice message;
  message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
  return message;
}

}  // namespace

NoticeClient::NoticeClient(Channel& channel, Session& session, DeviceCache& cache,
                           EventStream& events, Outbox& outbox)
    : channel_(channel), session_(session), cache_(cache), outbox_(outbox) {
  cache_.add_tables(
      {"CREATE TABLE IF NOT EXISTS notice_inbox (card_id TEXT NOT NULL, id TEXT NOT NULL, "
       "sent_ms INTEGER NOT NULL, notice BLOB NOT NULL, "
       "PRIMARY KEY (card_id, id))"});
  follow(events);
  const auto settled = [this](const OutboxItem& item, const pb::NoticeSettled& answer) {
    const auto id = QString::fromStdString(answer.id());
    if (!waits(id, item.number)) note_own(item.card_id, id, answer.own());
  };
  outbox_.on_sent<pb::ReplyRequest, pb::NoticeSettled>(methods::reply, settled);
  outbox_.on_sent<pb::MarkReadRequest, pb::NoticeSettled>(methods::mark_read, settled);
  outbox_.on_sent<pb::SetRemindersRequest, pb::NoticeSettled>(methods::set_reminders, settled);
  outbox_.on_sent<pb::SetMarksRequest, pb::NoticeSettled>(methods::set_marks, settled);
  connect(&outbox_, &Outbox::changed, this, [this](const QString& lane) {
    if (lane.startsWith(lane_of({}))) emit changed();
  });
  connect(&session_, &Session::cardChanged, this, &NoticeClient::changed);
  connect(&session_, &Session::changed, this, &NoticeClient::changed);
}

void NoticeClient::follow(EventStream& events) {
  for (const auto* kind : {"notice.sent", "notice.changed", "notice.cancelled"})
    events.on(QString::fromLatin1(kind),
              [this](const ReceivedEvent& event) { note_notice(event); });
  events.on(QStringLiteral("notice.urged"),
            [this](const ReceivedEvent& event) { note_urged(event); });
  events.on(QStringLiteral("notice.forwarded"),
            [this](const ReceivedEvent& event) { note_forwarded(event); });
  events.on(QStringLiteral("notice.reminded"),
            [this](const ReceivedEvent& event) { note_reminded(event); });
  events.on(QStringLiteral("notice.settled"), [this](const ReceivedEvent& event) {
    pb::NoticeSettled settled;
    if (!settled.ParseFromString(event.payload)) return;
    const auto id = QString::fromStdString(settled.id());
    if (!waits(id)) note_own(event.card_id, id, settled.own());
  });
  // What lies behind is in the first page that is taken when the stream is live.
  for (const auto* noun : {"organization", "card"})
    events.on_gap(QString::fromLatin1(noun), EventStream::FarBehind::snapshot,
                  [](const QString&, qint64) {});
  connect(&events, &EventStream::liveChanged, this, [this, &events] {
    if (events.live()) refreshing_ = refresh([](const Result<void>&) {});
  });
  connect(&events, &EventStream::applied, this, [this] {
    emit changed();
    for (const auto& title : std::exchange(urged_, {})) emit urged(title);
    for (const auto& [from, title] : std::exchange(forwarded_, {})) emit forwarded(from, title);
    for (const auto& [title, minutes] : std::exchange(reminded_, {})) emit reminded(title, minutes);
  });
}

QString NoticeClient::lane_of(const QString& id) {
  return QStringLiteral("notice/") + id;
}

QList<Notice> NoticeClient::stored() const {
  QList<Notice> all;
  auto rows = cache_.run(
      "SELECT notice FROM notice_inbox WHERE card_id = ? "
      "ORDER BY sent_ms DESC, id",
      {session_.card_id()});
  while (rows.next()) all.append(from_proto(notice_of(rows)));
  return all;
}

std::optional<pb::Notice> NoticeClient::read(const QString& card_id, const QString& id) const {
  auto rows =
      cache_.run("SELECT notice FROM notice_inbox WHERE card_id = ? AND id = ?", {card_id, id});
  if (!rows.next()) return std::nullopt;
  return notice_of(rows);
}

std::optional<Notice> NoticeClient::find(const QString& id) const {
  const auto kept = read(session_.card_id(), id);
  return kept ? std::optional(from_proto(*kept)) : std::nullopt;
}

std::optional<Notice> NoticeClient::pressing_alert() const {
  std::optional<Notice> gravest;
  if (!session_.signed_in()) return gravest;
  for (const auto& it : stored()) {
    const bool pressing = it.content.kind == NoticeKind::alert && it.cancelled_ms == 0 &&
                          it.own.answered_revision < it.revision;
    if (pressing && (!gravest || it.content.alert_level > gravest->content.alert_level))
      gravest = it;
  }
  return gravest;
}

void NoticeClient::write(const QString& card_id, const pb::Notice& notice) {
  const auto it = from_proto(notice);
  cache_.run(
      "INSERT OR REPLACE INTO notice_inbox (card_id, id, sent_ms, notice) VALUES (?, ?, ?, ?)",
      {card_id, it.id, it.sent_ms, bytes_of(notice)});
}

// What the server says meanwhile would take back what a person has just done.
bool NoticeClient::waits(const QString& id, qint64 besides) const {
  return std::ranges::any_of(outbox_.items(lane_of(id)), [&](const OutboxItem& item) {
    return item.number != besides && item.state != OutboxItem::State::failed;
  });
}

void NoticeClient::note_own(const QString& card_id, const QString& id, const pb::OwnReceipt& own) {
  auto kept = read(card_id, id);
  if (!kept) return;
  *kept->mutable_own() = own;
  write(card_id, *kept);
}

// An event says nothing of who reads it: that stays as it was, and what has changed is unread.
void NoticeClient::note_notice(const ReceivedEvent& event) {
  pb::Notice notice;
  if (!notice.ParseFromString(event.payload)) return;
  if (const auto kept = read(event.card_id, QString::fromStdString(notice.id()))) {
    if (kept->revision() >= notice.revision()) return;
    *notice.mutable_own() = kept->own();
    notice.mutable_own()->set_read(false);
    notice.set_manageable(kept->manageable());
    notice.set_substitute_for(kept->substitute_for());
  }
  write(event.card_id, notice);
}

void NoticeClient::note_urged(const ReceivedEvent& event) {
  pb::NoticeUrged message;
  if (!message.ParseFromString(event.payload)) return;
  const auto kept = read(event.card_id, QString::fromStdString(message.id()));
  if (kept && kept->own().answer() == pb::ANSWER_UNSPECIFIED)
    urged_.append(QString::fromStdString(kept->content().title()));
}

void NoticeClient::note_reminded(const ReceivedEvent& event) {
  pb::NoticeReminded message;
  if (!message.ParseFromString(event.payload)) return;
  if (const auto kept = read(event.card_id, QString::fromStdString(message.id())))
    reminded_.append({QString::fromStdString(kept->content().title()), message.minutes()});
}

void NoticeClient::note_forwarded(const ReceivedEvent& event) {
  pb::NoticeForwarded message;
  if (!message.ParseFromString(event.payload)) return;
  const auto kept = read(event.card_id, QString::fromStdString(message.id()));
  forwarded_.append({QString::fromStdString(message.from_name()),
                     kept ? QString::fromStdString(kept->content().title()) : QString()});
}

PendingCall NoticeClient::refresh(Handler<void> handler) {
  pb::ListNoticesRequest request;
  request.set_page_size(page_size);
  return channel_.call(
      methods::list_notices, request,
      std::function([this, card_id = session_.card_id(),
                     handler = std::move(handler)](Result<pb::ListNoticesResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        // What has been said here and has not arrived yet goes on being shown.
        for (auto& notice : *answer->mutable_notices()) {
          const auto id = QString::fromStdString(notice.id());
          const auto kept = read(card_id, id);
          if (kept && waits(id)) *notice.mutable_own() = kept->own();
        }
        cache_.transaction([&] {
          cache_.run("DELETE FROM notice_inbox WHERE card_id = ?", {card_id});
          for (const auto& notice : answer->notices()) write(card_id, notice);
          return true;
        });
        emit changed();
        handler({});
      }));
}

PendingCall NoticeClient::get(const QString& id, Handler<Notice> handler) {
  pb::GetNoticeRequest request;
  request.set_id(id.toStdString());
  return channel_.call(methods::get_notice, request,
                       std::function([handler = std::move(handler)](Result<pb::Notice> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler(from_proto(*answer));
                       }));
}

void NoticeClient::mark_read(const Notice& notice) {
  auto kept = read(session_.card_id(), notice.id);
  if (!kept || kept->own().read()) return;
  pb::MarkReadRequest request;
  request.set_id(notice.id.toStdString());
  request.set_revision(kept->revision());
  auto own = kept->own();
  own.set_read(true);
  if (outbox_.put(lane_of(notice.id), methods::mark_read, request) == 0) return;
  note_own(session_.card_id(), notice.id, own);
  emit changed();
}

void NoticeClient::set_marks(const QString& id, const OwnReceipt& wanted) {
  const auto kept = read(session_.card_id(), id);
  if (!kept) return;
  pb::SetMarksRequest request;
  request.set_id(id.toStdString());
  request.set_pinned(wanted.pinned);
  request.set_muted(wanted.muted);
  request.set_archived(wanted.archived);
  auto own = kept->own();
  own.set_pinned(wanted.pinned);
  own.set_muted(wanted.muted);
  own.set_archived(wanted.archived);
  if (outbox_.put(lane_of(id), methods::set_marks, request) == 0) return;
  note_own(session_.card_id(), id, own);
  emit changed();
}

void NoticeClient::set_reminders(const QString& id, const QList<int>& minutes) {
  const auto kept = read(session_.card_id(), id);
  if (!kept) return;
  pb::SetRemindersRequest request;
  request.set_id(id.toStdString());
  request.mutable_minutes()->Add(minutes.begin(), minutes.end());
  auto own = kept->own();
  *own.mutable_reminder_minutes() = request.minutes();
  if (outbox_.put(lane_of(id), methods::set_reminders, request) == 0) return;
  note_own(session_.card_id(), id, own);
  emit changed();
}

bool NoticeClient::reply(const Notice& notice, const Reply& reply) {
  pb::ReplyRequest request;
  request.set_id(notice.id.toStdString());
  request.set_answer(static_cast<pb::Answer>(reply.answer));
  request.set_reason(reply.reason.toStdString());
  request.set_substitute_card_id(reply.substitute_card_id.toStdString());
  request.set_revision(notice.revision);
  const auto kept = read(session_.card_id(), notice.id);
  auto own = kept ? kept->own() : pb::OwnReceipt();
  own.set_read(true);
  own.set_answer(request.answer());
  own.set_reason(request.reason());
  own.set_substitute_name(reply.substitute_name.toStdString());
  own.set_answered_revision(notice.revision);
  if (outbox_.put(lane_of(notice.id), methods::reply, request) == 0) return false;
  note_own(session_.card_id(), notice.id, own);
  emit changed();
  return true;
}

NoticeClient::Unsent NoticeClient::unsent(const QString& id) const {
  Unsent unsent;
  for (const auto& item : outbox_.items(lane_of(id))) {
    if (item.path != methods::reply.path) continue;
    if (item.state == OutboxItem::State::failed)
      unsent.refused = item.error;
    else
      unsent.waiting = true;
  }
  return unsent;
}

PendingCall NoticeClient::download(const QString& id, const Attachment& attachment,
                                   Handler<QByteArray> handler) {
  return download_attachment(channel_, attachment.id, {QStringLiteral("notice"), id},
                             std::move(handler));
}

PendingCall NoticeClient::calendar_file(const QString& id, Handler<File> handler) {
  pb::GetCalendarFileRequest request;
  request.set_id(id.toStdString());
  return channel_.call(
      methods::get_calendar_file, request,
      std::function([handler = std::move(handler)](Result<pb::CalendarFile> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(File{QString::fromStdString(answer->name()),
                     QByteArray::fromStdString(answer->content())});
      }));
}

}  // namespace mct::app
