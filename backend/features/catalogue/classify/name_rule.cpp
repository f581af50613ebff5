#include "backend/features/catalogue/classify/name_rule.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/text/printed_name.h"

namespace mct::catalogue {
namespace {

std::vector<std::string> words_in(std::string_view cell, char separator, const std::string& place,
                                  sheets::Problems& problems) {
  std::vector<std::string> words;
  if (cell.empty()) return words;
  for (const auto word : sheets::split_cells(cell, separator)) {
    words.push_back(text::normalized_name(word));
    if (words.back().empty()) problems.add(place, fmt::format("“{}”中有空的词", cell));
  }
  return words;
}

}  // namespace

NameRule::NameRule(const Cells& cells, const units::OrganizationRegister& organizations,
                   const std::string& place, sheets::Problems& problems)
    : none_of_(words_in(cells.without, '|', place, problems)),
      agency_id_(cells.agency),
      codes_only_(cells.words.empty() && cells.without.empty() && cells.agency.empty()) {
  if (!cells.words.empty())
    for (const auto alternative : sheets::split_cells(cells.words, '|'))
      any_of_.push_back(words_in(alternative.empty() ? "+" : alternative, '+', place, problems));
  if (!agency_id_.empty() && organizations.find(agency_id_) == nullptr)
    problems.add(place, fmt::format("未知的单位编号“{}”", agency_id_));
  for (auto code : cells.codes.empty() ? std::vector<std::string_view>{}
                                       : sheets::split_cells(cells.codes, '|')) {
    const bool except = code.starts_with('!');
    if (except) code.remove_prefix(1);
    if (!is_item_code(code)) problems.add(place, fmt::format("“{}”不是事项编号", code));
    (except ? except_codes_ : codes_).emplace_back(code);
  }
  codes_only_ = codes_only_ && !codes_.empty();
}

bool NameRule::fits(const Item& item, std::string_view name) const {
  auto has = [&](const std::string& word) { return name.find(word) != std::string_view::npos; };
  if (std::ranges::find(codes_, item.code) != codes_.end()) return true;
  if (codes_only_ || std::ranges::find(except_codes_, item.code) != except_codes_.end())
    return false;
  if (!agency_id_.empty() && agency_id_ != item.agency_id) return false;
  if (std::ranges::any_of(none_of_, has)) return false;
  return any_of_.empty() || std::ranges::any_of(any_of_, [&](const auto& words) {
           return std::ranges::all_of(words, has);
         });
}

}  // namespace mct::catalogue
