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

constexpr int page_size = 100;
// As the server counts.
constexpr int most_unread = 100;
// Characters, as the server cuts them.
constexpr int longest_quote = 80;
constexpr QLatin1String topic_noun("conversation");

QString id_of(const QString& topic) {
  return topic.section('/', 1);
}

bool is_direct(const pb::Conversation& it) {
  return it.kind() == pb::CONVERSATION_KIND_DIRECT;
}

qint64 last_of(const pb::Conversation& it) {
  return it.last_message().sequence();
}

// Neither number ever goes back.
void move(pb::Cursors& cursors, qint64 read, qint64 received) {
  cursors.set_read_sequence(std::max<qint64>(cursors.read_sequence(), read));
  cursors.set_received_sequence(
      std::max<qint64>({cursors.received_sequence(), received, cursors.read_sequence()}));
}

// What follows from how far it is read.
void settle_read(pb::Conversation& it) {
  if (it.own().read_sequence() >= last_of(it)) it.set_unread_count(0);
  if (it.own().read_sequence() >= it.mention_sequence()) it.set_mention_sequence(0);
}

bool mentions(const pb::Message& message, const std::string& card_id) {
  return message.mentions_all() || std::ranges::find(message.mentioned_card_ids(), card_id) !=
                                       message.mentioned_card_ids().end();
}

QString marks_lane(const QString& id) {
  return QStringLiteral("conversation-marks/") + id;
}

bool marks_wait(const Outbox& outbox, const QString& id) {
  return !outbox.items(marks_lane(id)).isEmpty();
}

