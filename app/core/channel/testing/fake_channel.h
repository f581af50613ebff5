#pragma once

#include <QHash>
#include <QList>

#include "app/core/channel/channel.h"

namespace mct::app {

// A channel without a server, for tests: each method answers what the test has said, on the next
// turn of the event loop, or when the test lets it.
class FakeChannel final : public Channel {
  Q_OBJECT

 public:
  using Answer = std::function<Result<Bytes>(const Bytes& request)>;

  using Channel::Channel;

  // answer(const Request&) -> Result<Response>
  template <class Request, class Response, class Function>
  void answer(const Method<Request, Response>& method, Function function) {
    answers_[method.path] = [function](const Bytes& bytes) -> Result<Bytes> {
      Request request;
      request.ParseFromString(bytes);
      Result<Response> response = function(request);
      if (!response) return tl::unexpected(response.error());
      return response->SerializeAsString();
    };
  }

  // All calls fail as without a network, until it is switched back.
  void go_offline(bool offline) { offline_ = offline; }
  // Answers wait until release() is called, the newest first when `newest_first`.
  void hold(bool held) { held_ = held; }
  void release(bool newest_first = false);
  int calls(const char* path) const { return counts_.value(path); }

  PendingCall start(const char* path, Bytes request, Handler handler, Patience patience) override;
  PendingCall start_stream(const char* path, Bytes request, Piece piece, Handler end,
                           Lasting lasting) override;

 private:
  Result<Bytes> outcome_of(const char* path, const Bytes& request) const;
  PendingCall later(std::function<void()> work, std::shared_ptr<PendingCall::Ticket> ticket);

  QHash<QByteArray, Answer> answers_;
  QHash<QByteArray, int> counts_;
  QList<std::function<void()>> waiting_;
  bool offline_ = false;
  bool held_ = false;
};

}  // namespace mct::app
