#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "backend/rpc/bridge.h"
#include "backend/rpc/tests/latch.h"

namespace mct::rpc::test {

// Work that ends only when it is cancelled; `started` and `stopped` tell of it.
inline asio::awaitable<void> endless(Latch& started, Latch& stopped) {
  asio::steady_timer never(co_await asio::this_coro::executor,
                           asio::steady_timer::time_point::max());
  const AtEnd open{stopped};
  started.open();
  co_await never.async_wait(asio::use_awaitable);
}

}  // namespace mct::rpc::test
