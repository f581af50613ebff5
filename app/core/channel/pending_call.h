#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace mct::app {

// A request under way. Destroying or replacing it cancels the request: its handler is never called
// afterwards. Belongs to the Qt thread, like every handler.
class PendingCall {
 public:
  // Who carries out the request asks this before it calls the handler.
  struct Ticket {
    bool live = true;
    std::function<void()> cancel;  // may be empty
  };

  PendingCall() = default;
  explicit PendingCall(std::shared_ptr<Ticket> ticket) : ticket_(std::move(ticket)) {}
  PendingCall(PendingCall&& other) noexcept = default;
  PendingCall& operator=(PendingCall&& other) noexcept {
    if (this == &other) return *this;
    cancel();
    ticket_ = std::move(other.ticket_);
    return *this;
  }
  ~PendingCall() { cancel(); }

  void cancel() {
    auto ticket = std::exchange(ticket_, nullptr);
    if (!ticket || !ticket->live) return;
    ticket->live = false;
    if (ticket->cancel) ticket->cancel();
  }

 private:
  std::shared_ptr<Ticket> ticket_;
};

}  // namespace mct::app
