#include "app/features/chat/chat_client.h"

#include <algorithm>
#include <utility>

#include "app/core/cache/device_cache.h"
#include "app/core/events/event_stream.h"
#include "app/core/outbox/outbox.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_proto.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

constexpr int conversations_at_once = 100;
constexpr QLatin1String topic_noun("conversation");

QString id_of(const QString& topic) {
  return StoredConversations::id_of(topic);
}

}  // namespace

// The list that is being taken, page by page.
struct ChatClient::Listing {
  QString card_id;
  QSet<QString> known;  // what was here when it began, and is to be in it
  std::vector<pb::Conversation> conversations;
  std::string next_page;
};

ChatClient::ChatClient(Channel& channel, Session& session, DeviceCache& cache, EventStream& events,
                       Outbox& outbox)
    : channel_(channel), session_(session), cache_(cache), stored_(cache, outbox) {
  follow(events);
  outbox.on_sent<pb::MarkConversationRequest, pb::Conversation>(
      methods::mark_conversation,
      [this](const OutboxItem& item, const pb::Conversation& it) { take(item.card_id, it); });
  const auto other_card = [this] {
    listing_.reset();
    open_questions_.clear();
    asking_.cancel();
    asked_.clear();
    telling_.clear();
    emit changed();
  };
  connect(&session_, &Session::cardChanged, this, other_card);
  connect(&session_, &Session::changed, this, &ChatClient::changed);
}

ChatClient::~ChatClient() = default;

void ChatClient::follow(EventStream& events) {
  events.on(QStringLiteral("message.sent"), [this](const ReceivedEvent& event) {
    pb::Message message;
    if (!message.ParseFromString(event.payload)) return;
    message.set_sequence(event.sequence);
    stored_.note_message(event.card_id, id_of(event.topic), message);
  });
  for (const auto* kind : {"message.edited", "message.recalled"})
    events.on(QString::fromLatin1(kind), [this](const ReceivedEvent& event) {
      pb::MessageChanged change;
      if (!change.ParseFromString(event.payload) || !change.has_message()) return;
      change.mutable_message()->set_sequence(change.sequence());
      stored_.note_change(event.card_id, id_of(event.topic), change.message());
    });
  events.on(QStringLiteral("message.hidden"), [this](const ReceivedEvent& event) {
    pb::MessageHidden hidden;
    if (hidden.ParseFromString(event.payload))
      stored_.note_hidden(event.card_id, QString::fromStdString(hidden.conversation_id()),
                          hidden.sequence());
  });
  events.on(QStringLiteral("conversation.marked"),
            [this](const ReceivedEvent& event) { stored_.note_marked(event); });
  events.on(QStringLiteral("group.changed"),
            [this](const ReceivedEvent& event) { stored_.note_group(event); });
  events.on(QStringLiteral("cursors.moved"),
            [this](const ReceivedEvent& event) { stored_.note_cursors(event); });
  events.on(QStringLiteral("members.changed"),
            [this](const ReceivedEvent& event) { stored_.note_members(event); });
  // Messages that will not come one by one would leave a gap behind those that are here: what comes
  // before is read from the server again.
  events.on_gap(topic_noun, EventStream::FarBehind::snapshot, [this](const QString& topic, qint64) {
    stored_.note_gap(session_.card_id(), id_of(topic));
  });
  connect(&events, &EventStream::applied, this, &ChatClient::settle_events);
  connect(&events, &EventStream::closed, this, [this](const QString& topic) {
    if (topic.section('/', 0, 0) != topic_noun) return;
    store().forget(session_.card_id(), id_of(topic));
    emit changed();
    emit left(id_of(topic));
  });
  connect(&events, &EventStream::liveChanged, this, [this, &events] {
    if (!events.live()) return;
    refresh();
    tell_cursors();
  });
}

QList<Conversation> ChatClient::stored() const {
  QList<Conversation> all;
  for (const auto& kept : stored_.store().conversations(session_.card_id())) {
    auto conversation = from_proto(parsed<pb::Conversation>(kept.conversation));
    conversation.time_ms = std::max(conversation.time_ms, kept.time_ms);
    all.append(std::move(conversation));
  }
  return all;
}

std::optional<Conversation> ChatClient::find(const QString& id) const {
  const auto kept = stored_.read(session_.card_id(), id);
  return kept ? std::optional(from_proto(*kept)) : std::nullopt;
}

std::optional<Conversation> ChatClient::find_with(const QString& card_id) const {
  for (auto& it : stored())
    if (!it.group && it.partner_card_id == card_id) return std::move(it);
  return std::nullopt;
}

Conversation ChatClient::take(const QString& card_id, const pb::Conversation& fresh) {
  return stored_.take(card_id, fresh);
}

void ChatClient::note_message(const QString& card_id, const QString& id,
                              const pb::Message& message) {
  stored_.note_message(card_id, id, message);
  settle_soon();
}

void ChatClient::note_change(const QString& card_id, const QString& id,
                             const pb::Message& message) {
  stored_.note_change(card_id, id, message);
  settle_soon();
}

void ChatClient::note_hidden(const QString& card_id, const QString& id, qint64 sequence) {
  stored_.note_hidden(card_id, id, sequence);
  settle_soon();
}

void ChatClient::settle_soon() {
  QMetaObject::invokeMethod(this, &ChatClient::settle_events, Qt::QueuedConnection);
}

