#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QHash>
#include <QObject>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"
#include "app/core/events/event_cursors.h"
#include "app/core/retry_timer.h"

namespace google::protobuf {
template <class Element>
class RepeatedPtrField;
}  // namespace google::protobuf

namespace mct::events::v1 {
class Event;
class ReadEventsResponse;
class Signal;
class Topic;
class WatchResponse;
}  // namespace mct::events::v1

namespace mct::app {

class Channel;
class DeviceCache;
class Session;

// Something that has happened, as the server's log has it.
struct ReceivedEvent {
  QString card_id;  // the card that may see it
  QString topic;    // such as organization/minzheng
  qint64 sequence = 0;
  qint64 time_ms = 0;   // since 1970-01-01T00:00:00Z
  QString kind;         // such as notice.sent
  std::string payload;  // a message of the feature's contract
};

// Something that is true for a few seconds, and stands in no log.
struct ReceivedSignal {
  QString topic;
  QString kind;  // such as typing.said
  QString from_card_id;
  std::string payload;  // a message of the feature's contract
};

// What happens on the server, told to the features in order and each event once, also when the
// connection is cut or the app killed: the cursor of a topic moves in the same transaction of the
// device cache in which the feature keeps what it makes of the event. One stream while somebody is
// signed in; it follows the acting card.
class EventStream : public QObject {
  Q_OBJECT

 public:
  using Handler = std::function<void(const ReceivedEvent&)>;
  using SignalHandler = std::function<void(const ReceivedSignal&)>;
  // Events up to `head` will not come one by one: the feature takes from the server what there is
  // now. Runs within the transaction as well: note there that it is to be done, and do it then.
  using Snapshot = std::function<void(const QString& topic, qint64 head)>;
  // What to do when a topic is far behind.
  enum class FarBehind { read_all, snapshot };

  EventStream(Channel& channel, Session& session, DeviceCache& cache);
  ~EventStream() override;

  // Before the first event, when the app is put together. Handlers run within the transaction: they
  // write to the device cache, and tell their pages when applied() comes.
  void on(const QString& kind, Handler handler);
  // Before the first signal. Each is told once, or not at all, and before the events that come with
  // it.
  void on_signal(const QString& kind, SignalHandler handler);
  // Of topics noun/…: also after the server has been restored or has forgotten old events. With
  // several on one noun all take their snapshots as soon as one wants them.
  void on_gap(const QString& noun, FarBehind far_behind, Snapshot snapshot);

  // The server tells what happens, at this moment.
  bool live() const { return live_; }

 signals:
  void liveChanged();
  // Events were handled and are kept.
  void applied();
  // The acting card may no longer read the topic.
  void closed(const QString& topic);

 private:
  struct Gap {
    FarBehind far_behind = FarBehind::read_all;
    QList<Snapshot> snapshots;
  };
  using Batch = google::protobuf::RepeatedPtrField<mct::events::v1::Event>;

  void follow_session();
  void connect_stream();
  void reconnect_later();
  void set_live(bool live);
  void receive(const mct::events::v1::WatchResponse& answer);
  void hear(const mct::events::v1::Signal& signal);
  void open(const mct::events::v1::Topic& topic);
  Gap gap_of(const QString& topic) const;
  // Has the feature take a snapshot, and goes on at the head.
  void skip_to(const QString& topic, qint64 head);
  // Hands on what is new. What the stream says of a topic that is behind waits for its pages;
  // `read_topic`: the one whose page this is. False when it could not be kept: it comes again.
  bool apply(const Batch& batch, const QString& read_topic);
  // Reads on in a topic that is behind, a page at a time.
  void read_rest();
  // False: it has to be tried again.
  bool receive_rest(const QString& topic, const Result<mct::events::v1::ReadEventsResponse>& page);

  Channel& channel_;
  Session& session_;
  DeviceCache& cache_;
  EventCursors kept_;
  QHash<QString, QList<Handler>> handlers_;               // by kind
  QHash<QString, QList<SignalHandler>> signal_handlers_;  // by kind
  QHash<QString, Gap> gaps_;                              // by noun
  QString card_id_;
  EventCursors::Numbers cursors_;  // of card_id_
  EventCursors::Numbers
      behind_;  // up to where topics are read in pages, before their stream goes on
  PendingCall stream_, page_;
  RetryTimer again_, page_again_;
  bool reading_ = false;  // a page is under way
  bool live_ = false;
};

}  // namespace mct::app
