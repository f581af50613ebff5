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

PendingCall FakeChannel::start(const char* path, Bytes request, Handler handler, Patience) {
  ++counts_[path];
  auto ticket = std::make_shared<PendingCall::Ticket>();
  return later(
      [this, ticket, outcome = outcome_of(path, request), handler = std::move(handler)] {
        ticket->live = false;
        observe(outcome);
        handler(outcome);
      },
      ticket);
}

PendingCall FakeChannel::start_stream(const char* path, Bytes request, Piece piece, Handler end,
                                      Lasting lasting) {
  ++counts_[path];
  auto ticket = std::make_shared<PendingCall::Ticket>();
  return later(
      [ticket, lasting, outcome = outcome_of(path, request), piece = std::move(piece),
       end = std::move(end)] {
        if (outcome) piece(*outcome);
        if (outcome && lasting == Lasting::yes) return;
        ticket->live = false;
        end(outcome ? Result<Bytes>(Bytes{}) : outcome);
      },
      ticket);
}

}  // namespace mct::app
