#pragma once

#include <optional>
#include <string>

#include "backend/core/result.h"
#include "backend/features/matter/matter_types.h"

namespace mct::storage {
class Connection;
}

namespace mct::matter {

// Who reads or acts: the account, acting through the card.
struct Reader {
  std::string account_id;
  std::string card_id;
};

// Somebody, as a card says it.
struct Person {
  std::string account_id;  // empty: the card waits to be claimed
  std::string card_id;
  std::string name;
  std::string organization;  // such as 民政局 · 办公室; empty: a personal card
  std::string unit_id;       // likewise
  bool admin = false;
};

struct Unit {
  std::string id;
  std::string name;
};

// The port to whoever knows the people; called within the transaction, and of its state.
class People {
 public:
  virtual ~People() = default;

  // Errors: the card is not the account's (any more).
  virtual Result<Person> acting(storage::Connection& connection, const Reader& reader) = 0;
  // Nobody: there is no such card of an organization.
  virtual Result<std::optional<Person>> member(storage::Connection& connection,
                                               const std::string& card_id) = 0;
  // Whoever looks after the person's home. None: they are not confirmed to live anywhere. The
  // acting card's community goes first.
  virtual Result<std::optional<Unit>> home(storage::Connection& connection, const Person& acting,
                                           Carer carer) = 0;
  // None: there is no such unit; the district and departments are none.
  virtual Result<std::optional<Unit>> unit(storage::Connection& connection,
                                           const std::string& unit_id) = 0;
};

}  // namespace mct::matter
