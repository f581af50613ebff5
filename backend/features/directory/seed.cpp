#include "backend/features/directory/seed.h"

#include "backend/core/file.h"
#include "backend/units/community_register.h"
#include "backend/units/organization_register.h"

namespace mct::directory {
namespace {

constexpr auto sample_id = "sample";

OrganizationKind kind_of(units::OrganizationKind kind) {
  switch (kind) {
    case units::OrganizationKind::town:
      return OrganizationKind::town;
    case units::OrganizationKind::subdistrict:
      return OrganizationKind::subdistrict;
    case units::OrganizationKind::agency:
      break;
  }
  return OrganizationKind::agency;
}

Organization named(std::string id, OrganizationKind kind, std::string full_name,
                   std::string short_name) {
  Organization organization;
  if (id != root_id) organization.parent_id = root_id;
  organization.id = std::move(id);
  organization.kind = kind;
  organization.full_name = std::move(full_name);
  organization.short_name = std::move(short_name);
  return organization;
}

Status add_communities(const std::filesystem::path& assets,
                       const units::OrganizationRegister& towns,
                       std::vector<Organization>& organizations) {
  const auto path = assets / "community" / "communities.tsv";
  auto text = read_file(path);
  if (!text) return fail(text.error());
  auto communities = units::parse_communities(*text, path.filename().string(), towns);
  if (!communities) return fail(communities.error());
  for (auto& it : *communities) {
    organizations.push_back(
        named(it.code, OrganizationKind::community, units::full_name_of(it), it.name));
    organizations.back().parent_id = it.town_id;
    organizations.back().position = static_cast<int>(organizations.size()) * position_step;
  }
  return {};
}

}  // namespace

Result<std::vector<Organization>> shipped_organizations(const std::filesystem::path& assets) {
  const auto path = assets / "units" / "organizations.tsv";
  auto text = read_file(path);
  if (!text) return fail(text.error());
  auto all = units::OrganizationRegister::parse(*text, path.filename().string());
  if (!all) return fail(all.error());
  std::vector<Organization> organizations{
      named(root_id, OrganizationKind::district, "北京市门头沟区", "门头沟区")};
  for (const auto& it : all->all()) {
    organizations.push_back(named(it.id, kind_of(it.kind), it.full_name, it.short_name));
    organizations.back().position = static_cast<int>(organizations.size()) * position_step;
  }
  if (auto status = add_communities(assets, *all, organizations); !status)
    return fail(status.error());
  return organizations;
}

Organization sample_unit() {
  auto unit =
      named(sample_id, OrganizationKind::sample, "样例单位（演示用，不是真实机构）", "样例单位");
  unit.position = 999'000;
  return unit;
}

Organization sample_community() {
  auto community = named(sample_community_id, OrganizationKind::community,
                         "样例社区（演示用，不是真实社区）", "样例社区");
  community.parent_id = sample_id;
  return community;
}

Organization sample_property() {
  auto company = named(sample_property_id, OrganizationKind::property,
                       "样例物业（演示用，不是真实公司）", "样例物业");
  company.parent_id = sample_id;
  return company;
}

Result<std::vector<StaffFile>> sample_sheets(const std::filesystem::path& assets) {
  struct Sample {
    std::string name;
    std::string unit_id;
    bool admins = false;
  };
  std::vector<StaffFile> sheets;
  for (const auto& [name, unit_id, admins] :
       {Sample{"staff", sample_id}, Sample{"admins", sample_id, true},
        Sample{"district_admins", root_id, true}}) {
    auto content = read_file(assets / "units" / "sample" / (name + ".csv"));
    if (!content) return fail(content.error());
    StaffFile sheet;
    sheet.wish = {unit_id, SheetFormat::csv, false, admins};
    sheet.content = std::move(*content);
    sheet.request_id = "sample-" + name;  // imported once
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace mct::directory
