#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "backend/audit/audit_trail.h"
#include "backend/core/result.h"

namespace mct::storage {
class Connection;
}

// What bookings ask of other features, within their own transactions; wired in main.
namespace mct::booking {

// Where one books.
class Places {
 public:
  virtual ~Places() = default;
  struct Place {
    std::string name;
    bool sample = false;
  };
  // Nothing: there is no such place.
  virtual Result<std::optional<Place>> place(storage::Connection& connection,
                                             const std::string& place_id) = 0;
  struct Payee {
    std::string id;  // of the unit that keeps the place
    std::string name;
  };
  // Nothing: no unit keeps it, or there is no such place.
  virtual Result<std::optional<Payee>> payee(storage::Connection& connection,
                                             const std::string& place_id) = 0;
  // The path of the unit, for the trail, when the actor keeps the place now.
  virtual Result<std::optional<std::string>> kept(storage::Connection& connection,
                                                  const audit::Actor& actor,
                                                  const std::string& place_id) = 0;
};

// Money. All run in the transaction in which the booking changes: either both happen, or neither.
class Payments {
 public:
  virtual ~Payments() = default;
  struct Payment {
    std::string booking_id;
    std::string account_id;
    std::int64_t amount_fen = 0;  // at least 1
    std::string title;            // for the person's list
    std::string payee_id;         // the unit that keeps the place
    std::string payee_name;
  };
  // Its id: it waits for the person, who pays it elsewhere; `settle` hears of it then. Charged
  // again it is the same. Errors: what the wallet refuses.
  virtual Result<std::string> charge(storage::Connection& connection, const Payment& payment,
                                     std::int64_t now_ms) = 0;
  // It is not wanted any more: what is paid all the same goes back by itself.
  virtual Status withdraw(storage::Connection& connection, const std::string& payment_id) = 0;
  // Of what was paid; at least 1, at most that. Once for each booking.
  virtual Status give_back(storage::Connection& connection, const std::string& booking_id,
                           const std::string& payment_id, std::int64_t amount_fen,
                           std::int64_t now_ms) = 0;
};

// What a gate reads.
class Tickets {
 public:
  virtual ~Tickets() = default;
  struct Admission {
    std::string place_id;
    std::string place_name;
    std::int64_t start_ms = 0;
    std::int64_t end_ms = 0;
  };
  // Its grant id: good at the gates of the place in this time, once.
  virtual Result<std::string> issue(storage::Connection& connection, const Admission& admission,
                                    std::int64_t now_ms) = 0;
  virtual Status revoke(storage::Connection& connection, const std::string& grant_id,
                        std::int64_t now_ms) = 0;
  struct Seen {
    std::string code;
    std::int64_t used_ms = 0;  // 0: not, as far as gates have told
  };
  // By grant id.
  virtual Result<std::map<std::string, Seen>> seen(storage::Connection& connection,
                                                   const std::vector<std::string>& grant_ids) = 0;
};

}  // namespace mct::booking
