#pragma once

#include <chrono>
#include <future>

namespace mct::rpc::test {

// Something that happens once, on any thread, and that a test waits for.
class Latch {
 public:
  void open() { promise_.set_value(); }
  bool opens_within(std::chrono::milliseconds limit = std::chrono::seconds(10)) {
    return future_.wait_for(limit) == std::future_status::ready;
  }

 private:
  std::promise<void> promise_;
  std::shared_future<void> future_ = promise_.get_future().share();
};

// Opens a latch when a coroutine ends, also by the exception that a cancelled one gets at its next
// co_await.
struct AtEnd {
  Latch& latch;
  ~AtEnd() { latch.open(); }
};

}  // namespace mct::rpc::test
