#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/push/push_store.h"
#include "backend/push/sessions.h"

namespace mct::push {

// Tells what is due, a batch of devices at a time. Each node does; one notification is one node's
// at a time. A batch is told again when the node dies between telling and noting it: the phone then
// replaces the message by the same one.
class PushService {
 public:
  PushService(PushStore& store, Sessions& sessions, std::shared_ptr<PushSender> sender,
              const Clock& clock)
      : store_(store), sessions_(sessions), sender_(std::move(sender)), clock_(clock) {}

  // False: nothing was due. Whatever goes wrong is logged, and tried again later; what is a day old
  // or is refused is given up.
  asio::awaitable<bool> tell_next();

 private:
  asio::awaitable<Status> settle(PushStore::Batch batch);
  // The sessions whose devices are not to be told any more.
  asio::awaitable<Result<std::vector<std::string>>> tell(Message message,
                                                         std::vector<Device> devices);

  PushStore& store_;
  Sessions& sessions_;
  const std::shared_ptr<PushSender> sender_;
  const Clock& clock_;
};

}  // namespace mct::push
