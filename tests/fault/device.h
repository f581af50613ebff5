#pragma once

#include <memory>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/grpc_channel.h"
#include "app/core/events/event_stream.h"
#include "app/core/session/session.h"
#include "tests/fault/room.h"

namespace mct::fault {

// The app's own event stream on a device: what it has made of the events lies in a file, and is
// there when the app comes back.
class Device {
 public:
  Device(const QString& file, const std::string& address, const Someone& who, const Room& room);

  struct Kept {
    std::int64_t sequence = 0;
    std::string payload;

    friend bool operator==(const Kept&, const Kept&) = default;
  };
  // The messages, in the order in which they came.
  std::vector<Kept> kept();

  bool live() const { return events_->live(); }
  // As a person does who looks at a page: makes a call, unless one is under way, whatever comes of
  // it. One that gets through brings the stream back at once.
  void look();

 private:
  class NoVault final : public app::TokenVault {
   public:
    void read(std::function<void(QByteArray)>) override {}
    void write(const QByteArray&) override {}
  };

  app::DeviceCache cache_;
  app::GrpcChannel channel_;
  NoVault vault_;
  app::Session session_;
  std::unique_ptr<app::EventStream> events_;
  const std::string room_id_;
  app::PendingCall look_;
  bool looking_ = false;
};

}  // namespace mct::fault
