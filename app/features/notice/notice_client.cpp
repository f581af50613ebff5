#include "app/features/notice/notice_client.h"

#include <algorithm>

#include "app/core/attachments/attachment_download.h"
#include "app/core/events/event_stream.h"
#include "app/core/outbox/outbox.h"
#include "app/core/session/session.h"
#include "app/features/notice/notice_news_client.h"
#include "app/features/notice/notice_proto.h"
#include "app/features/notice/stored_notices_client.h"

namespace mct::app {
namespace {

namespace pb = notice_methods::pb;

constexpr int page_size = 100;

}  // namespace

NoticeClient::NoticeClient(Channel& channel, Session& session, DeviceCache& cache,
                           EventStream& events, Outbox& outbox)
    : channel_(channel),
      session_(session),
      outbox_(outbox),
      stored_(std::make_unique<StoredNotices>(cache)),
      news_(std::make_unique<NoticeNews>(*stored_, events)) {
  follow(events);
  const auto settled = [this](const OutboxItem& item, const pb::NoticeSettled& answer) {
    const auto id = QString::fromStdString(answer.id());
    if (!waits(id, item.number)) note_own(item.card_id, id, answer.own());
  };
  outbox_.on_sent<pb::ReplyRequest, pb::NoticeSettled>(notice_methods::reply, settled);
  outbox_.on_sent<pb::MarkReadRequest, pb::NoticeSettled>(notice_methods::mark_read, settled);
  outbox_.on_sent<pb::SetRemindersRequest, pb::NoticeSettled>(notice_methods::set_reminders,
                                                              settled);
  outbox_.on_sent<pb::SetReadConsentRequest, pb::NoticeSettled>(notice_methods::set_read_consent,
                                                                settled);
  outbox_.on_sent<pb::SetMarksRequest, pb::NoticeSettled>(notice_methods::set_marks, settled);
  connect(&outbox_, &Outbox::changed, this, [this](const QString& lane) {
    if (lane.startsWith(lane_of({}))) emit changed();
  });
  connect(&session_, &Session::cardChanged, this, &NoticeClient::changed);
  connect(&session_, &Session::changed, this, &NoticeClient::changed);
}

NoticeClient::~NoticeClient() = default;

void NoticeClient::follow(EventStream& events) {
  events.on(QStringLiteral("notice.settled"), [this](const ReceivedEvent& event) {
    pb::NoticeSettled settled;
    if (!settled.ParseFromString(event.payload)) return;
    const auto id = QString::fromStdString(settled.id());
    if (!waits(id)) note_own(event.card_id, id, settled.own());
  });
  connect(&events, &EventStream::liveChanged, this, [this, &events] {
    if (events.live()) refreshing_ = refresh([](const Result<void>&) {});
  });
  connect(news_.get(), &NoticeNews::kept, this, &NoticeClient::changed);
  connect(news_.get(), &NoticeNews::urged, this, &NoticeClient::urged);
  connect(news_.get(), &NoticeNews::forwarded, this, &NoticeClient::forwarded);
  connect(news_.get(), &NoticeNews::reminded, this, &NoticeClient::reminded);
}

QString NoticeClient::lane_of(const QString& id) {
  return QStringLiteral("notice/") + id;
}

QList<Notice> NoticeClient::stored() const {
  QList<Notice> all;
  for (const auto& it : stored_->all(session_.card_id())) all.append(from_proto(it));
  return all;
}

std::optional<Notice> NoticeClient::find(const QString& id) const {
  const auto kept = stored_->find(session_.card_id(), id);
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

// What the server says meanwhile would take back what a person has just done.
bool NoticeClient::waits(const QString& id, qint64 besides) const {
  return std::ranges::any_of(outbox_.items(lane_of(id)), [&](const OutboxItem& item) {
    return item.number != besides && item.state != OutboxItem::State::failed;
  });
}

void NoticeClient::note_own(const QString& card_id, const QString& id, const pb::OwnReceipt& own) {
  auto kept = stored_->find(card_id, id);
  if (!kept) return;
  *kept->mutable_own() = own;
  stored_->put(card_id, *kept);
}

PendingCall NoticeClient::refresh(Handler<void> handler) {
  pb::ListNoticesRequest request;
  request.set_page_size(page_size);
  return channel_.call(
      notice_methods::list_notices, request,
      std::function([this, card_id = session_.card_id(),
                     handler = std::move(handler)](Result<pb::ListNoticesResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        // What has been said here and has not arrived yet goes on being shown.
        for (auto& notice : *answer->mutable_notices()) {
          const auto id = QString::fromStdString(notice.id());
          const auto kept = stored_->find(card_id, id);
          if (!kept || !waits(id)) continue;
          *notice.mutable_own() = kept->own();
          *notice.mutable_own_tasks() = kept->own_tasks();
        }
        stored_->replace(card_id, answer->notices());
        emit changed();
        handler({});
      }));
}

PendingCall NoticeClient::get(const QString& id, Handler<Notice> handler) {
  pb::GetNoticeRequest request;
  request.set_id(id.toStdString());
  return channel_.call(notice_methods::get_notice, request,
                       std::function([this, id, card_id = session_.card_id(),
                                      handler = std::move(handler)](Result<pb::Notice> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         const auto notice = from_proto(*answer);
                         // Of what is on the device there is one state.
                         if (!waits(id) && stored_->find(card_id, id)) {
                           stored_->put(card_id, *answer);
                           emit changed();
                         }
                         handler(notice);
                       }));
}

void NoticeClient::mark_read(const Notice& notice) {
  auto kept = stored_->find(session_.card_id(), notice.id);
  if (!kept || from_proto(*kept).all_read()) return;
  pb::MarkReadRequest request;
  request.set_id(notice.id.toStdString());
  request.set_revision(kept->revision());
  request.set_minutes_revision(kept->minutes().revision());
  for (auto& task : *kept->mutable_own_tasks()) {
    if (!task.seen()) request.add_task_ids(task.id());
    task.set_seen(true);
  }
  kept->mutable_own()->set_read(true);
  kept->mutable_own()->set_minutes_read(true);
  if (outbox_.put(lane_of(notice.id), notice_methods::mark_read, request) == 0) return;
  stored_->put(session_.card_id(), *kept);
  emit changed();
}

void NoticeClient::set_marks(const QString& id, const OwnReceipt& wanted) {
  const auto kept = stored_->find(session_.card_id(), id);
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
  if (outbox_.put(lane_of(id), notice_methods::set_marks, request) == 0) return;
  note_own(session_.card_id(), id, own);
  emit changed();
}

void NoticeClient::set_read_consent(const QString& id, bool allowed) {
  const auto kept = stored_->find(session_.card_id(), id);
  if (!kept) return;
  pb::SetReadConsentRequest request;
  request.set_id(id.toStdString());
  request.set_allowed(allowed);
  auto own = kept->own();
  own.set_read_consent(allowed);
  if (outbox_.put(lane_of(id), notice_methods::set_read_consent, request) == 0) return;
  note_own(session_.card_id(), id, own);
  emit changed();
}

void NoticeClient::set_reminders(const QString& id, const QList<int>& minutes) {
  const auto kept = stored_->find(session_.card_id(), id);
  if (!kept) return;
  pb::SetRemindersRequest request;
  request.set_id(id.toStdString());
  request.mutable_minutes()->Add(minutes.begin(), minutes.end());
  auto own = kept->own();
  *own.mutable_reminder_minutes() = request.minutes();
  if (outbox_.put(lane_of(id), notice_methods::set_reminders, request) == 0) return;
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
  const auto kept = stored_->find(session_.card_id(), notice.id);
  auto own = kept ? kept->own() : pb::OwnReceipt();
  own.set_read(true);
  own.set_answer(request.answer());
  own.set_reason(request.reason());
  own.set_substitute_name(reply.substitute_name.toStdString());
  own.set_answered_revision(notice.revision);
  if (outbox_.put(lane_of(notice.id), notice_methods::reply, request) == 0) return false;
  note_own(session_.card_id(), notice.id, own);
  emit changed();
  return true;
}

NoticeClient::Unsent NoticeClient::unsent(const QString& id) const {
  Unsent unsent;
  for (const auto& item : outbox_.items(lane_of(id))) {
    if (item.path != notice_methods::reply.path) continue;
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
      notice_methods::get_calendar_file, request,
      std::function([handler = std::move(handler)](Result<pb::CalendarFile> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(File{QString::fromStdString(answer->name()),
                     QByteArray::fromStdString(answer->content())});
      }));
}

}  // namespace mct::app
