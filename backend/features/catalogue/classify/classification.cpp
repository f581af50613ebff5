#include "backend/features/catalogue/classify/classification.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"
#include "backend/text/printed_name.h"

namespace mct::catalogue {
namespace {

constexpr std::string_view events_file = "life_events.tsv";
constexpr std::string_view audiences_file = "audiences.tsv";
constexpr std::array<std::string_view, 6> event_columns{"id",      "name",   "words",
                                                        "without", "agency", "codes"};
constexpr std::array<std::string_view, 5> audience_columns{"audience", "words", "without", "agency",
                                                           "codes"};

std::string place_of(std::string_view file, const sheets::TsvRow& row) {
  return fmt::format("{}, {}", file, sheets::line_place(row.line));
}

// The rule in the last four cells of a row.
NameRule::Cells rule_cells(const sheets::TsvRow& row) {
  const auto last = row.cells.size();
  return {row.cells[last - 4], row.cells[last - 3], row.cells[last - 2], row.cells[last - 1]};
}

}  // namespace

Result<Classification> Classification::parse(std::string_view life_events,
                                             std::string_view audiences,
                                             const units::OrganizationRegister& organizations) {
  auto event_rows = sheets::read_tsv(life_events, events_file, event_columns);
  if (!event_rows) return fail(std::move(event_rows.error()));
  auto audience_rows = sheets::read_tsv(audiences, audiences_file, audience_columns);
  if (!audience_rows) return fail(std::move(audience_rows.error()));

  Classification read;
  sheets::Problems problems;
  for (const auto& row : *event_rows) {
    const auto place = place_of(events_file, row);
    const auto id = row.cells[0];
    const auto name = row.cells[1];
    if (id.empty() || name.empty()) problems.add(place, "缺少生活主题的编号或名称");
    auto event = std::ranges::find(read.life_events_, id, &LifeEvent::id);
    if (event == read.life_events_.end()) {
      if (read.life_event_named(name) != nullptr)
        problems.add(place, fmt::format("生活主题“{}”有两个编号", name));
      event = read.life_events_.insert(event, LifeEvent{std::string(id), std::string(name)});
    }
    if (event->name != name) problems.add(place, fmt::format("生活主题“{}”有两个名称", id));
    read.event_rules_.emplace_back(NameRule(rule_cells(row), organizations, place, problems),
                                   std::distance(read.life_events_.begin(), event));
  }
  for (const auto& row : *audience_rows) {
    const auto place = place_of(audiences_file, row);
    std::vector<Audience> served;
    std::string_view rest = row.cells[0];
    for (constexpr std::string_view separator = "、"; !rest.empty();) {
      const auto title = rest.substr(0, rest.find(separator));
      rest.remove_prefix(std::min(rest.size(), title.size() + separator.size()));
      if (const auto audience = parse_audience(title))
        served.push_back(*audience);
      else
        problems.add(place, fmt::format("未知的服务对象“{}”", title));
    }
    if (served.empty()) problems.add(place, "缺少服务对象");
    read.audience_rules_.emplace_back(NameRule(rule_cells(row), organizations, place, problems),
                                      std::move(served));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, "事项分类规则有错误", problems.take());
  return read;
}

void Classification::classify(Item& item) const {
  const auto name = text::normalized_name(item.name);
  if (item.audiences.empty()) {
    const auto rule = std::ranges::find_if(
        audience_rules_, [&](const auto& candidate) { return candidate.first.fits(item, name); });
    if (rule != audience_rules_.end()) item.audiences = rule->second;
  }
  if (!item.life_events.empty()) return;
  std::vector<bool> belongs(life_events_.size());
  for (const auto& [rule, event] : event_rules_)
    if (rule.fits(item, name)) belongs[event] = true;
  for (std::size_t event = 0; event < belongs.size(); ++event)
    if (belongs[event]) item.life_events.push_back(life_events_[event].id);
}

const LifeEvent* Classification::find_life_event(std::string_view id) const {
  const auto found = std::ranges::find(life_events_, id, &LifeEvent::id);
  return found == life_events_.end() ? nullptr : &*found;
}

const LifeEvent* Classification::life_event_named(std::string_view name) const {
  const auto found = std::ranges::find(life_events_, name, &LifeEvent::name);
  return found == life_events_.end() ? nullptr : &*found;
}

}  // namespace mct::catalogue
