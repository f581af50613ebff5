#include "app/core/channel/testing/fake_channel.h"

#include <algorithm>

#include <QTimer>

namespace mct::app {

Result<Channel::Bytes> FakeChannel::outcome_of(const char* path, const Bytes& request) const {
  if (offline_) return fail(Code::unavailable, {}, QStringLiteral("offline"));
  auto answer = answers_.constFind(path);
  if (answer == answers_.cend())
    return fail(Code::internal, {}, QStringLiteral("the test has no answer for ") + path);
  return (*answer)(request);
}

PendingCall FakeChannel::later(std::function<void()> work,
                               std::shared_ptr<PendingCall::Ticket> ticket) {
  count_pending(1);
  auto run = [this, ticket, work = std::move(work)] {
    count_pending(-1);
    if (ticket->live) work();
  };
  if (held_)
    waiting_.append(run);
  else
    QTimer::singleShot(0, this, run);
  return PendingCall(std::move(ticket));
}

void FakeChannel::release(bool newest_first) {
  auto waiting = std::exchange(waiting_, {});
  if (newest_first) std::ranges::reverse(waiting);
  for (const auto& run : waiting) run();
}

void FakeChannel::push_bytes(const char* path, const Bytes& piece) {
  for (const auto& stream : streams_.value(path))
    if (stream.ticket->live) stream.piece(piece);
}

void FakeChannel::cut(const char* path, const Error& error) {
  for (const auto& stream : streams_.take(path)) {
    if (!std::exchange(stream.ticket->live, false)) continue;
    observe(tl::unexpected(error));
    stream.end(tl::unexpected(error));
  }
}

void FakeChannel::finish(const char* path) {
  for (const auto& stream : streams_.take(path))
    if (std::exchange(stream.ticket->live, false)) stream.end(Bytes{});
}

bool FakeChannel::is_open(const char* path) const {
  return std::ranges::any_of(streams_.value(path),
                             [](const Stream& stream) { return stream.ticket->live; });
}

PendingCall FakeChannel::start(MethodPath method, Bytes request, Handler handler) {
  ++counts_[method.path];
  last_card_ = acting_card();
  auto ticket = std::make_shared<PendingCall::Ticket>();
  return later(
      [this, ticket, outcome = outcome_of(method.path, request), handler = std::move(handler)] {
        ticket->live = false;
        observe(outcome);
        handler(outcome);
      },
      ticket);
}

PendingCall FakeChannel::start_stream(MethodPath method, Bytes request, Piece piece, Handler end,
                                      Lasting lasting) {
  ++counts_[method.path];
  auto ticket = std::make_shared<PendingCall::Ticket>();
  return later(
      [this, ticket, goes_on = lasting == Lasting::yes || kept_open_.contains(method.path),
       name = QByteArray(method.path), outcome = outcome_of(method.path, request),
       piece = std::move(piece), end = std::move(end)] {
        if (outcome && goes_on) streams_[name].append({ticket, piece, end});
        if (outcome) piece(*outcome);
        if (outcome && goes_on) return;
        ticket->live = false;
        end(outcome ? Result<Bytes>(Bytes{}) : outcome);
      },
      ticket);
}

}  // namespace mct::app
