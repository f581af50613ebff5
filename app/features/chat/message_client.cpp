#include "app/features/chat/message_client.h"

#include <memory>
#include <utility>

#include "app/core/attachments/attachment_download.h"
#include "app/core/outbox/outbox.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_proto.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

constexpr int page_size = 50;
constexpr int longest_quote = 80;
constexpr QLatin1String lane_noun("conversation/");

QString lane_of(const QString& id) {
  return lane_noun + id;
}

ChatQuote quote_of(const ChatMessage& message) {
  return {message.sequence, message.sender_name, message.kind,
          message.attachment ? message.attachment->name : message.text.left(longest_quote),
          message.recalled};
}

QList<ChatMessage> messages_of(const QList<QByteArray>& kept) {
  QList<ChatMessage> messages;
  for (const auto& bytes : kept) messages.append(from_proto(parsed<pb::Message>(bytes)));
  return messages;
}

}  // namespace

MessageClient::MessageClient(Channel& channel, Session& session, Outbox& outbox, ChatClient& chats)
    : channel_(channel), session_(session), outbox_(outbox), chats_(chats), store_(chats.store()) {
  outbox_.on_sent<pb::SendMessageRequest, pb::Message>(
      methods::send_message, [this](const OutboxItem& item, const pb::Message& message) {
        chats_.note_message(item.card_id, item.lane.mid(lane_noun.size()), message);
      });
  connect(&outbox_, &Outbox::changed, this, [this](const QString& lane) {
    if (lane.startsWith(lane_noun)) emit changed(lane.mid(lane_noun.size()));
  });
}

QList<ChatMessage> MessageClient::from(const QString& id, qint64 first) const {
  return messages_of(store_.messages(session_.card_id(), id, first));
}

QList<ChatMessage> MessageClient::before(const QString& id, qint64 sequence, int most) const {
  return messages_of(store_.messages_before(session_.card_id(), id, sequence, most));
}

PendingCall MessageClient::fetch(const QString& id, qint64 before, Handler<bool> handler) {
  pb::ReadMessagesRequest request;
  request.set_id(id.toStdString());
  request.set_before(before);
  request.set_page_size(page_size);
  return channel_.call(
      methods::read_messages, request,
      std::function([this, id, card_id = session_.card_id(),
                     handler = std::move(handler)](Result<pb::ReadMessagesResponse> page) {
        if (!page) return handler(tl::unexpected(page.error()));
        QMap<qint64, QByteArray> messages;
        for (const auto& it : page->messages()) messages.insert(it.sequence(), bytes_of(it));
        store_.put_messages(card_id, id, messages);
        handler(page->more());
      }));
}

std::optional<ChatMessage> MessageClient::find(const QString& id, qint64 sequence) const {
  const auto kept = store_.message(session_.card_id(), id, sequence);
  return kept ? std::optional(from_proto(parsed<pb::Message>(*kept))) : std::nullopt;
}

PendingCall MessageClient::search(const QString& query, const QString& id,
                                  const QString& page_token, Handler<FoundMessages> handler) {
  pb::SearchMessagesRequest request;
  request.set_query(query.toStdString());
  request.set_id(id.toStdString());
  request.set_page_token(page_token.toStdString());
  return channel_.call(
      methods::search_messages, request,
      std::function([handler = std::move(handler)](Result<pb::SearchMessagesResponse> page) {
        if (!page) return handler(tl::unexpected(page.error()));
        FoundMessages all{{}, QString::fromStdString(page->next_page_token())};
        for (const auto& it : page->found()) all.found.append(from_proto(it));
        handler(all);
      }));
}

bool MessageClient::send(const QString& id, const NewMessage& message) {
  pb::SendMessageRequest request;
  request.set_id(id.toStdString());
  request.set_kind(static_cast<pb::MessageKind>(message.kind));
  request.set_text(message.text.toStdString());
  request.set_reply_to(message.reply_to);
  for (const auto& card_id : message.mentioned_card_ids)
    request.add_mentioned_card_ids(card_id.toStdString());
  request.set_mention_all(message.mention_all);
  request.set_attachment_id(message.attachment_id.toStdString());
  return outbox_.put(lane_of(id), methods::send_message, request) != 0;
}

