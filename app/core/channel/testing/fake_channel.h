#pragma once

#include <QHash>
#include <QList>
#include <QSet>

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

  // A further piece of every stream of the method that is open.
  template <class Request, class Response>
  void push(const Method<Request, Response>& method, const Response& piece) {
    push_bytes(method.path, piece.SerializeAsString());
  }
  // Ends those streams.
  void cut(const char* path, const Error& error);
  // Streams of this method go on after the first piece, although they are of those that end, until
  // they are cut or finished.
  void keep_open(const char* path) { kept_open_.insert(path); }
  void finish(const char* path);
  bool is_open(const char* path) const;

  // All calls fail as without a network, until it is switched back.
  void go_offline(bool offline) { offline_ = offline; }
  // Answers wait until release() is called, the newest first when `newest_first`.
  void hold(bool held) { held_ = held; }
  void release(bool newest_first = false);
  int calls(const char* path) const { return counts_.value(path); }
  // Of the calls that are started now: for whom they are made; empty = for oneself.
  const std::string& acting_for() const { return delegation(); }
  // The card that the last call went through.
  const std::string& last_card() const { return last_card_; }

  PendingCall start(MethodPath method, Bytes request, Handler handler) override;
  PendingCall start_stream(MethodPath method, Bytes request, Piece piece, Handler end,
                           Lasting lasting) override;

 private:
  Result<Bytes> outcome_of(const char* path, const Bytes& request) const;
  void push_bytes(const char* path, const Bytes& piece);
  PendingCall later(std::function<void()> work, std::shared_ptr<PendingCall::Ticket> ticket);

  QHash<QByteArray, Answer> answers_;
  QHash<QByteArray, int> counts_;
  struct Stream {
    std::shared_ptr<PendingCall::Ticket> ticket;
    Piece piece;
    Handler end;
  };
  QHash<QByteArray, QList<Stream>> streams_;  // that go on
  QSet<QByteArray> kept_open_;
  std::string last_card_;
  QList<std::function<void()>> waiting_;
  bool offline_ = false;
  bool held_ = false;
};

}  // namespace mct::app
