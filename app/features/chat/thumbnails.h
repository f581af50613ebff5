#pragma once

#include <map>

#include <QHash>
#include <QObject>

#include "app/core/channel/pending_call.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class MessageClient;

// Small pictures of the messages that are shown, fetched when they are first asked for.
class Thumbnails : public QObject {
  Q_OBJECT

 public:
  explicit Thumbnails(MessageClient& messages) : messages_(messages) {}

  // For an Image; empty: there is none, or it is on its way.
  QString source(const QString& conversation_id, const ChatMessage& message);

 signals:
  void arrived();

 private:
  MessageClient& messages_;
  QHash<QString, QString> sources_;  // by attachment
  std::map<QString, PendingCall> calls_;
};

}  // namespace mct::app
