#include "backend/features/installation/installation_proto.h"

namespace mct::installation {
namespace {

void fill(pb::Figures& message, const Figures& figures, std::optional<std::int64_t> change) {
  message.set_listed_count(figures.listed);
  message.set_claimed_count(figures.claimed);
  message.set_installed_count(figures.installed);
  message.set_active_count(figures.active);
  if (change) message.set_active_change(*change);
}

}  // namespace

pb::Week to_proto(const ListedWeek& listed) {
  pb::Week message;
  message.set_id(listed.week.id());
  message.set_first_day(to_text(listed.week.day(0)));
  message.set_last_day(to_text(listed.week.day(6)));
  message.set_finished(listed.finished);
  return message;
}

pb::WeeklyReport to_proto(const WeeklyReport& report) {
  pb::WeeklyReport message;
  *message.mutable_week() = to_proto(ListedWeek{report.week, report.finished});
  for (const auto& [line, change] : report.lines) {
    auto& added = *message.add_lines();
    if (line.unit_ids.size() == 1) added.set_unit_id(line.unit_ids.front());
    added.set_name(line.name);
    added.set_unit_count(static_cast<std::int32_t>(line.unit_ids.size()));
    fill(*added.mutable_figures(), line.figures, change);
  }
  fill(*message.mutable_total(), report.total, report.total_change);
  if (report.other_active) message.set_other_active_count(*report.other_active);
  message.mutable_taken_time()->set_seconds(report.taken_ms / 1'000);
  message.set_taken_late(report.taken_late());
  return message;
}

}  // namespace mct::installation
