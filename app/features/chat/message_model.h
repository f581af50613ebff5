#pragma once

#include <memory>
#include <optional>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class ChatClient;
class MessageClient;
class Navigation;
class Session;
class Thumbnails;

// What is said in a conversation, the newest first: what has arrived, and before it what waits to
// be sent. Roles: key, own, name (where it is to be shown), initial, text, time, day (of the first
// of a day), unreadLine (new ones begin here), follows (the same person goes on), standing,
// sending ("", waiting, failed), errorText, number (in the outbox).
class MessageModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId READ conversation_id WRITE set_conversation_id NOTIFY
                 conversationIdChanged)
  // Older ones are being fetched.
  Q_PROPERTY(bool fetching READ fetching NOTIFY statusChanged)

 public:
  explicit MessageModel(QObject* parent = nullptr);
  ~MessageModel() override;

  QString conversation_id() const { return id_; }
  void set_conversation_id(const QString& id);
  bool fetching() const { return fetching_older_; }

  int count() const override { return static_cast<int>(rows_.size()); }

  // Goes on into the past.
  Q_INVOKABLE void showOlder();
  // Goes back until it is there, and says where: found().
  Q_INVOKABLE void lookFor(qint64 sequence);

 signals:
  void conversationIdChanged();
  void found(int row);

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role {
    Key,
    Sequence,
    Kind,
    Own,
    Name,
    Initial,
    Text,
    Quote,
    QuoteSequence,
    FileName,
    FileSize,
    Thumbnail,
    Waveform,
    Duration,
    Edited,
    MentionsMe,
    Time,
    Day,
    UnreadLine,
    Follows,
    Standing,
    Sending,
    ErrorText,
    Number
  };

  struct Row {
    ChatMessage message;
    qint64 number = 0;  // in the outbox; 0: it has arrived
    std::optional<Error> refused;
    bool first_of_day = false;
    bool first_unread = false;
    bool follows = false;

    // Stays the same when it arrives.
    const QString& key() const { return message.request_id; }
  };

  void show();
  QList<Row> gather();
  // The same rows stay where they are, with the place to which one has scrolled.
  void replace(QList<Row> rows);
  bool own(const Row& row) const;
  QString small_picture(const ChatMessage& message) const;
  QString kind(const ChatMessage& message) const;
  void look_further();

  ChatClient* chats_ = nullptr;
  MessageClient* messages_ = nullptr;
  Session* session_ = nullptr;
  Navigation* navigation_ = nullptr;
  std::unique_ptr<Thumbnails> thumbnails_;
  QString id_;
  QList<Row> rows_;
  std::optional<ChatCursors> partner_;
  bool group_ = false;
  qint64 first_ = 0;        // the oldest that is shown; 0: all that is on the device
  qint64 unread_from_ = 0;  // behind this they were unread when the page was opened
  bool older_ = true;       // on the server
  bool fetching_older_ = false;
  qint64 wanted_ = 0;  // that is looked for; 0: none
  PendingCall call_, older_call_;
};

}  // namespace mct::app
