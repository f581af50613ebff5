#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <memory>
#include <utility>

namespace mct {

// Wakes one coroutine, which waits on its strand, from any thread. Shared, since it outlives who
// waits while a ring is under way.
class Bell : public std::enable_shared_from_this<Bell> {
 public:
  explicit Bell(boost::asio::any_io_executor strand)
      : strand_(std::move(strand)), timer_(strand_, std::chrono::steady_clock::time_point::max()) {}

  void ring() {
    boost::asio::post(strand_, [self = shared_from_this()] {
      self->rung_ = true;
      self->timer_.cancel();
    });
  }

  // On the strand: until it has rung since the last call, or since it was made.
  boost::asio::awaitable<void> rung() {
    timer_.expires_at(std::chrono::steady_clock::time_point::max());
    while (!std::exchange(rung_, false))
      co_await timer_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  }

  // Likewise, but no longer than this. False when it has not rung.
  boost::asio::awaitable<bool> rung_within(std::chrono::milliseconds at_most) {
    timer_.expires_after(at_most);
    if (!rung_) co_await timer_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
    co_return std::exchange(rung_, false);
  }

 private:
  boost::asio::any_io_executor strand_;
  boost::asio::steady_timer timer_;
  bool rung_ = false;
};

}  // namespace mct
