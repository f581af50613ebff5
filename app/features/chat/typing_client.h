#pragma once

#include <chrono>
#include <functional>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "app/core/channel/pending_call.h"

namespace mct::app {

class Channel;
class ChatClient;
class EventStream;
class Session;
struct ReceivedSignal;

// Who is typing at this moment in the conversations of the acting card. Nothing of it is kept.
class TypingClient : public QObject {
  Q_OBJECT

 public:
  // `shown`: for how long somebody is typing who does not say it again.
  TypingClient(Channel& channel, Session& session, EventStream& events, ChatClient& chats,
               std::chrono::milliseconds shown = std::chrono::seconds(6));

  // Tells the others that one is typing; as often as one likes: they are told every 4 seconds.
  void say(const QString& conversation_id);
  // Names of the others who are, in a lasting order.
  QStringList names(const QString& conversation_id) const;

 signals:
  void changed(const QString& conversation_id);

 private:
  struct Typist {
    QString conversation_id;
    QString card_id;
    QString name;
    QDeadlineTimer until;
  };

  void follow(EventStream& events);
  void hear(const ReceivedSignal& signal);
  void drop(const std::function<bool(const Typist&)>& which);
  void wait_for_first();

  Channel& channel_;
  Session& session_;
  ChatClient& chats_;
  const std::chrono::milliseconds shown_;
  QList<Typist> typists_;  // whose time is over first is the first
  QList<Typist> spoke_;    // whose messages have come with the events that are being applied
  QTimer ending_;
  QString said_in_;  // the conversation in which one has said it last
  QElapsedTimer said_;
  PendingCall call_;
};

}  // namespace mct::app
