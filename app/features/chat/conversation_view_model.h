#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class ChatClient;
class Navigation;
class Session;
class TypingClient;

// A conversation: that of an id, or the direct one with a card; with
// neither it is one's notes to self.
class ConversationViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId READ conversation_id WRITE set_conversation_id NOTIFY
                 conversationIdChanged)
  Q_PROPERTY(QString cardId MEMBER card_id_)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(bool group READ group NOTIFY changed)
  Q_PROPERTY(bool notes READ notes NOTIFY changed)
  // Whom one talks with; empty: a group.
  Q_PROPERTY(QString partnerCardId READ partner_card_id NOTIFY changed)
  // The other one sees what one has read; and one may say whether they do.
  Q_PROPERTY(bool readReceiptAllowed READ read_receipt_allowed NOTIFY changed)
  Q_PROPERTY(bool asksReadReceipt READ asks_read_receipt NOTIFY changed)
  // Who of the others is typing, in words; empty: nobody.
  Q_PROPERTY(QString typingText READ typing_text NOTIFY typingChanged)
  // Its latest messages are in front of the person.
  Q_PROPERTY(bool watched MEMBER watched_ NOTIFY watchedChanged)

 public:
  explicit ConversationViewModel(QObject* parent = nullptr);

  QString conversation_id() const { return id_; }
  void set_conversation_id(const QString& id);
  QString title() const;
  bool group() const { return conversation_.group; }
  bool notes() const;
  QString partner_card_id() const { return conversation_.partner_card_id; }
  bool read_receipt_allowed() const { return conversation_.read_receipt_allowed; }
  bool asks_read_receipt() const;
  QString typing_text() const;

  Q_INVOKABLE void allowReadReceipt(bool allowed);

 signals:
  void conversationIdChanged();
  void changed();
  void typingChanged();
  void watchedChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {
    emit changed();
    emit typingChanged();
  }

 private:
  void show(const Conversation& conversation);
  void note_read();

  ChatClient* chats_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  TypingClient* typing_ = nullptr;
  QString id_, card_id_;
  Conversation conversation_;
  bool watched_ = false;
  PendingCall call_, receipt_call_;
};

}  // namespace mct::app
