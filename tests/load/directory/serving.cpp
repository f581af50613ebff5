#include <cstdio>
#include <fmt/core.h>

#include "backend/audit/audit_store.h"
#include "backend/core/ids.h"
#include "backend/features/account/account_module.h"
#include "backend/features/account/session_service.h"
#include "backend/features/account/sms/console_sms.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/directory_module.h"
#include "backend/rpc/stop_signal.h"
#include "backend/wiring/account_cards.h"
#include "tests/load/directory/grown_directory.h"
#include "tests/load/directory/measures.h"
#include "tests/load/echo.grpc.pb.h"

namespace mct::load {
namespace {

class BridgedEcho final : public BridgedEchoService::CallbackService {
 public:
  explicit BridgedEcho(rpc::Bridge& bridge)
      : bridge_(bridge),
        to_all_(bridge.method(BridgedEchoService::service_full_name(), "EchoToAll")),
        to_holder_(bridge.method(BridgedEchoService::service_full_name(), "EchoToHolder")) {}

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

struct SignedIn {
  std::string token, card;
};

// A colleague in the first unit: an account, a card of theirs, and a session.
asio::awaitable<Result<SignedIn>> sign_in(storage::Database& database, std::string unit_id,
                                          const Clock& clock) {
  CardsOfAccounts cards(clock);
  account::AccountStore accounts(database, cards);
  account::SessionStore store(database);
  account::SessionService sessions(
      store, {[] { return std::vector<std::string>{}; }, [](const std::string&) {}}, clock);
  account::NewAccount created;
  created.account = {random_id(), "19000099999", "样例", "", clock.now_ms()};
  auto status = co_await accounts.create(created);
  if (!status) co_return fail(status.error());
  auto card = card_of(person(0, 1), unit_id, unit_id);
  card.id = random_id();
  card.link_code = random_id();
  card.account_id = created.account.id;
  card.details.phone = created.account.phone;
  status = co_await database.write(
      [&](storage::Connection& connection) { return insert_card(connection, card); });
  if (!status) co_return fail(status.error());
  account::Device device{"device-0000000001", "样例"};
  auto session = co_await sessions.begin(created.account, std::move(device));
  if (!session) co_return fail(session.error());
  co_return SignedIn{session->access_token, card.id};
}

}  // namespace

void serve(const std::filesystem::path& file, const std::filesystem::path& root) {
  rpc::StopSignal stop;
  Worker worker;
  const auto database = open_directory(worker, file, root);
  const SystemClock clock;
  const auto who = worker.run(sign_in(*database, unit_ids(worker, *database).at(0), clock));

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
