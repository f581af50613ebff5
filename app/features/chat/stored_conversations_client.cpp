#include "app/features/chat/stored_conversations_client.h"

#include <algorithm>
#include <utility>

#include "app/core/cache/device_cache.h"
#include "app/core/events/event_stream.h"
#include "app/core/outbox/outbox.h"
#include "app/features/chat/chat_proto.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

// As the server counts.
constexpr int most_unread = 100;
// Characters, as the server cuts them.
constexpr int longest_quote = 80;

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

// A quote says what stands now. True when something has changed.
bool follow_change(pb::Message& quoting, const pb::Message& changed) {
  if (!quoting.has_quote() || quoting.quote().sequence() != changed.sequence()) return false;
  auto& quote = *quoting.mutable_quote();
  quote.set_recalled(changed.has_recall_time());
  const auto text = QString::fromStdString(changed.text()).toStdU32String();
  quote.set_text(QString::fromStdU32String(text.substr(0, longest_quote)).toStdString());
  return true;
}

QString marks_lane(const QString& id) {
  return QStringLiteral("conversation-marks/") + id;
}

bool marks_wait(const Outbox& outbox, const QString& id) {
  return !outbox.items(marks_lane(id)).isEmpty();
}

}  // namespace

QString StoredConversations::id_of(const QString& topic) {
  return topic.section('/', 1);
}

StoredConversations::StoredConversations(DeviceCache& cache, Outbox& outbox)
    : cache_(cache), outbox_(outbox), store_(cache) {}

std::optional<pb::Conversation> StoredConversations::read(const QString& card_id,
                                                          const QString& id) const {
  const auto bytes = store_.conversation(card_id, id);
  if (!bytes) return std::nullopt;
  return parsed<pb::Conversation>(*bytes);
}

void StoredConversations::write(const QString& card_id, const pb::Conversation& conversation) {
  store_.put(card_id, QString::fromStdString(conversation.id()), bytes_of(conversation));
}

// What the device knows better stays: how far the card has come, and messages that the answer has
// not seen yet.
Conversation StoredConversations::take(const QString& card_id, const pb::Conversation& fresh) {
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

void StoredConversations::note_message(const QString& card_id, const QString& id,
                                       const pb::Message& message) {
  noted_.conversations.insert(id);
  store_.put_message(card_id, id, message.sequence(), bytes_of(message));
  auto kept = read(card_id, id);
  if (!kept) {
    noted_.questions.insert(id);
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

void StoredConversations::note_change(const QString& card_id, const QString& id,
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
      noted_.questions.insert(id);
  }
  noted_.conversations.insert(id);
}

void StoredConversations::note_hidden(const QString& card_id, const QString& id, qint64 sequence) {
  store_.forget_message(card_id, id, sequence);
  if (auto kept = read(card_id, id)) {
    const auto before = store_.messages_before(card_id, id, 0, 1);
    if (last_of(*kept) == sequence && !before.isEmpty())
      *kept->mutable_last_message() = parsed<pb::Message>(before.first());
    else if (last_of(*kept) == sequence)
      kept->clear_last_message();
    write(card_id, *kept);
    if (sequence > kept->own().read_sequence() || before.isEmpty()) noted_.questions.insert(id);
  }
  noted_.conversations.insert(id);
}

void StoredConversations::note_marked(const ReceivedEvent& event) {
  pb::ConversationMarked marked;
  if (!marked.ParseFromString(event.payload)) return;
  const auto id = QString::fromStdString(marked.conversation_id());
  auto kept = read(event.card_id, id);
  if (!kept) return;
  if (!marks_wait(outbox_, id)) *kept->mutable_marks() = marked.marks();
  kept->set_read_receipt_allowed(marked.read_receipt_allowed());
  write(event.card_id, *kept);
  noted_.conversations.insert(id);
}

void StoredConversations::note_group(const ReceivedEvent& event) {
  pb::GroupChanged change;
  const auto id = id_of(event.topic);
  auto kept = read(event.card_id, id);
  if (!change.ParseFromString(event.payload) || !kept) return;
  if (!change.name().empty()) kept->set_title(change.name());
  write(event.card_id, *kept);
  noted_.members.insert(id);
}

void StoredConversations::note_cursors(const ReceivedEvent& event) {
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
    noted_.questions.insert(id);
  write(event.card_id, *kept);
  noted_.conversations.insert(id);
}

void StoredConversations::note_members(const ReceivedEvent& event) {
  const auto id = id_of(event.topic);
  if (!read(event.card_id, id)) noted_.questions.insert(id);
  store_.touch(event.card_id, id, event.time_ms);
  noted_.members.insert(id);
}

void StoredConversations::note_gap(const QString& card_id, const QString& id) {
  store_.forget_messages(card_id, id);
  noted_.conversations.insert(id);
  noted_.questions.insert(id);
}

bool StoredConversations::note_arrived(const QString& card_id, const QString& id) {
  auto kept = read(card_id, id);
  if (!kept || !is_direct(*kept) || !store_.message(card_id, id, last_of(*kept))) return false;
  if (kept->own().received_sequence() >= last_of(*kept)) return false;
  move(*kept->mutable_own(), 0, last_of(*kept));
  write(card_id, *kept);
  store_.set_untold(card_id, id, true);
  return true;
}

bool StoredConversations::note_read(const QString& card_id, const QString& id) {
  auto kept = read(card_id, id);
  if (!kept || kept->own().read_sequence() >= last_of(*kept)) return false;
  move(*kept->mutable_own(), last_of(*kept), last_of(*kept));
  settle_read(*kept);
  cache_.transaction([&] {
    write(card_id, *kept);
    store_.set_untold(card_id, id, true);
  });
  return true;
}

bool StoredConversations::set_marks(const QString& card_id, const QString& id,
                                    const ChatMarks& marks) {
  auto kept = read(card_id, id);
  if (!kept) return false;
  pb::MarkConversationRequest request;
  request.set_id(id.toStdString());
  *request.mutable_marks() = to_proto(marks);
  if (outbox_.put(marks_lane(id), methods::mark_conversation, request) == 0) return false;
  *kept->mutable_marks() = to_proto(marks);
  write(card_id, *kept);
  return true;
}

QSet<QString> StoredConversations::listed(const QString& card_id) const {
  QSet<QString> ids;
  for (const auto& kept : store_.conversations(card_id)) {
    const auto it = parsed<pb::Conversation>(kept.conversation);
    if (!is_direct(it) || it.has_last_message()) ids.insert(QString::fromStdString(it.id()));
  }
  return ids;
}

StoredConversations::Noted StoredConversations::take_noted() {
  return std::exchange(noted_, {});
}

}  // namespace mct::app
