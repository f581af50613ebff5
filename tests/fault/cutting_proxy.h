#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <list>
#include <memory>
#include <string>
#include <thread>

namespace mct::fault {

namespace asio = boost::asio;

// The way to a server, which can be cut.
class CuttingProxy {
 public:
  // `target`: 127.0.0.1:PORT.
  explicit CuttingProxy(const std::string& target);
  ~CuttingProxy();

  std::string address() const;

  // Cuts what is connected: at once, or once so many bytes more have gone to the client, which may
  // be in the middle of an answer.
  void cut() { cut_after(0); }
  void cut_after(std::size_t bytes);

  // Connections that were cut.
  int cuts() const { return cuts_; }

 private:
  using Socket = asio::ip::tcp::socket;
  struct Link;

  asio::awaitable<void> accept();
  asio::awaitable<void> join(std::shared_ptr<Link> link);
  asio::awaitable<void> pump(std::shared_ptr<Link> link, Socket& from, Socket& to, bool counted);
  void close(Link& link);

  asio::io_context context_{1};
  const asio::ip::tcp::endpoint target_;
  asio::ip::tcp::acceptor acceptor_;
  std::list<std::weak_ptr<Link>> links_;
  std::atomic<int> cuts_ = 0;
  std::jthread thread_;
};

}  // namespace mct::fault
