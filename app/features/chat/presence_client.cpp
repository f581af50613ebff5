#include "app/features/chat/presence_client.h"

#include <algorithm>

#include "app/core/attention.h"
#include "app/core/events/event_stream.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_methods.h"
#include "app/features/chat/stored_conversations_client.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;

}  // namespace

PresenceClient::PresenceClient(Channel& channel, Session& session, EventStream& events,
                               Attention& attention, Times times)
    : channel_(channel), session_(session), attention_(attention), times_(times) {
  ending_.setSingleShot(true);
  connect(&ending_, &QTimer::timeout, this, [this] { forget(Which::over); });
  again_.setInterval(times_.again);
  connect(&again_, &QTimer::timeout, this, &PresenceClient::ask);
  connect(&attention_, &Attention::returned, this, &PresenceClient::ask);
  connect(&session_, &Session::cardChanged, this, [this] {
    calls_.clear();
    look_away(looked_at_);
    set_shown(std::nullopt);
  });
  events.on_signal(QStringLiteral("presence.said"),
                   [this](const ReceivedSignal& signal) { hear(signal); });
}

void PresenceClient::look_at(const QString& conversation_id) {
  if (conversation_id == looked_at_) return;
  looked_at_ = conversation_id;
  again_.start();
  ask();
}

void PresenceClient::look_away(const QString& conversation_id) {
  if (conversation_id != looked_at_) return;
  looked_at_.clear();
  again_.stop();
}

PendingCall PresenceClient::show(bool shown, const QString& request_id,
                                 std::function<void(Result<void>)> handler) {
  pb::ShowPresenceRequest request;
  request.set_shown(shown);
  request.set_request_id(request_id.toStdString());
  return channel_.call(
      methods::show_presence, request,
      std::function([this, handler = std::move(handler)](Result<pb::ShowPresenceResponse> it) {
        if (!it) return handler(tl::unexpected(it.error()));
        set_shown(it->shown());
        ask();
        handler({});
      }));
}

void PresenceClient::hear(const ReceivedSignal& signal) {
  pb::PresenceSaid said;
  if (!said.ParseFromString(signal.payload)) return;
  const auto id = StoredConversations::id_of(signal.topic);
  there_[id] = QDeadlineTimer(times_.shown);
  wait_for_first();
  emit changed(id);
  if (said.answer_wanted() && attention_.given()) say(id, false);
}

void PresenceClient::ask() {
  if (!looked_at_.isEmpty() && attention_.given()) say(looked_at_, true);
}

void PresenceClient::say(const QString& conversation_id, bool answer_wanted) {
  pb::SayPresentRequest request;
  request.set_id(conversation_id.toStdString());
  request.set_answer_wanted(answer_wanted);
  calls_[conversation_id] = channel_.call(
      methods::say_present, request, std::function([this](Result<pb::SayPresentResponse> said) {
        if (said) set_shown(said->shown());
      }));
}

// Who does not show it does not see it either.
void PresenceClient::set_shown(std::optional<bool> shown) {
  if (!shown.value_or(false)) forget(Which::all);
  if (shown == shown_) return;
  shown_ = shown;
  emit shownChanged();
}

void PresenceClient::forget(Which which) {
  QStringList gone;
  std::erase_if(there_, [&](const auto& it) {
    const bool over = which == Which::all || it.second.hasExpired();
    if (over) gone.append(it.first);
    return over;
  });
  wait_for_first();
  for (const auto& id : gone) emit changed(id);
}

void PresenceClient::wait_for_first() {
  const auto first = std::ranges::min_element(
      there_, {}, [](const auto& it) { return it.second.remainingTime(); });
  if (first != there_.end())
    ending_.start(static_cast<int>(std::max<qint64>(first->second.remainingTime(), 1)));
}

}  // namespace mct::app
