#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include "app/core/channel/channel.h"

namespace mct::app {

class Attention;
class EventStream;
class Session;
struct ReceivedSignal;

// Who is there at this moment, of those whom the acting card talks with; and that one is there
// oneself. Nothing of it is kept.
class PresenceClient : public QObject {
  Q_OBJECT

 public:
  struct Times {
    std::chrono::milliseconds shown = std::chrono::seconds(75);  // who does not say it again
    std::chrono::milliseconds again = std::chrono::seconds(30);  // and what is looked at asks again
  };

  PresenceClient(Channel& channel, Session& session, EventStream& events, Attention& attention,
                 Times times);

  // A direct conversation with somebody is in front of the person, or no longer. While it is, the
  // other one is told, and asked.
  void look_at(const QString& conversation_id);
  void look_away(const QString& conversation_id);

  // The other one is there.
  bool there(const QString& conversation_id) const { return there_.contains(conversation_id); }

  // Whether the acting card shows that it is there; none: the server has not said yet.
  std::optional<bool> shown() const { return shown_; }
  [[nodiscard]] PendingCall show(bool shown, const QString& request_id,
                                 std::function<void(Result<void>)> handler);

 signals:
  void changed(const QString& conversation_id);
  void shownChanged();

 private:
  void hear(const ReceivedSignal& signal);
  void ask();
  void say(const QString& conversation_id, bool answer_wanted);
  void set_shown(std::optional<bool> shown);
  // Whose time is over; or all.
  enum class Which { over, all };
  void forget(Which which);
  void wait_for_first();

  Channel& channel_;
  Session& session_;
  Attention& attention_;
  const Times times_;
  QString looked_at_;
  std::map<QString, QDeadlineTimer> there_;  // by conversation
  std::optional<bool> shown_;
  QTimer ending_, again_;
  std::map<QString, PendingCall> calls_;  // by conversation: the last
};

}  // namespace mct::app
