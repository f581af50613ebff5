#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/notice/notice_events.h"

namespace mct::storage {
class Database;
}

namespace mct::notice {

namespace asio = boost::asio;

// What is due by the clock: scheduled notices, and reminders. Each is told once, whichever node
// looks first, also after a restart.
class ScheduleStore {
 public:
  ScheduleStore(storage::Database& database, EventPayloads payloads, const Clock& clock)
      : database_(database), payloads_(payloads), clock_(clock) {}

  // How many were sent, of at most so many at a time; the rest is for the next call.
  asio::awaitable<Result<int>> send_due();
  // Reminders whose meeting began more than a quarter of an hour ago are not told any more.
  asio::awaitable<Result<int>> remind_due();
  // Open tasks, a day before they are due and on that day. What was not told in time is not told
  // any more when the day is over.
  asio::awaitable<Result<int>> remind_tasks();

  static constexpr int most = 100;

 private:
  storage::Database& database_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
