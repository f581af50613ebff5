#pragma once

#include <memory>

#include <QString>

#include "app/core/channel/channel.h"

namespace mct::app {

// The channel to a real server. gRPC's threads end here; a lost connection comes back by itself.
class GrpcChannel final : public Channel {
  Q_OBJECT

 public:
  // HOST:PORT, or https://HOST:PORT for TLS.
  explicit GrpcChannel(const QString& address, QObject* parent = nullptr);
  ~GrpcChannel() override;

  // From now on; calls under way end with UNAVAILABLE.
  void connect_to(const QString& address);

  PendingCall start(const char* path, Bytes request, Handler handler, Patience patience) override;
  PendingCall start_stream(const char* path, Bytes request, Piece piece, Handler end,
                           Lasting lasting) override;

 private:
  class UnaryCall;
  class StreamCall;
  struct Connection;

  // Hands a call's end to the Qt thread.
  void deliver(const std::shared_ptr<PendingCall::Ticket>& ticket, Handler handler,
               Result<Bytes> outcome);

  // Made with the first call, which comes after the window is seen.
  std::shared_ptr<Connection> connection();

  QString address_;
  std::shared_ptr<Connection> connection_;
};

}  // namespace mct::app
