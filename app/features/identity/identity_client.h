#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

// One's own identity, and who may see it. Nothing of it is kept on the device. Proto types end
// here.
class IdentityClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit IdentityClient(Channel& channel) : channel_(channel) {}

  [[nodiscard]] PendingCall identity(Handler<OwnIdentity> handler);
  // A JPEG.
  [[nodiscard]] PendingCall avatar(Handler<QByteArray> handler);
  [[nodiscard]] PendingCall apply(const NewApplication& wanted, Handler<OwnIdentity> handler);
  [[nodiscard]] PendingCall withdraw(const QString& application_id, Handler<OwnIdentity> handler);

  [[nodiscard]] PendingCall services(Handler<QList<AskingService>> handler);
  [[nodiscard]] PendingCall set_grant(const QString& service_id, bool granted,
                                      Handler<QList<AskingService>> handler);
  [[nodiscard]] PendingCall views(const QString& page, Handler<NumberViewPage> handler);

 signals:
  // By this device.
  void changed();

 private:
  template <class Request, class Response>
  PendingCall send_photos(const Method<Request, Response>& method, const Request& request,
                          Handler<OwnIdentity> handler);

  Channel& channel_;
};

}  // namespace mct::app
