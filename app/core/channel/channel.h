#pragma once

#include <functional>
#include <string>
#include <utility>

#include <QObject>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"

namespace mct::app {

// How long an answer may take: seconds; or longer, where the server works on a whole file.
enum class Patience { usual, file };

// Which method a call is for: its path, such as /mct.catalogue.v1.CatalogueService/GetItem, how
// long its answer may take, and whether the contract lets one call it for somebody else.
struct MethodPath {
  MethodPath(const char* name, Patience how_long = Patience::usual, bool for_others = false)
      : path(name), patience(how_long), delegable(for_others) {}

  const char* path;
  Patience patience;
  bool delegable;
};

// A method of the contract with the types that it takes and gives. A feature's client declares
// those that it calls.
template <class RequestType, class ResponseType>
struct Method {
  using Request = RequestType;
  using Response = ResponseType;
  const char* path;
  Patience patience = Patience::usual;
  bool delegable = false;
};

// Calls to the server, for the Qt thread: handlers run on the thread that the channel lives on,
// never inside the call that starts them. Every call ends within the deadline.
class Channel : public QObject {
  Q_OBJECT

 public:
  using Bytes = std::string;  // a serialized message
  using Handler = std::function<void(Result<Bytes>)>;
  using Piece = std::function<void(Bytes)>;
  enum class Lasting { no, yes };

  using QObject::QObject;

  // One request, one answer.
  template <class Request, class Response>
  [[nodiscard]] PendingCall call(const Method<Request, Response>& method, const Request& request,
                                 std::function<void(Result<Response>)> handler) {
    return start({method.path, method.patience, method.delegable}, request.SerializeAsString(),
                 [handler = std::move(handler)](const Result<Bytes>& bytes) {
                   handler(decode<Response>(bytes));
                 });
  }

  // One request, a stream of answers. `end` gets the outcome: empty bytes or the error.
  template <class Request, class Response>
  [[nodiscard]] PendingCall stream(const Method<Request, Response>& method, const Request& request,
                                   std::function<void(Response)> piece, Handler end) {
    return start_stream(
        {method.path, method.patience, method.delegable}, request.SerializeAsString(),
        [piece = std::move(piece)](const Bytes& bytes) {
          if (Response message; message.ParseFromString(bytes)) piece(std::move(message));
        },
        std::move(end), Lasting::no);
  }

  // Likewise, without an end of its own: goes on until it is cancelled or cut, and is not pending.
  template <class Request, class Response>
  [[nodiscard]] PendingCall watch(const Method<Request, Response>& method, const Request& request,
                                  std::function<void(Response)> piece, Handler end) {
    return start_stream(
        {method.path, method.patience, method.delegable}, request.SerializeAsString(),
        [piece = std::move(piece)](const Bytes& bytes) {
          if (Response message; message.ParseFromString(bytes)) piece(std::move(message));
        },
        std::move(end), Lasting::yes);
  }

  // As start(), through this card instead of the one that is acted through now.
  [[nodiscard]] PendingCall start_as(const std::string& card, const char* path, Bytes request,
                                     Handler handler) {
    auto acting = std::exchange(acting_card_, card);
    auto call = start(path, std::move(request), std::move(handler));
    acting_card_ = std::move(acting);
    return call;
  }

  // The same with serialized messages, for who keeps them as they are.
  [[nodiscard]] virtual PendingCall start(MethodPath method, Bytes request, Handler handler) = 0;
  [[nodiscard]] virtual PendingCall start_stream(MethodPath method, Bytes request, Piece piece,
                                                 Handler end, Lasting lasting) = 0;

  template <class Response>
  static Result<Response> decode(const Result<Bytes>& bytes) {
    if (!bytes) return tl::unexpected(bytes.error());
    Response response;
    if (!response.ParseFromString(*bytes))
      return fail(Code::data_loss, {}, QStringLiteral("the answer cannot be read"));
    return response;
  }

  // Goes with every call from now on, as `authorization: Bearer …`; empty = nobody is signed in.
  void set_access_token(std::string token) { access_token_ = std::move(token); }

  // Likewise as `mct-card`: the card that the caller acts through; empty = the personal one.
  void set_acting_card(std::string id) { acting_card_ = std::move(id); }

  // Likewise as `mct-for` with what can be called for others: the delegation by which one acts for
  // somebody else; empty = nobody.
  void set_delegation(std::string id) { delegation_ = std::move(id); }

  // False after a call has found no server, until one answers.
  bool reachable() const { return reachable_; }
  // Calls that have not ended.
  int pending() const { return pending_; }

 signals:
  void reachableChanged(bool reachable);
  // The server does not know the access token (any more).
  void sessionRefused();
  // One may not act for the other person any more.
  void delegationEnded();

 protected:
  // Of every call: what its outcome says of the server and of the session.
  void observe(const Result<Bytes>& outcome) {
    set_reachable(outcome || outcome.error().code != Code::unavailable);
    if (!outcome && outcome.error().reason == QLatin1String("SESSION_ENDED")) emit sessionRefused();
    if (!outcome && outcome.error().reason == QLatin1String("DELEGATION_ENDED"))
      emit delegationEnded();
  }
  void count_pending(int change) { pending_ += change; }
  const std::string& access_token() const { return access_token_; }
  const std::string& acting_card() const { return acting_card_; }
  const std::string& delegation() const { return delegation_; }

 private:
  void set_reachable(bool reachable) {
    if (reachable_ == reachable) return;
    reachable_ = reachable;
    emit reachableChanged(reachable);
  }

  std::string access_token_;
  std::string acting_card_;
  std::string delegation_;
  bool reachable_ = true;
  int pending_ = 0;
};

}  // namespace mct::app
