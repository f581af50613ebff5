#include "app/features/chat/conversation_view_model.h"

#include <QGuiApplication>

#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/message_client.h"

namespace mct::app {
namespace {

constexpr int pause_ms = 400;

// As the server counts: code points.
qsizetype characters(const QString& text) {
  return text.toUcs4().size();
}

}  // namespace

ConversationViewModel::ConversationViewModel(QObject* parent) : PageViewModel(parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(pause_ms);
  connect(&pause_, &QTimer::timeout, this, &ConversationViewModel::keep_draft);
  connect(this, &ConversationViewModel::watchedChanged, this, &ConversationViewModel::note_read);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
    keep_draft();
    note_read();
  });
}

ConversationViewModel::~ConversationViewModel() {
  keep_draft();
}

void ConversationViewModel::attach(const Services& services) {
  chats_ = &services.get<ChatClient>();
  messages_ = &services.get<MessageClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  connect(chats_, &ChatClient::changed, this, [this] {
    if (const auto kept = chats_->find(id_)) show(*kept);
  });
  // Another page of it has just gone, with what was written there.
  connect(messages_, &MessageClient::changed, this, [this](const QString& id) {
    if (id != id_ || pause_.isActive()) return;
    draft_ = messages_->draft(id_);
    emit draftChanged();
  });
  connect(chats_, &ChatClient::left, this, [this](const QString& id) {
    if (id != id_) return;
    status_.reset();
    status_.fail({Code::not_found, QStringLiteral("CONVERSATION_NOT_FOUND"), {}});
    emit statusChanged();
  });
}

void ConversationViewModel::set_conversation_id(const QString& id) {
  id_ = id;
  emit changed();
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
  const bool first = conversation_.id.isEmpty();
  conversation_ = conversation;
  id_ = conversation.id;
  if (first) {
    draft_ = messages_->draft(id_);
    emit draftChanged();
  }
  emit changed();
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

void ConversationViewModel::set_draft(const QString& text) {
  if (text == draft_) return;
  draft_ = text;
  pause_.start();
  emit draftChanged();
}

void ConversationViewModel::keep_draft() {
  pause_.stop();
  if (!conversation_.id.isEmpty()) messages_->keep_draft(id_, draft_);
}

QString ConversationViewModel::draft_error() const {
  const auto excess = characters(draft_.trimmed()) - MessageClient::longest_text;
  return excess > 0
             ? tr("多了 %1 个字，一条消息最多 %2 字").arg(excess).arg(MessageClient::longest_text)
             : QString();
}

bool ConversationViewModel::sendable() const {
  return !draft_.trimmed().isEmpty() && draft_error().isEmpty();
}

void ConversationViewModel::send() {
  if (!sendable() || id_.isEmpty()) return;
  if (!messages_->send(id_, draft_.trimmed()))
    return navigation_->say(tr("没有保存下来，请再试一次"));
  draft_.clear();
  keep_draft();
  emit draftChanged();
}

void ConversationViewModel::retranslate() {
  emit changed();
  emit draftChanged();
}

}  // namespace mct::app
