#include "tests/fault/cutting_proxy.h"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <limits>

namespace mct::fault {
namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr auto no_limit = std::numeric_limits<std::size_t>::max();

asio::ip::tcp::endpoint endpoint_of(const std::string& address) {
  const auto colon = address.rfind(':');
  return {asio::ip::make_address(address.substr(0, colon)),
          static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1)))};
}

}  // namespace

struct CuttingProxy::Link {
  Socket client, server;
  std::size_t room = no_limit;  // bytes that go to the client before it is cut
  bool open = true;
};

CuttingProxy::CuttingProxy(const std::string& target)
    : target_(endpoint_of(target)),
      acceptor_(context_, {asio::ip::address_v4::loopback(), 0}),
      thread_([this] {
        asio::co_spawn(context_, accept(), asio::detached);
        context_.run();
      }) {}

CuttingProxy::~CuttingProxy() {
  context_.stop();
  thread_.join();
}

std::string CuttingProxy::address() const {
  return "127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port());
}

void CuttingProxy::cut_after(std::size_t bytes) {
  asio::post(context_, [this, bytes] {
    std::erase_if(links_, [](const auto& link) { return link.expired(); });
    for (const auto& weak : links_) {
      const auto link = weak.lock();
      if (!link || !link->open) continue;
      link->room = std::min(link->room, bytes);
      if (bytes > 0) continue;
      ++cuts_;
      close(*link);
    }
  });
}

asio::awaitable<void> CuttingProxy::accept() {
  for (;;) {
    auto [error, client] = co_await acceptor_.async_accept(quietly);
    if (error) co_return;
    auto link = std::make_shared<Link>(Link{std::move(client), Socket(context_)});
    links_.push_back(link);
    asio::co_spawn(context_, join(link), asio::detached);
  }
}

asio::awaitable<void> CuttingProxy::join(std::shared_ptr<Link> link) {
  auto [error] = co_await link->server.async_connect(target_, quietly);
  if (error || !link->open) {
    close(*link);
    co_return;
  }
  for (auto* socket : {&link->client, &link->server})
    socket->set_option(asio::ip::tcp::no_delay(true));
  asio::co_spawn(context_, pump(link, link->client, link->server, false), asio::detached);
  co_await pump(link, link->server, link->client, true);
}

asio::awaitable<void> CuttingProxy::pump(std::shared_ptr<Link> link, Socket& from, Socket& to,
                                         bool counted) {
  std::array<char, 16 << 10> bytes;
  while (link->open) {
    const auto [read_error, got] = co_await from.async_read_some(asio::buffer(bytes), quietly);
    const auto passed = counted ? std::min(got, link->room) : got;
    const auto [error, sent] = co_await asio::async_write(to, asio::buffer(bytes, passed), quietly);
    if (counted && link->room != no_limit) link->room -= sent;
    const bool spent = counted && link->room == 0 && link->open;
    if (spent) ++cuts_;
    if (read_error || error || spent) close(*link);
  }
}

// With a reset, as when a network changes, and not a goodbye.
void CuttingProxy::close(Link& link) {
  link.open = false;
  boost::system::error_code ignored;
  for (auto* socket : {&link.client, &link.server}) {
    socket->set_option(asio::socket_base::linger(true, 0), ignored);
    socket->close(ignored);
  }
}

}  // namespace mct::fault