void ChatClient::set_marks(const QString& id, const ChatMarks& marks) {
  if (stored_.set_marks(session_.card_id(), id, marks)) emit changed();
}

PendingCall ChatClient::allow_read_receipt(const QString& id, bool allowed,
                                           const QString& request_id, Handler<void> handler) {
  pb::AllowReadReceiptRequest request;
  request.set_id(id.toStdString());
  request.set_allowed(allowed);
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::allow_read_receipt, request,
                       std::function([this, card_id = session_.card_id(),
                                      handler = std::move(handler)](Result<pb::Conversation> it) {
                         if (!it) return handler(tl::unexpected(it.error()));
                         take(card_id, *it);
                         emit changed();
                         handler({});
                       }));
}

void ChatClient::settle_events() {
  const auto [touched, members, questions] = stored_.take_noted();
  open_questions_.unite(questions);
  ask_next();
  tell_cursors();
  if (touched.isEmpty() && members.isEmpty()) return;
  emit changed();
  for (const auto& id : touched) emit conversationChanged(id);
  for (const auto& id : members) emit membersChanged(id);
}

void ChatClient::ask_next() {
  if (!asked_.isEmpty() || open_questions_.isEmpty()) return;
  asked_ = *open_questions_.cbegin();
  open_questions_.remove(asked_);
  asking_ = get(asked_, [this](const Result<Conversation>& answer) {
    const auto id = std::exchange(asked_, {});
    // The next list answers what has failed.
    if (answer && stored_.note_arrived(session_.card_id(), id)) tell_cursors(id);
    ask_next();
  });
}

PendingCall ChatClient::get(const QString& id, Handler<Conversation> handler) {
  pb::GetConversationRequest request;
  request.set_id(id.toStdString());
  return channel_.call(methods::get_conversation, request,
                       std::function([this, card_id = session_.card_id(),
                                      handler = std::move(handler)](Result<pb::Conversation> it) {
                         if (!it) return handler(tl::unexpected(it.error()));
                         const auto taken = take(card_id, *it);
                         emit changed();
                         emit conversationChanged(taken.id);
                         handler(taken);
                       }));
}

PendingCall ChatClient::open(const QString& card_id, Handler<Conversation> handler) {
  pb::OpenDirectConversationRequest request;
  request.set_card_id(card_id.toStdString());
  return channel_.call(methods::open_direct_conversation, request,
                       std::function([this, own = session_.card_id(),
                                      handler = std::move(handler)](Result<pb::Conversation> it) {
                         if (!it) return handler(tl::unexpected(it.error()));
                         const auto taken = take(own, *it);
                         emit changed();
                         handler(taken);
                       }));
}

void ChatClient::refresh() {
  if (session_.card_id().isEmpty()) return;
  listing_ = std::make_unique<Listing>();
  listing_->card_id = session_.card_id();
  listing_->known = stored_.listed(listing_->card_id);
  list_next();
}

void ChatClient::list_next() {
  pb::ListConversationsRequest request;
  request.set_page_size(conversations_at_once);
  request.set_page_token(listing_->next_page);
  listing_call_ = channel_.call(methods::list_conversations, request,
                                std::function([this](Result<pb::ListConversationsResponse> page) {
                                  if (!listing_) return;  // another card acts by now
                                  if (!page) {
                                    listing_.reset();
                                    emit refreshed(page.error());
                                    return;
                                  }
                                  for (auto& it : *page->mutable_conversations())
                                    listing_->conversations.push_back(std::move(it));
                                  listing_->next_page = page->next_page_token();
                                  if (!listing_->next_page.empty()) return list_next();
                                  keep_list();
                                  emit changed();
                                  emit refreshed(std::nullopt);
                                }));
}

void ChatClient::keep_list() {
  const auto listing = std::exchange(listing_, nullptr);
  cache_.transaction([&] {
    auto gone = listing->known;
    for (const auto& it : listing->conversations) {
      take(listing->card_id, it);
      gone.remove(QString::fromStdString(it.id()));
    }
    for (const auto& id : gone) store().forget(listing->card_id, id);
  });
  for (const auto& it : listing->conversations)
    emit conversationChanged(QString::fromStdString(it.id()));
}

void ChatClient::mark_read(const QString& id) {
  if (!stored_.note_read(session_.card_id(), id)) return;
  emit changed();
  tell_cursors(id);
}

void ChatClient::tell_cursors() {
  for (const auto& id : store().untold(session_.card_id())) tell_cursors(id);
}

void ChatClient::tell_cursors(const QString& id) {
  const auto card_id = session_.card_id();
  const auto kept = stored_.read(card_id, id);
  if (!kept || telling_.contains(id) || !store().untold(card_id).contains(id)) return;
  pb::MoveCursorsRequest request;
  request.set_id(kept->id());
  *request.mutable_cursors() = kept->own();
  telling_[id] = channel_.call(
      methods::move_cursors, request,
      std::function([this, card_id, id, told = kept->own()](Result<pb::Cursors> answer) {
        telling_.erase(id);
        const bool passing = !answer && answer.error().code != Code::not_found;
        if (passing) return;  // again when the stream is live
        const auto now = stored_.read(card_id, id);
        const bool further = now && (now->own().read_sequence() > told.read_sequence() ||
                                     now->own().received_sequence() > told.received_sequence());
        if (further) return tell_cursors(id);
        store().set_untold(card_id, id, false);
      }));
}

}  // namespace mct::app
