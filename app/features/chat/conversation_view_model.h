#pragma once

#include <QTimer>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class ChatClient;
class MessageClient;
class Navigation;
class Session;

// A conversation, and what one says in it: that of an id, or the direct one with a card; with
// neither it is one's notes to self.
class ConversationViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId READ conversation_id WRITE set_conversation_id NOTIFY changed)
  Q_PROPERTY(QString cardId MEMBER card_id_)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(bool group READ group NOTIFY changed)
  Q_PROPERTY(bool notes READ notes NOTIFY changed)
  // Whom one talks with; empty: a group.
  Q_PROPERTY(QString partnerCardId READ partner_card_id NOTIFY changed)
  // Kept on the device until it is sent.
  Q_PROPERTY(QString draft READ draft WRITE set_draft NOTIFY draftChanged)
  // There is something to send, and it is not too long.
  Q_PROPERTY(bool sendable READ sendable NOTIFY draftChanged)
  // What is wrong with the draft; empty: nothing.
  Q_PROPERTY(QString draftError READ draft_error NOTIFY draftChanged)
  // Its latest messages are in front of the person.
  Q_PROPERTY(bool watched MEMBER watched_ NOTIFY watchedChanged)

 public:
  explicit ConversationViewModel(QObject* parent = nullptr);
  ~ConversationViewModel() override;

  QString conversation_id() const { return id_; }
  void set_conversation_id(const QString& id);
  QString title() const;
  bool group() const { return conversation_.group; }
  bool notes() const;
  QString partner_card_id() const { return conversation_.partner_card_id; }
  QString draft() const { return draft_; }
  void set_draft(const QString& text);
  bool sendable() const;
  QString draft_error() const;

  Q_INVOKABLE void send();

 signals:
  void changed();
  void draftChanged();
  void watchedChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override;

 private:
  void show(const Conversation& conversation);
  void note_read();
  void keep_draft();

  ChatClient* chats_ = nullptr;
  MessageClient* messages_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  QString id_, card_id_, draft_;
  Conversation conversation_;
  bool watched_ = false;
  QTimer pause_;  // in writing, before it is kept
  PendingCall call_;
};

}  // namespace mct::app
