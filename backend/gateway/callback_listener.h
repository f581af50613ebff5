#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct {

namespace asio = boost::asio;

// What a service outside posts to us, over plain HTTP: it belongs behind a proxy that ends TLS. At
// most 64 KiB, within 10 s. Whoever takes it checks the signature (the header x-signature).
class CallbackListener {
 public:
  // Ok: 200. Otherwise the status that fits the error's code: 403, 404, or 503, upon which the
  // service tells it again later.
  using Take = std::function<asio::awaitable<Status>(std::string body, std::string signature)>;

  // `address`: host:port; with port 0 the system chooses one. Errors: INVALID_ARGUMENT: nobody can
  // listen there.
  static Result<CallbackListener> create(asio::any_io_executor executor, std::string_view address,
                                         Take take);

  std::string address() const;
  // Until it is cancelled. The listener outlives the executor's work.
  asio::awaitable<void> serve();

 private:
  CallbackListener(asio::ip::tcp::acceptor acceptor, Take take)
      : acceptor_(std::move(acceptor)), take_(std::move(take)) {}

  asio::ip::tcp::acceptor acceptor_;
  Take take_;
};

}  // namespace mct
