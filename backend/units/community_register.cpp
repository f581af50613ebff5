#include "backend/units/community_register.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <set>

#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::units {
namespace {

constexpr std::array<std::string_view, 4> community_columns{"code", "kind", "name", "town"};
constexpr std::size_t code_length = 12;

std::optional<CommunityKind> parse_community_kind(std::string_view word) {
  if (word == "community") return CommunityKind::community;
  if (word == "village") return CommunityKind::village;
  return std::nullopt;
}

bool is_code(std::string_view code) {
  return code.size() == code_length &&
         std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_town(const Organization* town) {
  return town != nullptr && town->kind != OrganizationKind::agency;
}

}  // namespace

Result<std::vector<Community>> parse_communities(std::string_view text, std::string_view file_name,
                                                 const OrganizationRegister& towns) {
  auto rows = sheets::read_tsv(text, file_name, community_columns);
  if (!rows) return fail(std::move(rows.error()));
  std::vector<Community> communities;
  std::set<std::string> codes, places;
  sheets::Problems problems;
  for (const auto& row : *rows) {
    const auto place = sheets::line_place(row.line);
    const auto kind = parse_community_kind(row.cells[1]);
    Community it{std::string(row.cells[0]), kind.value_or(CommunityKind::community),
                 std::string(row.cells[2]), std::string(row.cells[3])};
    if (!is_code(it.code)) problems.add(place, fmt::format("区划代码“{}”应为 12 位数字", it.code));
    if (!codes.insert(it.code).second)
      problems.add(place, fmt::format("区划代码“{}”重复", it.code));
    if (!kind) problems.add(place, fmt::format("未知的类别“{}”", row.cells[1]));
    if (it.name.empty()) problems.add(place, "缺少名称");
    if (!is_town(towns.find(it.town_id)))
      problems.add(place, fmt::format("没有镇或街道“{}”", it.town_id));
    if (!places.insert(it.town_id + "/" + it.name).second)
      problems.add(place, fmt::format("同一镇街已有“{}”", it.name));
    communities.push_back(std::move(it));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());
  return communities;
}

std::string full_name_of(const Community& community) {
  const auto* committee = community.kind == CommunityKind::village ? "村民委员会" : "居民委员会";
  return community.name + committee;
}

}  // namespace mct::units
