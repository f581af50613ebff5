#pragma once

#include "backend/features/installation/installation_store.h"

namespace mct::installation {

// A unit of the register with the people in it, its departments' included.
struct UnitPeople {
  std::string unit_id;
  std::string name;
  std::string path;  // ids from the root down, each followed by /
  std::int64_t listed = 0;
  std::int64_t claimed = 0;
};

// The port to whoever knows units and people; asked in the transaction that counts, so that all
// figures are of one moment.
class PeopleCount {
 public:
  virtual ~PeopleCount() = default;

  // All units in the order of the register, each before the units below it.
  virtual Result<std::vector<UnitPeople>> count(storage::Connection& connection) = 0;
};

// The figures of weeks: counted while a week runs, kept as they were published when it is over.
class ReportStore {
 public:
  ReportStore(storage::Database& database, PeopleCount& people)
      : database_(database), people_(people) {}

  // The running week as it would be published now, and the week before when there is a report.
  // Otherwise the reports that were kept. Errors: WEEK_NOT_FOUND.
  struct Weeks {
    PublishedWeek week;
    std::optional<PublishedWeek> before;
    bool finished = false;
  };
  // No week: the running one.
  asio::awaitable<Result<Weeks>> read(std::optional<Week> week, std::int64_t now_ms);

  // The running week, then those that are kept, the latest first.
  asio::awaitable<Result<std::vector<Week>>> list(std::int64_t now_ms, std::int64_t offset,
                                                  int limit);
  // The kept weeks after this one, the earliest first; all of them when there is none.
  asio::awaitable<Result<std::vector<Week>>> kept_after(std::optional<Week> week);

  // Keeps the report of the running week and begins the next, when it is over: once, however many
  // nodes try. The week that was kept; nothing when none is over.
  asio::awaitable<Result<std::optional<Week>>> end_week(std::int64_t now_ms);

  // Keeps weeks as they are given, when there are none yet.
  asio::awaitable<Status> seed(std::vector<PublishedWeek> weeks);

 private:
  storage::Database& database_;
  PeopleCount& people_;
};

}  // namespace mct::installation
