#include "backend/features/account/sms/http_sms.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/json.hpp>
#include <chrono>
#include <fmt/format.h>
#include <regex>

namespace mct::account {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace ssl = asio::ssl;
using tcp = asio::ip::tcp;
using Request = http::request<http::string_body>;

constexpr std::chrono::seconds time_limit{10};

bool is_this_machine(const std::string& host) {
  return host == "127.0.0.1" || host == "localhost";
}

// Writes the request and gives the answer's status.
template <class Stream>
asio::awaitable<int> status_of(Stream& stream, const Request& request) {
  co_await http::async_write(stream, request, asio::use_awaitable);
  beast::flat_buffer buffer;
  http::response<http::string_body> response;
  co_await http::async_read(stream, buffer, response, asio::use_awaitable);
  co_return static_cast<int>(response.result_int());
}

}  // namespace

Result<std::shared_ptr<HttpSms>> HttpSms::create(HttpSmsProvider provider) {
  static const std::regex form(R"((https?)://([A-Za-z0-9.-]+)(?::(\d{1,5}))?(/\S*)?)");
  std::smatch parts;
  if (!std::regex_match(provider.url, parts, form))
    return fail(mct::reason::invalid_argument, "短信网关的地址应形如 https://主机[:端口]/路径");
  Place place{parts[1] == "https", parts[2], parts[3], parts[4]};
  if (!place.tls && !is_this_machine(place.host))
    return fail(mct::reason::invalid_argument, "短信网关须用 https，http 只可用于本机");
  if (place.port.empty()) place.port = place.tls ? "443" : "80";
  if (place.path.empty()) place.path = "/";
  return std::shared_ptr<HttpSms>(new HttpSms(std::move(provider), std::move(place)));
}

std::string HttpSms::body_of(const CodeMessage& message) const {
  const boost::json::object body{
      {"phone", message.phone},
      {"template", provider_.template_id},
      {"params", {{"code", message.code}, {"minutes", std::to_string(message.minutes_valid)}}}};
  return boost::json::serialize(body);
}

asio::awaitable<Status> HttpSms::send(CodeMessage message) {
  Request request{http::verb::post, place_.path, 11};
  request.set(http::field::host, place_.host);
  request.set(http::field::content_type, "application/json");
  request.set(http::field::authorization, "Bearer " + provider_.key);
  request.body() = body_of(message);
  request.prepare_payload();

  int answered = 0;
  std::string trouble;
  try {
    const auto executor = co_await asio::this_coro::executor;
    tcp::resolver resolver(executor);
    auto places = co_await resolver.async_resolve(place_.host, place_.port, asio::use_awaitable);
    beast::tcp_stream stream(executor);
    stream.expires_after(time_limit);
    co_await stream.async_connect(places, asio::use_awaitable);
    if (place_.tls) {
      ssl::context context(ssl::context::tls_client);
      context.set_default_verify_paths();
      context.set_verify_mode(ssl::verify_peer);
      beast::ssl_stream<beast::tcp_stream> secured(std::move(stream), context);
      secured.set_verify_callback(ssl::host_name_verification(place_.host));
      SSL_set_tlsext_host_name(secured.native_handle(), place_.host.c_str());
      co_await secured.async_handshake(ssl::stream_base::client, asio::use_awaitable);
      answered = co_await status_of(secured, request);
    } else {
      answered = co_await status_of(stream, request);
    }
  } catch (const boost::system::system_error& error) {
    trouble = error.code().message();
  }
  if (!trouble.empty())
    co_return fail(reason::sms_unavailable, fmt::format("短信网关没有应答：{}", trouble));
  if (answered < 200 || answered > 299)
    co_return fail(reason::sms_unavailable, fmt::format("短信网关拒绝了短信：HTTP {}", answered));
  co_return Status{};
}

}  // namespace mct::account
