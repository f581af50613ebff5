#include "tests/load/directory/signed_in.h"

#include "backend/core/ids.h"
#include "backend/features/account/session_service.h"
#include "backend/features/directory/card_rows.h"
#include "backend/wiring/account_cards.h"

namespace mct::load {

namespace asio = boost::asio;

asio::awaitable<Result<SignedIn>> sign_in(storage::Database& database, std::string unit_id,
                                          Person who, directory::Role role, const Clock& clock) {
  CardsOfAccounts cards(clock);
  account::AccountStore accounts(database, cards);
  account::SessionStore store(database);
  account::SessionService sessions(
      store, {[] { return std::vector<std::string>{}; }, [](const std::string&) {}}, clock);
  account::NewAccount created;
  created.account = {random_id(), who.phone, "样例", "", clock.now_ms()};
  auto status = co_await accounts.create(created);
  if (!status) co_return fail(status.error());
  auto card = card_of(who, unit_id, unit_id);
  card.id = random_id();
  card.link_code = random_id();
  card.account_id = created.account.id;
  card.role = role;
  status = co_await database.write(
      [&](storage::Connection& connection) { return insert_card(connection, card); });
  if (!status) co_return fail(status.error());
  account::Device device{"device-0000000001", "样例"};
  auto session = co_await sessions.begin(created.account, std::move(device));
  if (!session) co_return fail(session.error());
  co_return SignedIn{session->access_token, card.id};
}

}  // namespace mct::load
