#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/installation/week.h"

namespace mct::installation {

// The values are those of the contract and of the database.
enum class Platform { android = 1, ios = 2, linux = 3, windows = 4, macos = 5 };

// An app on a device, as it reports itself.
struct Installation {
  std::string id;
  Platform platform = Platform::linux;
  std::string app_version;
};

// Who reports it. Account and address bound how many devices one can make up; they are not kept.
struct Reporter {
  std::string address;     // of the network, without a port
  std::string account_id;  // empty: not signed in
  std::string unit_id;     // of the acting card; empty: a personal card, or not signed in
};

struct Figures {
  std::int64_t listed = 0;     // people with a card of the unit
  std::int64_t claimed = 0;    // those who have claimed it
  std::int64_t installed = 0;  // devices that were heard of in the last 30 days
  std::int64_t active = 0;     // devices that were heard of in the week

  Figures& operator+=(const Figures& other) {
    listed += other.listed;
    claimed += other.claimed;
    installed += other.installed;
    active += other.active;
    return *this;
  }
  friend bool operator==(const Figures&, const Figures&) = default;
};

// A unit with its departments; units below it are counted by themselves.
struct UnitFigures {
  std::string unit_id;
  std::string name;
  std::string path;  // ids from the root down, each followed by /
  Figures figures;
};

// What is published: of one unit, or of several together.
struct Line {
  std::vector<std::string> unit_ids;
  std::string name;
  std::string path;  // of several units: that of the root
  Figures figures;
};

// The figures of a week as they are published.
struct PublishedWeek {
  Week week;
  std::int64_t taken_ms = 0;
  std::int64_t other_active = 0;  // devices of no unit
  std::vector<Line> lines;        // in the order of the register
};

// Who reads a report.
struct Reader {
  std::string unit_id;  // of the acting card
  bool is_operator = false;
};

// A line as a report shows it, beside the week before.
struct ReportLine {
  Line line;
  std::optional<std::int64_t> change;
};

// A report as one reader sees it.
struct WeeklyReport {
  Week week;
  bool finished = false;
  std::int64_t taken_ms = 0;
  std::vector<ReportLine> lines;
  Figures total;
  std::optional<std::int64_t> total_change;
  std::optional<std::int64_t> other_active;  // for who sees the whole district

  // The server was not running when the week ended.
  bool taken_late() const { return finished && taken_ms - week.end_ms() > 86'400'000; }
};

namespace reason {
inline constexpr Reason installation_limit{Code::resource_exhausted, "INSTALLATION_LIMIT"};
inline constexpr Reason week_not_found{Code::not_found, "WEEK_NOT_FOUND"};
}  // namespace reason

}  // namespace mct::installation