QList<UnsentMessage> MessageClient::unsent(const QString& id) const {
  QList<UnsentMessage> all;
  for (const auto& item : outbox_.items(lane_of(id))) {
    if (item.path != methods::send_message.path) continue;
    pb::SendMessageRequest request;
    request.ParseFromString(item.request);
    UnsentMessage unsent{item.number, {}, std::nullopt};
    auto& message = unsent.message;
    message.sender_card_id = item.card_id;
    message.sent_ms = item.time_ms;
    message.text = QString::fromStdString(request.text());
    message.request_id = item.request_id;
    message.kind = static_cast<MessageKind>(request.kind());
    if (const auto answered = find(id, request.reply_to())) message.quote = quote_of(*answered);
    if (item.state == OutboxItem::State::failed) unsent.refused = item.error;
    all.append(std::move(unsent));
  }
  return all;
}

std::function<void(Result<pb::Message>)> MessageClient::changing(const QString& id,
                                                                 Handler<void> handler) {
  return [this, id, card_id = session_.card_id(),
          handler = std::move(handler)](const Result<pb::Message>& message) {
    if (!message) return handler(tl::unexpected(message.error()));
    chats_.note_change(card_id, id, *message);
    handler({});
  };
}

PendingCall MessageClient::edit(const QString& id, qint64 sequence, const QString& text,
                                const QString& request_id, Handler<void> handler) {
  pb::EditMessageRequest request;
  request.set_id(id.toStdString());
  request.set_sequence(sequence);
  request.set_text(text.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::edit_message, request, changing(id, std::move(handler)));
}

PendingCall MessageClient::recall(const QString& id, qint64 sequence, Handler<void> handler) {
  pb::RecallMessageRequest request;
  request.set_id(id.toStdString());
  request.set_sequence(sequence);
  return channel_.call(methods::recall_message, request, changing(id, std::move(handler)));
}

PendingCall MessageClient::hide(const QString& id, qint64 sequence, Handler<void> handler) {
  pb::HideMessageRequest request;
  request.set_id(id.toStdString());
  request.set_sequence(sequence);
  return channel_.call(
      methods::hide_message, request,
      std::function([this, id, sequence, card_id = session_.card_id(),
                     handler = std::move(handler)](Result<pb::HideMessageResponse> hidden) {
        if (!hidden) return handler(tl::unexpected(hidden.error()));
        chats_.note_hidden(card_id, id, sequence);
        handler({});
      }));
}

AttachmentPlace MessageClient::place_of(const QString& id, const ChatMessage& message) {
  return {QStringLiteral("message"), QStringLiteral("%1-%2").arg(id).arg(message.sequence)};
}

PendingCall MessageClient::download(const QString& id, const ChatMessage& message,
                                    Handler<QByteArray> handler) {
  return download_attachment(channel_, message.attachment->id, place_of(id, message),
                             std::move(handler));
}

PendingCall MessageClient::fetch(const QString& id, const ChatMessage& message,
                                 std::function<void(const QByteArray&)> piece,
                                 Handler<void> ended) {
  return fetch_attachment(channel_, message.attachment->id, place_of(id, message),
                          AttachmentPart::whole, std::move(piece), std::move(ended));
}

void MessageClient::retry(qint64 number) {
  outbox_.retry(number);
}

bool MessageClient::discard(qint64 number) {
  return outbox_.discard(number);
}

QString MessageClient::draft(const QString& id) const {
  return store_.draft(session_.card_id(), id);
}

void MessageClient::keep_draft(const QString& id, const QString& text) {
  if (text == draft(id)) return;
  store_.set_draft(session_.card_id(), id, text);
  emit changed(id);
}

}  // namespace mct::app
