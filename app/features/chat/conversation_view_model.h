#pragma once

#include <QPointer>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class ChatClient;
class Navigation;
class PresenceClient;
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
  // The acting card shows others that it is there; and one may say whether it does.
  Q_PROPERTY(bool presenceShown READ presence_shown NOTIFY presenceChanged)
  Q_PROPERTY(bool asksPresence READ asks_presence NOTIFY presenceChanged)
  // What is so at this moment: who of the others is typing, or that the other one is there.
  Q_PROPERTY(QString momentText READ moment_text NOTIFY momentChanged)
  // It is in front of the person; and so are its latest messages.
  Q_PROPERTY(bool inFront MEMBER in_front_ NOTIFY inFrontChanged)
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
  bool read_receipt_allowed() const { return conversation_.read_receipt_allowed; }
  bool asks_read_receipt() const;
  bool presence_shown() const;
  bool asks_presence() const;
  QString moment_text() const;

  Q_INVOKABLE void allowReadReceipt(bool allowed);
  Q_INVOKABLE void showPresence(bool shown);

 signals:
  void conversationIdChanged();
  void changed();
  void presenceChanged();
  void momentChanged();
  void inFrontChanged();
  void watchedChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override {
    emit changed();
    emit momentChanged();
  }

 private:
  void show(const Conversation& conversation);
  void note_read();
  // Lets the other one know, or no longer.
  void follow_presence();
  bool with_somebody() const { return conversation_.partner.has_value(); }

  ChatClient* chats_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  TypingClient* typing_ = nullptr;
  QPointer<PresenceClient> presence_;
  QString id_, card_id_;
  Conversation conversation_;
  bool in_front_ = false, watched_ = false;
  PendingCall call_, receipt_call_, presence_call_;
};

}  // namespace mct::app
