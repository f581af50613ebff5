#include "app/features/chat/conversation_view_model.h"

#include <QGuiApplication>
#include <QUuid>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/typing_client.h"

namespace mct::app {

ConversationViewModel::ConversationViewModel(QObject* parent) : PageViewModel(parent) {
  // Not while the page is being laid out, which is what it follows.
  connect(this, &ConversationViewModel::watchedChanged, this, &ConversationViewModel::note_read,
          Qt::QueuedConnection);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
          &ConversationViewModel::note_read);
}

void ConversationViewModel::attach(const Services& services) {
  chats_ = &services.get<ChatClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  typing_ = &services.get<TypingClient>();
  connect(typing_, &TypingClient::changed, this, [this](const QString& id) {
    if (id == id_) emit typingChanged();
  });
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
  emit typingChanged();
  note_read();
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

QString ConversationViewModel::typing_text() const {
  return typing_ ? ChatText::typing(typing_->names(id_), group()) : QString();
}

// Staff always tell.
bool ConversationViewModel::asks_read_receipt() const {
  return session_ && !session_->staff() && conversation_.partner.has_value();
}

void ConversationViewModel::allowReadReceipt(bool allowed) {
  receipt_call_ = chats_->allow_read_receipt(
      id_, allowed, QUuid::createUuid().toString(QUuid::Id128), [this](const Result<void>& done) {
        if (!done) navigation_->say(mct::app::error_text(done.error()));
        emit changed();
      });
}

}  // namespace mct::app
