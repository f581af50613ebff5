#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_members.h"

namespace mct::storage {
class Database;
}

namespace mct::notice {

namespace asio = boost::asio;

// Whom people have told of a notice. A forward gives no right to see it; who manages the notice
// sees the chain, and may admit those at its end. All of these: NOTICE_NOT_FOUND, and what
// Members::standing says.
class ForwardStore {
 public:
  ForwardStore(storage::Database& database, Members& members, EventPayloads payloads,
               const Clock& clock)
      : database_(database), members_(members), payloads_(payloads), clock_(clock) {}

  struct Forwarding {
    std::string notice_id;
    std::vector<std::string> card_ids;
    std::string request_id;
  };
  // Names of those who are not in the audience. Errors: INVALID_ARGUMENT (a violation for each card
  // that is none of an organization), NOTICE_CANCELLED.
  asio::awaitable<Result<std::vector<std::string>>> forward(Reader reader, Forwarding forwarding);
  // The oldest first.
  asio::awaitable<Result<std::vector<Forward>>> list(Reader reader, std::string id);
  // Again it has no further effect. Errors: NOT_FORWARDED, NOTICE_CANCELLED.
  asio::awaitable<Status> admit(Reader reader, std::string id, std::string card_id);

  static constexpr int most_listed = 500;

 private:
  storage::Database& database_;
  Members& members_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