// A quote says what stands now. True when something has changed.
bool follow_change(pb::Message& quoting, const pb::Message& changed) {
  if (!quoting.has_quote() || quoting.quote().sequence() != changed.sequence()) return false;
  auto& quote = *quoting.mutable_quote();
  quote.set_recalled(changed.has_recall_time());
  const auto text = QString::fromStdString(changed.text()).toStdU32String();
  quote.set_text(QString::fromStdU32String(text.substr(0, longest_quote)).toStdString());
  return true;
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
    : channel_(channel), session_(session), cache_(cache), outbox_(outbox), store_(cache) {
  follow(events);
  outbox_.on_sent<pb::MarkConversationRequest, pb::Conversation>(
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
    note_message(event.card_id, id_of(event.topic), message);
    touched_.insert(id_of(event.topic));
  });
  for (const auto* kind : {"message.edited", "message.recalled"})
    events.on(QString::fromLatin1(kind), [this](const ReceivedEvent& event) {
      pb::MessageChanged change;
      if (!change.ParseFromString(event.payload) || !change.has_message()) return;
      change.mutable_message()->set_sequence(change.sequence());
      note_change(event.card_id, id_of(event.topic), change.message());
    });
  events.on(QStringLiteral("message.hidden"), [this](const ReceivedEvent& event) {
    pb::MessageHidden hidden;
    if (hidden.ParseFromString(event.payload))
      note_hidden(event.card_id, QString::fromStdString(hidden.conversation_id()),
                  hidden.sequence());
  });
  events.on(QStringLiteral("conversation.marked"),
            [this](const ReceivedEvent& event) { note_marked(event); });
  events.on(QStringLiteral("group.changed"),
            [this](const ReceivedEvent& event) { note_group(event); });
  events.on(QStringLiteral("cursors.moved"),
            [this](const ReceivedEvent& event) { note_cursors(event); });
  events.on(QStringLiteral("members.changed"),
            [this](const ReceivedEvent& event) { note_members(event); });
  // Messages that will not come one by one would leave a gap behind those that are here: what comes
  // before is read from the server again.
  events.on_gap(topic_noun, EventStream::FarBehind::snapshot, [this](const QString& topic, qint64) {
    store_.forget_messages(session_.card_id(), id_of(topic));
    touched_.insert(id_of(topic));
    open_questions_.insert(id_of(topic));
  });
  connect(&events, &EventStream::applied, this, &ChatClient::settle_events);
  connect(&events, &EventStream::closed, this, [this](const QString& topic) {
    if (topic.section('/', 0, 0) != topic_noun) return;
    store_.forget(session_.card_id(), id_of(topic));
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
  for (const auto& kept : store_.conversations(session_.card_id())) {
    auto conversation = from_proto(parsed<pb::Conversation>(kept.conversation));
    conversation.time_ms = std::max(conversation.time_ms, kept.time_ms);
    all.append(std::move(conversation));
  }
  return all;
}

std::optional<pb::Conversation> ChatClient::read(const QString& card_id, const QString& id) const {
  const auto bytes = store_.conversation(card_id, id);
  if (!bytes) return std::nullopt;
  return parsed<pb::Conversation>(*bytes);
}

void ChatClient::write(const QString& card_id, const pb::Conversation& conversation) {
  store_.put(card_id, QString::fromStdString(conversation.id()), bytes_of(conversation));
}

std::optional<Conversation> ChatClient::find(const QString& id) const {
  const auto kept = read(session_.card_id(), id);
  return kept ? std::optional(from_proto(*kept)) : std::nullopt;
}

std::optional<Conversation> ChatClient::find_with(const QString& card_id) const {
  for (auto& it : stored())
    if (!it.group && it.partner_card_id == card_id) return std::move(it);
  return std::nullopt;
}

// What the device knows better stays: how far the card has come, and messages that the answer has
// not seen yet.
Conversation ChatClient::take(const QString& card_id, const pb::Conversation& fresh) {
  auto merged = fresh;
  if (const auto kept = read(card_id, QString::fromStdString(fresh.id()))) {
    const bool read_here = kept->own().read_sequence() > fresh.own().read_sequence();
    move(*merged.mutable_own(), kept->own().read_sequence(), kept->own().received_sequence());
    if (last_of(*kept) > last_of(fresh)) *merged.mutable_last_message() = kept->last_message();
    if (read_here || last_of(*kept) > last_of(fresh)) merged.set_unread_count(kept->unread_count());
    if (marks_wait(outbox_, QString::fromStdString(fresh.id())))
      *merged.mutable_marks() = kept->marks();
  }
  settle_read(merged);
  write(card_id, merged);
  return from_proto(merged);
}

void ChatClient::note_message(const QString& card_id, const QString& id,
                              const pb::Message& message) {
  store_.put_message(card_id, id, message.sequence(), bytes_of(message));
  auto kept = read(card_id, id);
  if (!kept) {
    open_questions_.insert(id);
    return;
  }
  // It is counted in what the server has said of the conversation.
  if (message.sequence() <= last_of(*kept)) return;
  *kept->mutable_last_message() = message;
  // Who has put a noisy group aside wants it to stay there.
  if (!kept->marks().muted()) kept->mutable_marks()->set_archived(false);
  // One that was recalled meanwhile is told as it stands now.
  if (message.sender_card_id() != card_id.toStdString() && !message.has_recall_time()) {
    if (kept->mention_sequence() == 0 && mentions(message, card_id.toStdString()))
      kept->set_mention_sequence(message.sequence());
    kept->set_unread_count(std::min(kept->unread_count() + 1, most_unread));
    // In a group nobody is shown what has arrived with whom.
    if (is_direct(*kept)) move(*kept->mutable_own(), 0, message.sequence());
    if (is_direct(*kept)) store_.set_untold(card_id, id, true);
  }
  write(card_id, *kept);
}

void ChatClient::note_change(const QString& card_id, const QString& id,
                             const pb::Message& message) {
  // It may lie before what is here.
  if (store_.message(card_id, id, message.sequence()))
    store_.put_message(card_id, id, message.sequence(), bytes_of(message));
  for (const auto& bytes : store_.messages(card_id, id, message.sequence() + 1)) {
    auto later = parsed<pb::Message>(bytes);
    if (follow_change(later, message))
      store_.put_message(card_id, id, later.sequence(), bytes_of(later));
  }
  if (auto kept = read(card_id, id)) {
    if (last_of(*kept) == message.sequence()) *kept->mutable_last_message() = message;
    write(card_id, *kept);
    // What was recalled is not unread any more.
    if (message.has_recall_time() && message.sequence() > kept->own().read_sequence())
      open_questions_.insert(id);
  }
  note_touched(id);
}

void ChatClient::note_hidden(const QString& card_id, const QString& id, qint64 sequence) {
  store_.forget_message(card_id, id, sequence);
  if (auto kept = read(card_id, id)) {
    const auto before = store_.messages_before(card_id, id, 0, 1);
    if (last_of(*kept) == sequence && !before.isEmpty())
      *kept->mutable_last_message() = parsed<pb::Message>(before.first());
    else if (last_of(*kept) == sequence)
      kept->clear_last_message();
    write(card_id, *kept);
    if (sequence > kept->own().read_sequence() || before.isEmpty()) open_questions_.insert(id);
  }
  note_touched(id);
}

void ChatClient::note_touched(const QString& id) {
  touched_.insert(id);
  // By an event: when it is kept. Otherwise soon.
  QMetaObject::invokeMethod(this, &ChatClient::settle_events, Qt::QueuedConnection);
}

void ChatClient::note_marked(const ReceivedEvent& event) {
  pb::ConversationMarked marked;
  if (!marked.ParseFromString(event.payload)) return;
  const auto id = QString::fromStdString(marked.conversation_id());
  auto kept = read(event.card_id, id);
  if (!kept) return;
  if (!marks_wait(outbox_, id)) *kept->mutable_marks() = marked.marks();
  kept->set_read_receipt_allowed(marked.read_receipt_allowed());
  write(event.card_id, *kept);
  touched_.insert(id);
}

void ChatClient::note_group(const ReceivedEvent& event) {
  pb::GroupChanged change;
  const auto id = id_of(event.topic);
  auto kept = read(event.card_id, id);
  if (!change.ParseFromString(event.payload) || !kept) return;
  if (!change.name().empty()) kept->set_title(change.name());
  write(event.card_id, *kept);
  members_touched_.insert(id);
}

void ChatClient::set_marks(const QString& id, const ChatMarks& marks) {
  auto kept = read(session_.card_id(), id);
  if (!kept) return;
  pb::MarkConversationRequest request;
  request.set_id(id.toStdString());
  *request.mutable_marks() = to_proto(marks);
  if (outbox_.put(marks_lane(id), methods::mark_conversation, request) == 0) return;
  *kept->mutable_marks() = to_proto(marks);
  write(session_.card_id(), *kept);
  emit changed();
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

void ChatClient::note_cursors(const ReceivedEvent& event) {
  pb::CursorsMoved moved;
  if (!moved.ParseFromString(event.payload)) return;
  const auto id = QString::fromStdString(moved.conversation_id());
  auto kept = read(event.card_id, id);
  if (!kept) return;
  const bool own = moved.card_id() == event.card_id.toStdString();
  const auto before = kept->own().read_sequence();
  move(own ? *kept->mutable_own() : *kept->mutable_partner(), moved.cursors().read_sequence(),
       moved.cursors().received_sequence());
  settle_read(*kept);
  // How many are left only the server knows.
  if (kept->own().read_sequence() > before && kept->own().read_sequence() < last_of(*kept))
    open_questions_.insert(id);
  write(event.card_id, *kept);
  touched_.insert(id);
}

void ChatClient::note_members(const ReceivedEvent& event) {
  const auto id = id_of(event.topic);
  if (!read(event.card_id, id)) open_questions_.insert(id);
  store_.touch(event.card_id, id, event.time_ms);
  members_touched_.insert(id);
}

void ChatClient::settle_events() {
  const auto touched = std::exchange(touched_, {});
  const auto members = std::exchange(members_touched_, {});
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
    if (answer) note_arrived(id);
    ask_next();
  });
}

void ChatClient::note_arrived(const QString& id) {
  const auto card_id = session_.card_id();
  auto kept = read(card_id, id);
  if (!kept || !is_direct(*kept) || !store_.message(card_id, id, last_of(*kept))) return;
  if (kept->own().received_sequence() >= last_of(*kept)) return;
  move(*kept->mutable_own(), 0, last_of(*kept));
  write(card_id, *kept);
  store_.set_untold(card_id, id, true);
  tell_cursors(id);
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
  for (const auto& kept : store_.conversations(listing_->card_id)) {
    const auto it = parsed<pb::Conversation>(kept.conversation);
    // Not listed: opened, and nothing has been said.
    if (!is_direct(it) || it.has_last_message())
      listing_->known.insert(QString::fromStdString(it.id()));
  }
  list_next();
}

void ChatClient::list_next() {
  pb::ListConversationsRequest request;
  request.set_page_size(page_size);
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
    for (const auto& id : gone) store_.forget(listing->card_id, id);
  });
  for (const auto& it : listing->conversations)
    emit conversationChanged(QString::fromStdString(it.id()));
}

