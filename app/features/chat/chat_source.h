#pragma once

#include "app/core/inbox/inbox_source.h"

namespace mct::app {

class ChatClient;
class MessageClient;
class Session;
struct Conversation;

// The conversations of the acting card, in 消息.
class ChatSource : public InboxSource {
  Q_OBJECT

 public:
  ChatSource(ChatClient& chats, MessageClient& messages, Session& session);

  QString noun() const override { return QStringLiteral("chat"); }
  QList<InboxEntry> entries() const override { return entries_; }
  const LoadStatus& status() const override { return status_; }
  void refresh() override;
  void mark(const QString& key, InboxMark mark, bool on) override;

 private:
  // Put together once for each change: the tab, its badge and its list all ask.
  void gather();
  InboxEntry entry_of(const Conversation& conversation) const;
  // Of the latest message that mentions the acting card; 0: none of late.
  qint64 called_ms(const QString& id) const;

  ChatClient& chats_;
  MessageClient& messages_;
  Session& session_;
  LoadStatus status_;
  QList<InboxEntry> entries_;
};

}  // namespace mct::app
