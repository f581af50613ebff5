#include "backend/gateway/callback_listener.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <fmt/format.h>

namespace mct {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

constexpr std::chrono::seconds call_time_limit{10};
constexpr std::size_t most_bytes = 64 << 10;

http::status status_of(const Status& taken) {
  if (taken) return http::status::ok;
  switch (taken.error().reason.code) {
    case Code::permission_denied:
    case Code::invalid_argument:
      return http::status::forbidden;
    case Code::not_found:
      return http::status::not_found;
    default:
      return http::status::service_unavailable;
  }
}

asio::awaitable<void> answer(beast::tcp_stream stream, CallbackListener::Take take) try {
  stream.expires_after(call_time_limit);
  beast::flat_buffer buffer;
  http::request_parser<http::string_body> parser;
  parser.body_limit(most_bytes);
  co_await http::async_read(stream, buffer, parser, asio::use_awaitable);
  auto request = parser.release();
  http::response<http::empty_body> response{http::status::method_not_allowed, request.version()};
  if (request.method() == http::verb::post) {
    std::string signature(request["x-signature"]);
    const auto taken = co_await take(std::move(request.body()), std::move(signature));
    response.result(status_of(taken));
  }
  response.keep_alive(false);
  response.prepare_payload();
  stream.expires_after(call_time_limit);
  co_await http::async_write(stream, response, asio::use_awaitable);
} catch (const boost::system::system_error&) {
  // Whoever has called is gone, or speaks something else.
}

}  // namespace

Result<CallbackListener> CallbackListener::create(asio::any_io_executor executor,
                                                  std::string_view address, Take take) {
  const auto colon = address.rfind(':');
  const auto host = std::string(address.substr(0, colon));
  const auto port = std::string(colon == std::string_view::npos ? "" : address.substr(colon + 1));
  try {
    tcp::resolver resolver(executor);
    const auto places = resolver.resolve(host, port, tcp::resolver::passive);
    tcp::acceptor acceptor(executor, *places.begin());
    return CallbackListener(std::move(acceptor), std::move(take));
  } catch (const boost::system::system_error& error) {
    return fail(reason::invalid_argument,
                fmt::format("不能在 {} 接收回调：{}", address, error.code().message()));
  }
}

std::string CallbackListener::address() const {
  const auto place = acceptor_.local_endpoint();
  return fmt::format("{}:{}", place.address().to_string(), place.port());
}

asio::awaitable<void> CallbackListener::serve() {
  for (;;) {
    auto socket = co_await acceptor_.async_accept(asio::use_awaitable);
    const auto executor = socket.get_executor();
    asio::co_spawn(executor, answer(beast::tcp_stream(std::move(socket)), take_), asio::detached);
  }
}

}  // namespace mct
