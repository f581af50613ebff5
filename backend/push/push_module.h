#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/push/push_sender.h"
#include "backend/push/sessions.h"
#include "backend/push/topic_accounts.h"
#include "backend/rpc/server.h"

namespace mct::push {

// Pushes, wired: the composition root knows this, and the features push_queue and topic_accounts.
class PushModule {
 public:
  PushModule(storage::Database& database, rpc::Bridge& bridge, Sessions& sessions,
             std::shared_ptr<PushSender> sender, const Clock& clock);
  ~PushModule();

  // Before the server starts: who reads topics noun/…. Must outlive the module.
  void add_accounts(std::string noun, TopicAccounts& accounts);

  // Tells what is due, as soon as it is, until it is cancelled; on every node.
  asio::awaitable<void> keep_telling();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::push
