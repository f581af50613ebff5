#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "mct/events/v1/event_service.grpc.pb.h"

#include "tests/fault/call.h"

namespace mct::fault {

// A client that follows one topic as the contract says: keeps its cursor, begins anew where it was
// when the stream is cut, and asks for pages when it is far behind.
class Watcher {
 public:
  Watcher(Channel channel, Someone who, std::string topic);
  ~Watcher() { stop(); }
  void stop();

  struct Seen {
    std::int64_t sequence = 0;
    std::string kind;
    std::string payload;
    std::chrono::steady_clock::time_point at;
  };
  std::vector<Seen> seen() const;
  // What must not have happened: an event twice, a gap, an end that is none.
  std::vector<std::string> complaints() const;
  // How often it has begun.
  int beginnings() const;

  // Each waits 20 s at most; for an event also while the topic is closed, which may open again.
  bool reaches(std::int64_t sequence);
  bool is_closed();
  // Until the stream has told what there is.
  bool is_live();

 private:
  using Stub = events::v1::EventService::Stub;

  void watch(const std::stop_token& stop);
  void take(const events::v1::WatchResponse& answer);
  void open(const events::v1::Topic& topic);
  void read_up_to(std::int64_t head);
  void take(const events::v1::Event& event);
  void complain(std::string what);
  template <class Condition>
  bool wait_until(Condition condition);

  const Channel channel_;
  const std::unique_ptr<Stub> stub_;
  const Someone who_;
  const std::string topic_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::int64_t cursor_ = 0;
  std::vector<Seen> seen_;
  std::vector<std::string> complaints_;
  int beginnings_ = 0;
  bool closed_ = false, live_ = false;
  grpc::ClientContext* context_ = nullptr;  // of the stream that is open
  std::jthread thread_;
};

}  // namespace mct::fault
