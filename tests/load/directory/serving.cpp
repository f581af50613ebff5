#include <cstdio>
#include <fmt/core.h>

#include "backend/audit/audit_store.h"
#include "backend/core/ids.h"
#include "backend/features/account/account_module.h"
#include "backend/features/account/sms/console_sms.h"
#include "backend/features/directory/directory_module.h"
#include "backend/rpc/stop_signal.h"
#include "backend/wiring/account_cards.h"
#include "tests/load/directory/grown_directory.h"
#include "tests/load/directory/measures.h"
#include "tests/load/directory/signed_in.h"
#include "tests/load/echo.grpc.pb.h"

namespace mct::load {
namespace {

class BridgedEcho final : public BridgedEchoService::CallbackService {
 public:
  explicit BridgedEcho(rpc::Bridge& bridge)
      : bridge_(bridge),
        to_all_(bridge.method<BridgedEchoService>("EchoToAll")),
        to_holder_(bridge.method<BridgedEchoService>("EchoToHolder")) {}

 private:
  using Context = grpc::CallbackServerContext;

  static asio::awaitable<Result<EchoMessage>> echo(rpc::Caller, EchoMessage message) {
    co_return message;
  }
  grpc::ServerUnaryReactor* EchoToAll(Context* context, const EchoMessage* request,
                                      EchoMessage* response) override {
    return bridge_.unary(to_all_, context, request, response, echo);
  }
  grpc::ServerUnaryReactor* EchoToHolder(Context* context, const EchoMessage* request,
                                         EchoMessage* response) override {
    return bridge_.unary(to_holder_, context, request, response, echo);
  }

  rpc::Bridge& bridge_;
  rpc::Method to_all_, to_holder_;
};

}  // namespace

void serve(const std::filesystem::path& file, const std::filesystem::path& root) {
  rpc::StopSignal stop;
  Worker worker;
  const auto database = open_directory(worker, file, root);
  const SystemClock clock;
  auto colleague = person(0, 1);
  colleague.phone = "19000099999";
  const auto who = worker.run(sign_in(*database, unit_ids(worker, *database).at(0), colleague,
                                      directory::Role::member, clock));

  asio::thread_pool workers(std::max(1U, std::thread::hardware_concurrency()));
  rpc::Bridge bridge(workers, rpc::OperatorToken(random_hex(32)), Limits{});
  CardsOfAccounts cards(clock);
  account::AccountModule accounts(*database, bridge, cards, std::make_shared<account::ConsoleSms>(),
                                  {}, clock);
  audit::AuditStore trail(*database);
  directory::DirectoryModule module(*database, bridge, trail, clock);
  BridgedEcho echo(bridge);
  Config config;
  config.listen = "127.0.0.1:0";
  config.data_dir = file.parent_path();
  rpc::Server server(config, bridge);
  accounts.add_services(server);
  module.add_services(server);
  server.add(echo);
  if (auto status = server.start(); !status) throw std::runtime_error(status.error().message);
  fmt::print(R"({{"address":"{}","token":"{}","card":"{}"}})"
             "\n",
             server.address(), who.token, who.card);
  std::fflush(stdout);
  stop.wait();
  server.drain(std::chrono::seconds(1));
  workers.join();
}

}  // namespace mct::load
