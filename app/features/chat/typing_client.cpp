#include "app/features/chat/typing_client.h"

#include <algorithm>
#include <utility>

#include <QSet>

#include "app/core/events/event_stream.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_methods.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

constexpr int pace_ms = 4'000;

}  // namespace

TypingClient::TypingClient(Channel& channel, Session& session, EventStream& events,
                           ChatClient& chats, std::chrono::milliseconds shown)
    : channel_(channel), session_(session), chats_(chats), shown_(shown) {
  ending_.setSingleShot(true);
  connect(&ending_, &QTimer::timeout, this, [this] {
    drop([](const Typist& it) { return it.until.hasExpired(); });
    wait_for_first();
  });
  connect(&session_, &Session::cardChanged, this, [this] {
    said_.invalidate();
    drop([](const Typist&) { return true; });
  });
  follow(events);
}

void TypingClient::follow(EventStream& events) {
  events.on_signal(QStringLiteral("typing.said"),
                   [this](const ReceivedSignal& signal) { hear(signal); });
  // Who has sent a message is done with it.
  events.on(QStringLiteral("message.sent"), [this](const ReceivedEvent& event) {
    pb::Message message;
    if (message.ParseFromString(event.payload))
      spoke_.append({StoredConversations::id_of(event.topic),
                     QString::fromStdString(message.sender_card_id()),
                     {},
                     {}});
  });
  connect(&events, &EventStream::applied, this, [this] {
    for (const auto& gone : std::exchange(spoke_, {}))
      drop([&](const Typist& it) {
        return it.conversation_id == gone.conversation_id && it.card_id == gone.card_id;
      });
  });
}

void TypingClient::say(const QString& conversation_id) {
  if (conversation_id == said_in_ && said_.isValid() && !said_.hasExpired(pace_ms)) return;
  said_in_ = conversation_id;
  said_.start();
  const auto kept = chats_.find(conversation_id);
  const bool notes = kept && kept->partner_card_id == session_.card_id();
  if (notes) return;
  pb::SayTypingRequest request;
  request.set_id(conversation_id.toStdString());
  call_ = channel_.call(methods::say_typing, request,
                        std::function([](Result<pb::SayTypingResponse>) {}));
}

QStringList TypingClient::names(const QString& conversation_id) const {
  QStringList names;
  for (const auto& it : typists_)
    if (it.conversation_id == conversation_id) names.append(it.name);
  names.sort();
  return names;
}

void TypingClient::hear(const ReceivedSignal& signal) {
  pb::TypingSaid said;
  if (!said.ParseFromString(signal.payload)) return;
  const auto id = StoredConversations::id_of(signal.topic);
  typists_.removeIf([&](const Typist& it) {
    return it.conversation_id == id && it.card_id == signal.from_card_id;
  });
  typists_.append(
      {id, signal.from_card_id, QString::fromStdString(said.name()), QDeadlineTimer(shown_)});
  wait_for_first();
  emit changed(id);
}

void TypingClient::drop(const std::function<bool(const Typist&)>& which) {
  QSet<QString> touched;
  typists_.removeIf([&](const Typist& it) {
    const bool gone = which(it);
    if (gone) touched.insert(it.conversation_id);
    return gone;
  });
  for (const auto& id : touched) emit changed(id);
}

void TypingClient::wait_for_first() {
  if (!typists_.isEmpty())
    ending_.start(static_cast<int>(std::max<qint64>(typists_.first().until.remainingTime(), 1)));
}

}  // namespace mct::app
