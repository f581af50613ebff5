#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <vector>

#include "backend/features/directory/directory_types.h"
#include "backend/storage/database.h"

namespace mct::directory {

namespace asio = boost::asio;

// A person's cards: held ones, the personal card first, and those that wait for their phone.
struct OwnCards {
  std::vector<Card> held;
  std::vector<Card> waiting;
};

// All that the account holds, the personal card first.
Result<std::vector<Card>> held_cards(storage::Connection& connection,
                                     const std::string& account_id);
// As CardStore::held, within a transaction.
Result<Card> held_card(storage::Connection& connection, const std::string& account_id,
                       const std::string& card_id);

// A personal card follows its account, in the account's own transactions.
struct Profile {
  std::string account_id;
  std::string phone;
  std::string nickname;
  std::string signature;
};
Status open_personal_card(storage::Connection& connection, const Profile& profile,
                          std::int64_t now_ms);
Status rename_personal_card(storage::Connection& connection, const Profile& profile);
// Staff cards of a closed account wait for its phone again.
Status close_cards(storage::Connection& connection, const std::string& account_id,
                   std::int64_t now_ms);

// Reading cards, and what their holders do with them.
class CardStore {
 public:
  explicit CardStore(storage::Database& database) : database_(database) {}

  // The account's card; its personal one when `card_id` is empty. Errors: CARD_NOT_HELD.
  asio::awaitable<Result<Card>> held(std::string account_id, std::string card_id);
  asio::awaitable<Result<OwnCards>> own(std::string account_id);
  // Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<Card>> claim(std::string account_id, std::string card_id,
                                      std::int64_t now_ms);
  // What the holder decides of a staff card. Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<Card>> set_own(std::string account_id, std::string card_id,
                                        std::string signature, PhoneVisibility visibility);
  // The code of the card's link; a new one when asked. Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<std::string>> link_code(std::string account_id, std::string card_id,
                                                 bool renew);

  // Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<Card>> by_id(std::string card_id);
  asio::awaitable<Result<Card>> by_link(std::string code);

  // The account whose personal card has this number; empty: none.
  asio::awaitable<Result<std::string>> account_with_phone(std::string phone);

  struct Page {
    std::vector<Card> cards;
    int total = 0;
  };
  asio::awaitable<Result<Page>> list(std::string organization_id, int offset, int limit);
  // Of the organization with this path and all below it, in the order of the tree's paths.
  asio::awaitable<Result<std::vector<Card>>> all_below(std::string path);

 private:
  storage::Database& database_;
};

}  // namespace mct::directory
