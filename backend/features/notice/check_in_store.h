#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/notice/door_code.h"
#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_members.h"

namespace mct::storage {
class Database;
}

namespace mct::notice {

namespace asio = boost::asio;

// Who is at a meeting. All of these: what check_door and Members::standing say.
class CheckInStore {
 public:
  CheckInStore(storage::Database& database, Members& members, EventPayloads payloads,
               const Clock& clock)
      : database_(database), members_(members), payloads_(payloads), clock_(clock) {}

  // What the codes of a meeting that the card manages are signed with; made when it is asked for
  // first. Errors: NOTICE_NOT_FOUND.
  asio::awaitable<Result<std::string>> door_key(Reader reader, std::string id);
  // Errors: what check_door_code says; NOT_INVITED.
  asio::awaitable<Result<CheckIn>> check_in(Reader reader, DoorCode code);
  // Of somebody else, at a meeting that the card manages. Errors: NOTICE_NOT_FOUND, NOT_INVITED.
  asio::awaitable<Result<CheckIn>> check_in_by_hand(Reader reader, std::string id,
                                                    std::string card_id);

 private:
  storage::Database& database_;
  Members& members_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
