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

// What came of meetings. All of these: NOTICE_NOT_FOUND, and what Members::standing says.
class MinutesStore {
 public:
  MinutesStore(storage::Database& database, Members& members, EventPayloads payloads,
               const Clock& clock)
      : database_(database), members_(members), payloads_(payloads), clock_(clock) {}

  struct Writing {
    std::string notice_id;
    std::int64_t revision = 0;  // that is corrected; 0: they are published
    std::string text;
    std::vector<std::string> attachment_ids;  // besides those that hang on them
    std::string request_id;
  };
  // The same request_id again has no further effect. Errors: what check_minutes says;
  // INVALID_ARGUMENT (nothing has changed; too many files), MINUTES_CHANGED, ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<Minutes>> write(Reader reader, Writing writing);
  // Errors: MINUTES_NOT_FOUND.
  asio::awaitable<Result<Minutes>> read(Reader reader, std::string id);

 private:
  storage::Database& database_;
  Members& members_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
