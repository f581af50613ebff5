#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/core/outbox/outbox_store.h"
#include "app/core/request_id.h"
#include "app/core/retry_timer.h"

namespace mct::app {

class DeviceCache;
class Session;

// Writes that are sent when the server can be reached: kept on the device from the moment they are
// put here, also when the app is killed; sent in order within their lane (a conversation, say),
// through the card that they were written with; carried out once, since a repeated one has the same
// request_id. One that the server refuses is kept as failed, and those behind it go on.
class Outbox : public QObject {
  Q_OBJECT

 public:
  // What the server has answered; in the transaction of the device cache in which the item goes.
  template <class Response>
  using Sent = std::function<void(const OutboxItem& item, const Response& response)>;

  Outbox(Channel& channel, Session& session, DeviceCache& cache);
  ~Outbox() override;

  // When the app is put together: what becomes of the answers of a method, also of those that were
  // put here before the app was started anew. `method`: a constant of the feature.
  template <class Request, class Response>
  void on_sent(const Method<Request, Response>& method, Sent<Response> sent) {
    methods_[method.path] = {method.path, [sent](const OutboxItem& item, const std::string& bytes) {
                               if (Response answer; answer.ParseFromString(bytes))
                                 sent(item, answer);
                             }};
  }

  // Keeps the request, gives it a request_id unless it has one, and sends it when its turn comes.
  // Of a method with on_sent. The item's number; 0: it could not be kept.
  template <class Request, class Response>
  qint64 put(const QString& lane, const Method<Request, Response>& method, Request request) {
    if (request.request_id().empty()) request.set_request_id(new_request_id().toStdString());
    return keep(lane, method.path, QString::fromStdString(request.request_id()),
                request.SerializeAsString());
  }

  // Of the acting card, in the order in which they were put here.
  QList<OutboxItem> items(const QString& lane) const;
  // Of all cards of this device.
  int count() const { return store_.count(); }
  // A failed one goes to the end of its lane.
  void retry(qint64 number);
  // Takes it back, unless it is being sent. False: too late.
  bool discard(qint64 number);

 signals:
  // An item of the lane was added, has gone, or has another state.
  void changed(const QString& lane);

 private:
  struct Sending {
    OutboxItem item;
    PendingCall call;
  };
  struct Destination {
    const char* path = nullptr;
    std::function<void(const OutboxItem&, const std::string&)> sent;
  };

  qint64 keep(const QString& lane, const char* path, const QString& request_id,
              const std::string& request);
  // Starts the first of each lane that is not under way.
  void send();
  void start(const OutboxItem& item, const Destination& destination);
  void settle(const QString& lane, const Result<Channel::Bytes>& outcome);

  Channel& channel_;
  Session& session_;
  mutable OutboxStore store_;
  std::map<std::string, Destination> methods_;
  std::map<QString, Sending> sending_;  // by lane
  RetryTimer again_;
};

}  // namespace mct::app
