#include "backend/gateway/gateway.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <chrono>
#include <fmt/format.h>
#include <regex>

namespace mct {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace ssl = asio::ssl;
using tcp = asio::ip::tcp;
using Request = http::request<http::string_body>;

constexpr std::chrono::seconds answer_time_limit{10};

bool is_this_machine(const std::string& host) {
  return host == "127.0.0.1" || host == "localhost";
}

template <class Stream>
asio::awaitable<Gateway::Answer> ask(Stream& stream, const Request& request) {
  co_await http::async_write(stream, request, asio::use_awaitable);
  beast::flat_buffer buffer;
  http::response<http::string_body> response;
  co_await http::async_read(stream, buffer, response, asio::use_awaitable);
  co_return Gateway::Answer{static_cast<int>(response.result_int()), std::move(response.body())};
}

asio::awaitable<Gateway::Answer> ask_secured(beast::tcp_stream stream, const std::string& host,
                                             const Request& request) {
  ssl::context context(ssl::context::tls_client);
  context.set_default_verify_paths();
  context.set_verify_mode(ssl::verify_peer);
  beast::ssl_stream<beast::tcp_stream> secured(std::move(stream), context);
  secured.set_verify_callback(ssl::host_name_verification(host));
  SSL_set_tlsext_host_name(secured.native_handle(), host.c_str());
  co_await secured.async_handshake(ssl::stream_base::client, asio::use_awaitable);
  co_return co_await ask(secured, request);
}

}  // namespace

Result<Gateway> Gateway::create(std::string_view url, std::string key, std::string name) {
  static const std::regex form(R"((https?)://([A-Za-z0-9.-]+)(?::(\d{1,5}))?(/\S*)?)");
  std::match_results<std::string_view::const_iterator> parts;
  if (!std::regex_match(url.begin(), url.end(), parts, form))
    return fail(reason::invalid_argument,
                fmt::format("{}的地址应形如 https://主机[:端口]/路径", name));
  Place place{parts[1] == "https", parts[2], parts[3], parts[4]};
  if (!place.tls && !is_this_machine(place.host))
    return fail(reason::invalid_argument, fmt::format("{}须用 https，http 只可用于本机", name));
  if (place.port.empty()) place.port = place.tls ? "443" : "80";
  if (place.path.empty()) place.path = "/";
  return Gateway(std::move(place), std::move(key), std::move(name));
}

asio::awaitable<Result<Gateway::Answer>> Gateway::post(std::string json) const {
  Request request{http::verb::post, place_.path, 11};
  request.set(http::field::host, place_.host);
  request.set(http::field::content_type, "application/json");
  request.set(http::field::authorization, "Bearer " + key_);
  request.body() = std::move(json);
  request.prepare_payload();

  std::string trouble;
  try {
    const auto executor = co_await asio::this_coro::executor;
    tcp::resolver resolver(executor);
    auto places = co_await resolver.async_resolve(place_.host, place_.port, asio::use_awaitable);
    beast::tcp_stream stream(executor);
    stream.expires_after(answer_time_limit);
    co_await stream.async_connect(places, asio::use_awaitable);
    if (place_.tls) co_return co_await ask_secured(std::move(stream), place_.host, request);
    co_return co_await ask(stream, request);
  } catch (const boost::system::system_error& error) {
    trouble = error.code().message();
  }
  co_return fail(reason::gateway_unavailable, fmt::format("{}没有应答：{}", name_, trouble));
}

}  // namespace mct
