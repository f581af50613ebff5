#include "backend/push/push_module.h"

#include "backend/core/bell.h"
#include "backend/push/push_rpc.h"
#include "backend/push/push_service.h"

namespace mct::push {
namespace {

// For what is to be tried again, and for words that were missed.
constexpr std::chrono::seconds look_again{5};

}  // namespace

struct PushModule::Parts {
  Parts(storage::Database& its_database, rpc::Bridge& bridge, Sessions& sessions,
        std::shared_ptr<PushSender> sender, const Clock& clock)
      : database(its_database),
        store(database),
        service(store, sessions, std::move(sender), clock),
        rpc(bridge, store) {}

  storage::Database& database;
  PushStore store;
  PushService service;
  PushRpc rpc;
};

PushModule::PushModule(storage::Database& database, rpc::Bridge& bridge, Sessions& sessions,
                       std::shared_ptr<PushSender> sender, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, sessions, std::move(sender), clock)) {}
PushModule::~PushModule() = default;

void PushModule::add_accounts(std::string noun, TopicAccounts& accounts) {
  parts_->store.add_accounts(std::move(noun), accounts);
}

asio::awaitable<void> PushModule::keep_telling() {
  const auto bell = std::make_shared<Bell>(co_await asio::this_coro::executor);
  const auto listening =
      parts_->database.listen(due_channel, [bell](const auto&) { bell->ring(); });
  for (;;) {
    while (co_await parts_->service.tell_next()) {
    }
    co_await bell->rung_within(look_again);
  }
}

void PushModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
}

}  // namespace mct::push
