#include "backend/units/organization_register.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"
#include "backend/text/printed_name.h"

namespace mct::units {
namespace {

constexpr std::array<std::string_view, 5> organization_columns{"id", "kind", "full_name",
                                                               "short_name", "aliases"};

std::optional<OrganizationKind> parse_organization_kind(std::string_view word) {
  if (word == "agency") return OrganizationKind::agency;
  if (word == "town") return OrganizationKind::town;
  if (word == "subdistrict") return OrganizationKind::subdistrict;
  return std::nullopt;
}

bool is_organization_id(std::string_view id) {
  auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !id.empty() && id.size() <= 32 && std::ranges::all_of(id, allowed);
}

std::string name_key(std::string_view printed) {
  auto name = text::normalized_name(printed);
  for (const std::string_view prefix : {"北京市", "门头沟区", "区"})
    if (name.starts_with(prefix) && name.size() > prefix.size()) name.erase(0, prefix.size());
  return name;
}

std::vector<std::string> names_of(const Organization& organization) {
  std::vector<std::string> names{organization.full_name, organization.short_name};
  names.insert(names.end(), organization.aliases.begin(), organization.aliases.end());
  std::erase(names, "");
  return names;
}

Organization organization_in(const sheets::TsvRow& row, OrganizationKind kind) {
  Organization organization{
      std::string(row.cells[0]), kind, std::string(row.cells[2]), std::string(row.cells[3]), {}};
  for (auto alias : sheets::split_cells(row.cells[4], '|'))
    if (alias = sheets::trimmed(alias); !alias.empty()) organization.aliases.emplace_back(alias);
  return organization;
}

}  // namespace

Result<OrganizationRegister> OrganizationRegister::parse(std::string_view text,
                                                         std::string_view file_name) {
  auto rows = sheets::read_tsv(text, file_name, organization_columns);
  if (!rows) return fail(std::move(rows.error()));

  OrganizationRegister read;
  sheets::Problems problems;
  for (const auto& row : *rows) {
    const auto place = sheets::line_place(row.line);
    const auto kind = parse_organization_kind(row.cells[1]);
    if (!kind) problems.add(place, fmt::format("未知的机构类别“{}”", row.cells[1]));
    if (!is_organization_id(row.cells[0]))
      problems.add(place,
                   fmt::format("机构编号“{}”应由 1 至 32 个小写字母、数字或 - 组成", row.cells[0]));
    if (row.cells[2].empty() || row.cells[3].empty()) problems.add(place, "缺少机构名称");
    auto organization = organization_in(row, kind.value_or(OrganizationKind::agency));
    const auto index = read.organizations_.size();
    if (!read.by_id_.emplace(organization.id, index).second)
      problems.add(place, fmt::format("机构编号“{}”重复", organization.id));
    for (const auto& name : names_of(organization)) {
      const auto [other, added] = read.by_name_.emplace(name_key(name), index);
      if (!added && other->second != index)
        problems.add(place, fmt::format("名称“{}”已属于“{}”", name,
                                        read.organizations_[other->second].full_name));
    }
    read.organizations_.push_back(std::move(organization));
  }
  if (!problems.empty())
    return fail(reason::invalid_argument, fmt::format("{} 有错误", file_name), problems.take());
  return read;
}

const Organization* OrganizationRegister::find(std::string_view id) const {
  const auto found = by_id_.find(std::string(id));
  return found == by_id_.end() ? nullptr : &organizations_[found->second];
}

const Organization* OrganizationRegister::resolve(std::string_view printed) const {
  const auto found = by_name_.find(name_key(printed));
  return found == by_name_.end() ? nullptr : &organizations_[found->second];
}

std::vector<const Organization*> OrganizationRegister::of(OrganizationKind kind) const {
  std::vector<const Organization*> chosen;
  for (const auto& organization : organizations_)
    if (organization.kind == kind) chosen.push_back(&organization);
  return chosen;
}

std::vector<const Organization*> OrganizationRegister::agencies() const {
  return of(OrganizationKind::agency);
}

std::vector<const Organization*> OrganizationRegister::towns() const {
  auto towns = of(OrganizationKind::town);
  const auto subdistricts = of(OrganizationKind::subdistrict);
  towns.insert(towns.end(), subdistricts.begin(), subdistricts.end());
  return towns;
}

}  // namespace mct::units