void ChatClient::mark_read(const QString& id) {
  const auto card_id = session_.card_id();
  auto kept = read(card_id, id);
  if (!kept || kept->own().read_sequence() >= last_of(*kept)) return;
  move(*kept->mutable_own(), last_of(*kept), last_of(*kept));
  settle_read(*kept);
  cache_.transaction([&] {
    write(card_id, *kept);
    store_.set_untold(card_id, id, true);
  });
  emit changed();
  tell_cursors(id);
}

void ChatClient::tell_cursors() {
  for (const auto& id : store_.untold(session_.card_id())) tell_cursors(id);
}

void ChatClient::tell_cursors(const QString& id) {
  const auto card_id = session_.card_id();
  const auto kept = read(card_id, id);
  if (!kept || telling_.contains(id) || !store_.untold(card_id).contains(id)) return;
  pb::MoveCursorsRequest request;
  request.set_id(kept->id());
  *request.mutable_cursors() = kept->own();
  telling_[id] = channel_.call(
      methods::move_cursors, request,
      std::function([this, card_id, id, told = kept->own()](Result<pb::Cursors> answer) {
        telling_.erase(id);
        const bool passing = !answer && answer.error().code != Code::not_found;
        if (passing) return;  // again when the stream is live
        const auto now = read(card_id, id);
        const bool further = now && (now->own().read_sequence() > told.read_sequence() ||
                                     now->own().received_sequence() > told.received_sequence());
        if (further) return tell_cursors(id);
        store_.set_untold(card_id, id, false);
      }));
}

}  // namespace mct::app
