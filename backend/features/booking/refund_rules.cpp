#include "backend/features/booking/refund_rules.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/sheets/cell_values.h"
#include "backend/sheets/text_lines.h"

namespace mct::booking {

std::optional<std::int64_t> refundable_fen(const Booking& it, std::int64_t now_ms) {
  if (it.amount_fen == 0)
    return now_ms < it.start_ms ? std::optional<std::int64_t>(0) : std::nullopt;
  int percent = 0;
  for (const auto& rule : it.refund_rules)
    if (now_ms <= it.start_ms - rule.hours_before * hour_ms)
      percent = std::max(percent, rule.percent);
  if (percent == 0) return std::nullopt;
  return it.amount_fen * percent / 100;
}

std::string to_text(const std::vector<RefundRule>& rules) {
  std::string text;
  for (const auto& it : rules)
    text += fmt::format("{}{}:{}", text.empty() ? "" : ";", it.hours_before, it.percent);
  return text;
}

std::optional<std::vector<RefundRule>> parse_refund_rules(std::string_view text) {
  std::vector<RefundRule> rules;
  if (text.empty()) return rules;
  for (const auto part : sheets::split_cells(text, ';')) {
    const auto numbers = sheets::split_cells(part, ':');
    if (numbers.size() != 2) return std::nullopt;
    const auto hours = sheets::parse_number(numbers[0], most_hours_before);
    const auto percent = sheets::parse_number(numbers[1], 100);
    if (!hours || !percent || !is_valid({*hours, *percent})) return std::nullopt;
    rules.push_back({*hours, *percent});
  }
  return rules;
}

bool is_valid(const RefundRule& it) {
  return it.hours_before >= 0 && it.hours_before <= most_hours_before && it.percent >= 1 &&
         it.percent <= 100;
}

}  // namespace mct::booking
