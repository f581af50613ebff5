#include <algorithm>
#include <fmt/format.h>
#include <sodium.h>

#include "backend/core/ids.h"
#include "backend/features/account/account_service.h"
#include "backend/features/account/sms/console_sms.h"
#include "backend/wiring/account_cards.h"
#include "tests/load/directory/grown_directory.h"
#include "tests/load/directory/measures.h"
#include "tests/load/milliseconds.h"

namespace mct::load {
namespace {

constexpr auto phone = "19000000001";
constexpr auto password = "correct horse 1";

struct AccountServices {
  explicit AccountServices(storage::Database& database)
      : code_store(database),
        session_store(database),
        account_store(database, cards),
        codes(code_store, std::make_shared<account::ConsoleSms>(), clock),
        sessions(session_store,
                 {[] { return std::vector<std::string>{}; }, [](const std::string&) {}}, clock),
        accounts(account_store, codes, sessions, passwords, clock) {}

  SystemClock clock;
  CardsOfAccounts cards{clock};
  account::CodeStore code_store;
  account::SessionStore session_store;
  account::AccountStore account_store;
  account::Passwords passwords{account::PasswordCost{}};
  account::CodeService codes;
  account::SessionService sessions;
  account::AccountService accounts;
};

asio::awaitable<Result<std::string>> sign_up(AccountServices& services) {
  account::NewAccount created;
  created.account = {random_id(), phone, "样例", "", services.clock.now_ms()};
  created.password_hash = co_await services.passwords.hash(password);
  const auto hash = created.password_hash;
  auto status = co_await services.account_store.create(std::move(created));
  if (!status) co_return fail(status.error());
  co_return hash;
}

double median(std::vector<double> all) {
  std::ranges::sort(all);
  return all[all.size() / 2];
}

}  // namespace

std::string measure_log_in(const std::filesystem::path& folder, const std::filesystem::path& root,
                           int times) {
  Worker worker;
  const auto database = open_directory(worker, folder / "log_in.sqlite", root);
  AccountServices services(*database);
  const auto hash = worker.run(sign_up(services));
  const std::string_view typed = password;
  std::vector<double> log_in_ms, verify_ms;
  for (int time = 0; time < times; ++time) {  // in turn
    log_in_ms.push_back(milliseconds([&] {
      worker.run(services.accounts.log_in(phone, password, {"device-0000000001", "样例"}));
    }));
    verify_ms.push_back(milliseconds([&] {
      if (crypto_pwhash_str_verify(hash.c_str(), typed.data(), typed.size()) != 0)
        throw std::runtime_error("the password does not fit");
    }));
  }
  return fmt::format(R"({{"log_in_ms":{:.2f},"verify_ms":{:.2f}}})", median(log_in_ms),
                     median(verify_ms));
}

}  // namespace mct::load
