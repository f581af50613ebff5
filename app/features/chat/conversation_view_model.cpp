#include "app/features/chat/conversation_view_model.h"

#include <QGuiApplication>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/presence_client.h"
#include "app/features/chat/typing_client.h"

namespace mct::app {

ConversationViewModel::ConversationViewModel(QObject* parent) : PageViewModel(parent) {
  // Not while the page is being laid out, which is what it follows.
  connect(this, &ConversationViewModel::watchedChanged, this, &ConversationViewModel::note_read,
          Qt::QueuedConnection);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
          &ConversationViewModel::note_read);
  connect(this, &ConversationViewModel::inFrontChanged, this,
          &ConversationViewModel::follow_presence);
}

ConversationViewModel::~ConversationViewModel() {
  in_front_ = false;
  follow_presence();
}

void ConversationViewModel::attach(const Services& services) {
  chats_ = &services.get<ChatClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  typing_ = &services.get<TypingClient>();
  connect(typing_, &TypingClient::changed, this, [this](const QString& id) {
    if (id == id_) emit momentChanged();
  });
  presence_ = &services.get<PresenceClient>();
  connect(presence_, &PresenceClient::changed, this, [this](const QString& id) {
    if (id == id_) emit momentChanged();
  });
  connect(presence_, &PresenceClient::shownChanged, this, &ConversationViewModel::presenceChanged);
  connect(chats_, &ChatClient::changed, this, [this] {
    if (const auto kept = chats_->find(id_)) show(*kept);
  });
  connect(chats_, &ChatClient::left, this, [this](const QString& id) {
    if (id != id_) return;
    status_.reset();
    status_.fail({Code::not_found, QStringLiteral("CONVERSATION_NOT_FOUND"), {}});
    emit statusChanged();
  });
}

void ConversationViewModel::set_conversation_id(const QString& id) {
  if (id == id_) return;
  id_ = id;
  emit conversationIdChanged();
}

void ConversationViewModel::load() {
  status_.begin();
  const auto partner = card_id_.isEmpty() ? session_->card_id() : card_id_;
  const auto kept = id_.isEmpty() ? chats_->find_with(partner) : chats_->find(id_);
  if (kept) {
    status_.show_stored(false);
    show(*kept);
  }
  emit statusChanged();
  const auto answered = [this](const Result<Conversation>& conversation) {
    if (conversation) {
      status_.show_fresh(false);
      show(*conversation);
    } else {
      status_.fail(conversation.error());
    }
    emit statusChanged();
  };
  call_ = id_.isEmpty() ? chats_->open(partner, answered) : chats_->get(id_, answered);
}

void ConversationViewModel::show(const Conversation& conversation) {
  conversation_ = conversation;
  set_conversation_id(conversation.id);
  emit changed();
  emit momentChanged();
  emit presenceChanged();
  note_read();
  follow_presence();
}

void ConversationViewModel::note_read() {
  if (!watched_ || conversation_.unread == 0 || id_.isEmpty()) return;
  if (QGuiApplication::applicationState() == Qt::ApplicationActive) chats_->mark_read(id_);
}

QString ConversationViewModel::title() const {
  return session_ ? ChatText::title(conversation_, session_->card_id()) : QString();
}

bool ConversationViewModel::notes() const {
  return session_ && !conversation_.group && !id_.isEmpty() &&
         conversation_.partner_card_id == session_->card_id();
}

void ConversationViewModel::follow_presence() {
  if (!presence_ || id_.isEmpty()) return;
  if (in_front_ && with_somebody())
    presence_->look_at(id_);
  else
    presence_->look_away(id_);
}

QString ConversationViewModel::moment_text() const {
  if (!typing_ || !presence_) return {};
  const auto typing = ChatText::typing(typing_->names(id_), group());
  return typing.isEmpty() ? ChatText::presence(presence_->there(id_)) : typing;
}

// Staff always tell.
bool ConversationViewModel::asks_read_receipt() const {
  return session_ && !session_->staff() && with_somebody();
}

bool ConversationViewModel::presence_shown() const {
  return presence_ && presence_->shown().value_or(false);
}

bool ConversationViewModel::asks_presence() const {
  return presence_ && presence_->shown().has_value() && with_somebody();
}

void ConversationViewModel::allowReadReceipt(bool allowed) {
  receipt_call_ =
      chats_->allow_read_receipt(id_, allowed, new_request_id(), [this](const Result<void>& done) {
        if (!done) navigation_->say(mct::app::error_text(done.error()));
        emit changed();
      });
}

void ConversationViewModel::showPresence(bool shown) {
  presence_call_ =
      presence_->show(shown, new_request_id(), [this, shown](const Result<void>& done) {
        navigation_->say(done ? ChatText::presence_choice(shown)
                              : mct::app::error_text(done.error()));
      });
}

}  // namespace mct::app
