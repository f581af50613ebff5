#pragma once

#include "backend/core/clock.h"
#include "backend/features/installation/report_store.h"

namespace mct::installation {

// A week that there is a report of.
struct ListedWeek {
  Week week;
  bool finished = false;
};

// The weekly report: the notice of 2017 asks for one of each week.
class ReportService {
 public:
  ReportService(ReportStore& store, const Clock& clock) : store_(store), clock_(clock) {}

  // No week: the running one. Errors: WEEK_NOT_FOUND.
  asio::awaitable<Result<WeeklyReport>> report(Reader reader, std::optional<Week> week);
  // The running week, then the finished ones, the latest first.
  asio::awaitable<Result<std::vector<ListedWeek>>> weeks(std::int64_t offset, int limit);
  // The finished weeks after this one, the earliest first; all when there is none.
  asio::awaitable<Result<std::vector<Week>>> finished_after(std::optional<Week> week);

  // Keeps the reports of weeks that are over.
  asio::awaitable<Status> end_weeks();

 private:
  ReportStore& store_;
  const Clock& clock_;
};

}  // namespace mct::installation
