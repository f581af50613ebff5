#include "backend/features/installation/report_service.h"

#include <spdlog/spdlog.h>

#include "backend/features/installation/publication.h"

namespace mct::installation {

asio::awaitable<Result<WeeklyReport>> ReportService::report(Reader reader,
                                                            std::optional<Week> week) {
  auto weeks = co_await store_.read(week, clock_.now_ms());
  if (!weeks) co_return fail(weeks.error());
  auto report = report_for(reader, weeks->week, weeks->before ? &*weeks->before : nullptr);
  report.finished = weeks->finished;
  co_return report;
}

asio::awaitable<Result<std::vector<ListedWeek>>> ReportService::weeks(std::int64_t offset,
                                                                      int limit) {
  auto weeks = co_await store_.list(clock_.now_ms(), offset, limit);
  if (!weeks) co_return fail(weeks.error());
  std::vector<ListedWeek> listed;
  for (const auto& week : *weeks) listed.push_back({week, offset > 0 || !listed.empty()});
  co_return listed;
}

asio::awaitable<Result<std::vector<Week>>> ReportService::finished_after(std::optional<Week> week) {
  co_return co_await store_.kept_after(week);
}

asio::awaitable<Status> ReportService::end_weeks() {
  for (;;) {
    auto ended = co_await store_.end_week(clock_.now_ms());
    if (!ended) co_return fail(ended.error());
    if (!*ended) co_return Status{};
    spdlog::info("weekly report: {} is kept", (*ended)->id());
  }
}

}  // namespace mct::installation
