#pragma once

#include <filesystem>

#include "backend/features/installation/report_service.h"

namespace mct::installation {

enum class ReportFormat { xlsx, pdf };

// Errors: INTERNAL, STORAGE_FULL.
Result<std::string> write_report(const WeeklyReport& report, ReportFormat format);
std::string_view media_type_of(ReportFormat format);

// The files that each finished week leaves in a folder, to be sent upward: 2026-W47.xlsx and
// 2026-W47.pdf, of the whole district. Each week once: what is taken away stays away.
class ReportFiles {
 public:
  ReportFiles(ReportService& reports, std::filesystem::path folder)
      : reports_(reports), folder_(std::move(folder)) {}

  // Writes what is missing, the earliest week first; whole files or none.
  // Errors: FILE_NOT_WRITTEN, INTERNAL, those of the storage.
  asio::awaitable<Status> write_due();

 private:
  std::optional<Week> last_written() const;
  Status write_week(const WeeklyReport& report) const;

  ReportService& reports_;
  const std::filesystem::path folder_;
};

}  // namespace mct::installation
