#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "backend/gateway/gateway.h"

namespace mct::test {

// A gateway's other side on a port of this machine: takes so many requests, one after another, and
// gives each its answer.
class GatewayServer {
 public:
  using Request = boost::beast::http::request<boost::beast::http::string_body>;

  explicit GatewayServer(std::vector<Gateway::Answer> answers) {
    thread_ = std::thread([this, answers = std::move(answers)] {
      for (const auto& answer : answers) take(answer);
    });
  }
  // An answer that nobody has asked for is given up.
  ~GatewayServer() {
    if (!thread_.joinable()) return;
    boost::system::error_code ignored;
    ::shutdown(acceptor_.native_handle(), SHUT_RDWR);
    acceptor_.close(ignored);
    thread_.join();
  }

  std::string url() const {
    return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()) + "/send";
  }
  // When all answers were given.
  const std::vector<Request>& requests() {
    if (thread_.joinable()) thread_.join();
    return requests_;
  }

 private:
  using tcp = boost::asio::ip::tcp;

  void take(const Gateway::Answer& answer) {
    namespace http = boost::beast::http;
    boost::system::error_code ended;
    tcp::socket socket(context_);
    acceptor_.accept(socket, ended);
    if (ended) return;
    boost::beast::flat_buffer buffer;
    Request request;
    http::read(socket, buffer, request);
    requests_.push_back(std::move(request));
    http::response<http::string_body> response{static_cast<http::status>(answer.status), 11};
    response.body() = answer.body;
    response.prepare_payload();
    http::write(socket, response);
  }

  boost::asio::io_context context_;
  tcp::acceptor acceptor_{context_, {boost::asio::ip::make_address("127.0.0.1"), 0}};
  std::vector<Request> requests_;
  std::thread thread_;
};

// Runs the work to its end on this thread.
template <class Answer>
Answer run_alone(boost::asio::awaitable<Answer> work) {
  boost::asio::io_context context;
  auto answer = boost::asio::co_spawn(context, std::move(work), boost::asio::use_future);
  context.run();
  return answer.get();
}

}  // namespace mct::test
