#pragma once

#include <vector>

#include "backend/features/wallet/wallet_types.h"
#include "backend/storage/database.h"

namespace mct::wallet {

// Money has come in for a payment and is on its way to the payee; and the other way for a refund.
enum class EntryKind { received = 1, charged = 2, refunded = 3, returned = 4 };

struct Posting {
  std::string account;
  std::int64_t amount_fen = 0;  // negative: it goes out of the account
};

inline const std::string provider_account = "provider";
inline std::string payer_account(const std::string& account_id) {
  return "payer/" + account_id;
}
inline std::string payee_account(const std::string& organization_id) {
  return "payee/" + organization_id;
}

struct Entry {
  EntryKind kind = EntryKind::received;
  std::string reference;  // of the payment or the refund: there is one entry of a kind for each
  std::string from;
  std::string to;
  std::int64_t amount_fen = 0;
};

// Two postings, whose sum is zero, and both balances. Errors: ALREADY_EXISTS; INTERNAL: an account
// would be below zero.
Status post(storage::Connection& connection, const Entry& entry, std::int64_t now_ms);

struct Books {
  std::int64_t entries = 0;
  std::int64_t held_fen = 0;
  std::vector<std::string> problems;  // for people
};
Result<Books> add_up(storage::Connection& connection, int most_problems);

}  // namespace mct::wallet
