#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/directory_types.h"

namespace mct::directory {

namespace asio = boost::asio;

// Who changes something, when, and whether from above: an admin of an organization above the card's
// unit, or the operator.
struct Doing {
  audit::Actor actor;
  std::int64_t now_ms = 0;
  bool from_above = false;
};

// What every change by an admin begins with: takes its turn, and sees that the acting card is an
// admin's now, in this transaction. Errors: CARD_REVOKED.
Status begin_change(storage::Connection& connection, const audit::Actor& actor);

// A unit that has people keeps an admin, besides the card with this id; whoever is above may leave
// it without. Errors: LAST_ADMIN.
Status check_admin_stays(storage::Connection& connection, const std::string& unit_id,
                         const std::string& except_id, const Doing& doing);

// What admins do with cards. Every change is in the audit trail.
class StaffStore {
 public:
  explicit StaffStore(storage::Database& database) : database_(database) {}

  // The same request_id again gives the same card. Errors: PHONE_LISTED.
  asio::awaitable<Result<Card>> add(CardDetails details, std::string request_id, Doing doing);

  // Errors: CARD_NOT_FOUND, CARD_CHANGED (a violation for each field that is not as wanted),
  // PHONE_LISTED, LAST_ADMIN (moving the unit's last admin out of it).
  asio::awaitable<Result<Card>> update(std::string card_id, std::int64_t revision,
                                       CardDetails details, Doing doing);
  // The card as it was. Errors: CARD_NOT_FOUND, CARD_CHANGED, LAST_ADMIN.
  asio::awaitable<Result<Card>> revoke(std::string card_id, std::int64_t revision, Doing doing);
  // Errors: as revoke.
  asio::awaitable<Result<Card>> set_role(std::string card_id, std::int64_t revision, Role role,
                                         Doing doing);
  // Errors: CARD_NOT_FOUND, CARD_CHANGED.
  asio::awaitable<Result<Card>> set_duties(std::string card_id, std::int64_t revision,
                                           Duties duties, Doing doing);
  // The successor. Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<Card>> hand_over(std::string successor_id, Doing doing);

 private:
  storage::Database& database_;
};

}  // namespace mct::directory
