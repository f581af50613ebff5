#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/document/document_events.h"
#include "backend/features/document/document_members.h"

namespace mct::storage {
class Database;
}

namespace mct::document {

namespace asio = boost::asio;

// Who stands in for whom. All of these: what Members::acting says.
class AbsenceStore {
 public:
  AbsenceStore(storage::Database& database, Members& members, EventPayload payload,
               const Clock& clock)
      : database_(database), members_(members), payload_(payload), clock_(clock) {}

  struct Declaring {
    std::string substitute_card_id;
    std::vector<Task> tasks;
    std::int64_t start_ms = 0;  // 0, or past: now
    std::int64_t end_ms = 0;
    std::string request_id;
  };
  // The same request_id again gives the first answer. Errors: INVALID_ARGUMENT (the times; the
  // colleague), ABSENCE_OVERLAPS.
  asio::awaitable<Result<Absence>> declare(Reader reader, Declaring declaring);
  // Errors: ABSENCE_NOT_FOUND.
  asio::awaitable<Result<Absence>> withdraw(Reader reader, std::string id);

  struct Absences {
    std::vector<Absence> own;
    std::vector<Absence> standing_in;
  };
  asio::awaitable<Result<Absences>> list(Reader reader);

 private:
  storage::Database& database_;
  Members& members_;
  const EventPayload payload_;
  const Clock& clock_;
};

}  // namespace mct::document
