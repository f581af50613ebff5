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

// What is to be done after meetings. All of these: what Members::standing says.
class TaskStore {
 public:
  TaskStore(storage::Database& database, Members& members, EventPayloads payloads,
            const Clock& clock)
      : database_(database), members_(members), payloads_(payloads), clock_(clock) {}

  struct Assigning {
    std::string notice_id;
    std::string title;
    std::string card_id;
    std::int64_t due_ms = 0;
    std::string request_id;
  };
  // The same request_id again gives the first answer. Errors: NOTICE_NOT_FOUND, what check_tasks
  // and check_due say, INVALID_ARGUMENT (the card), TASK_LIMIT.
  asio::awaitable<Result<Task>> assign(Reader reader, Assigning assigning);
  // Errors: NOTICE_NOT_FOUND.
  asio::awaitable<Result<std::vector<Task>>> list(Reader reader, std::string notice_id);
  // Again it has no further effect. Errors: TASK_NOT_FOUND.
  asio::awaitable<Result<Task>> finish(Reader reader, std::string id, std::string remark);
  // Likewise. Errors: also NOTICE_CANCELLED.
  asio::awaitable<Result<Task>> reopen(Reader reader, std::string id);

  static constexpr int most = 100;  // of a meeting

 private:
  storage::Database& database_;
  Members& members_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
