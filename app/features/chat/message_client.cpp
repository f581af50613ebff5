#include "app/features/chat/message_client.h"

#include "app/core/outbox/outbox.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_proto.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

constexpr int page_size = 50;
constexpr QLatin1String lane_noun("conversation/");

QString lane_of(const QString& id) {
  return lane_noun + id;
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

bool MessageClient::send(const QString& id, const QString& text) {
  pb::SendMessageRequest request;
  request.set_id(id.toStdString());
  request.set_text(text.toStdString());
  return outbox_.put(lane_of(id), methods::send_message, request) != 0;
}

QList<UnsentMessage> MessageClient::unsent(const QString& id) const {
  QList<UnsentMessage> all;
  for (const auto& item : outbox_.items(lane_of(id))) {
    if (item.path != methods::send_message.path) continue;
    pb::SendMessageRequest request;
    request.ParseFromString(item.request);
    UnsentMessage message{item.number, item.request_id, QString::fromStdString(request.text()),
                          item.time_ms, std::nullopt};
    if (item.state == OutboxItem::State::failed) message.refused = item.error;
    all.append(std::move(message));
  }
  return all;
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
