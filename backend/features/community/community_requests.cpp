#include "backend/features/community/community_requests.h"

#include <fmt/format.h>
#include <set>

#include "backend/text/field_checks.h"

namespace mct::community {
namespace {

using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr std::size_t most_query = 40;
constexpr std::size_t most_name = 40;
constexpr std::size_t most_label = 20;  // of a building, an entrance, a room
constexpr std::size_t most_reason = 100;
constexpr int most_rows = 2'000;
constexpr int most_rooms_of_row = 500;
constexpr std::size_t most_rooms = 20'000;

void check_request_id(FieldChecks& checks, const std::string& id) {
  checks.unless(is_id(id), "request_id", "须为 1 至 64 个字符");
}

template <class Request>
Household household_in(const Request& request, FieldChecks& checks) {
  checks.unless(is_id(request.community_id()), "community_id", "请选择社区");
  checks.unless(is_id(request.building_id()), "building_id", "请选择楼");
  checks.unless(is_id(request.entrance_id()), "entrance_id", "请选择单元");
  checks.unless(is_line(request.room(), 1, most_label), "room", "门牌号须为 1 至 20 个字");
  return {request.community_id(), request.building_id(), request.entrance_id(), request.room()};
}

template <class Request>
Result<ResidenceStore::Decision> decision_with_reason(const Request& request) {
  FieldChecks checks;
  checks.unless(is_id(request.residence_id()), "residence_id", "缺少标识或标识有误");
  checks.unless(is_line(request.reason(), 1, most_reason), "reason", "请写明原因，1 至 100 个字");
  check_request_id(checks, request.request_id());
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return ResidenceStore::Decision{request.residence_id(), request.reason(), request.request_id()};
}

// One row of the sheet, whose place in the request the problems name.
BuildingRow row_in(const pb::BuildingRow& row, const std::string& place, FieldChecks& checks) {
  checks.unless(is_line(row.building(), 1, most_label), place + ".building",
                "楼名须为 1 至 20 个字");
  checks.unless(is_line(row.entrance(), 0, most_label), place + ".entrance", "单元最多 20 个字");
  checks.unless(row.rooms_size() >= 1 && row.rooms_size() <= most_rooms_of_row, place + ".rooms",
                "每个单元须有 1 至 500 户");
  std::set<std::string> rooms;
  for (const auto& room : row.rooms()) {
    checks.unless(is_line(room, 1, most_label), place + ".rooms",
                  fmt::format("门牌号“{}”须为 1 至 20 个字", room));
    checks.unless(rooms.insert(room).second, place + ".rooms", fmt::format("门牌号“{}”重复", room));
  }
  return {row.building(), row.entrance(), {row.rooms().begin(), row.rooms().end()}};
}

// Entrances of a building stand together, each once.
void check_places(const std::vector<BuildingRow>& rows, FieldChecks& checks) {
  std::set<std::pair<std::string, std::string>> entrances;
  std::set<std::string> buildings;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto place = fmt::format("rows[{}]", i);
    checks.unless(entrances.emplace(rows[i].building, rows[i].entrance).second, place + ".entrance",
                  fmt::format("“{}{}”重复", rows[i].building, rows[i].entrance));
    const bool goes_on = i > 0 && rows[i - 1].building == rows[i].building;
    checks.unless(goes_on || buildings.insert(rows[i].building).second, place + ".building",
                  fmt::format("“{}”的各单元须排在一起", rows[i].building));
  }
}

}  // namespace

Result<Listing> parse(const pb::ListCommunitiesRequest& request, const rpc::Caller& caller) {
  FieldChecks checks;
  checks.unless(is_line(request.query(), 0, most_query), "query", "最多 40 个字");
  checks.unless(is_id(request.town_id(), 0), "town_id", "镇街有误");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  if (request.kept() && !caller.card.admin)
    return fail(mct::reason::permission_denied, "需要单位管理员的名片");
  CommunityFilter filter{request.query(), request.town_id(),
                         request.kept() ? caller.card.unit_id : std::string()};
  auto page =
      list_page(fmt::format("communities/{}/{}/{}", filter.unit_id, filter.town_id, filter.query),
                request.page_size(), request.page_token());
  if (!page) return fail(page.error());
  return Listing{std::move(filter), std::move(*page)};
}

Result<ListPage> parse(const pb::ListClaimsRequest& request) {
  if (auto status = check_community(request.community_id()); !status) return fail(status.error());
  return list_page("claims/" + request.community_id(), request.page_size(), request.page_token());
}

Status check_community(const std::string& id) {
  FieldChecks checks;
  checks.unless(is_id(id), "community_id", "请选择社区");
  return std::move(checks).status();
}

Status check_residence(const std::string& id) {
  FieldChecks checks;
  checks.unless(is_id(id), "residence_id", "缺少标识或标识有误");
  return std::move(checks).status();
}

Result<ResidenceStore::Claim> parse(const pb::ClaimHouseholdRequest& request) {
  FieldChecks checks;
  auto household = household_in(request, checks);
  checks.unless(is_line(request.name(), 1, most_name), "name", "姓名须为 1 至 40 个字");
  checks.unless(
      pb::Relation_IsValid(request.relation()) && request.relation() != pb::RELATION_UNSPECIFIED,
      "relation", "请选择与本户的关系");
  check_request_id(checks, request.request_id());
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return ResidenceStore::Claim{std::move(household), request.name(),
                               static_cast<Relation>(request.relation()), request.request_id()};
}

Result<ResidentListing> parse(const pb::ListResidentsRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.community_id()), "community_id", "请选择社区");
  checks.unless(is_line(request.query(), 0, most_query), "query", "最多 40 个字");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  auto page = list_page(fmt::format("residents/{}/{}", request.community_id(), request.query()),
                        request.page_size(), request.page_token());
  if (!page) return fail(page.error());
  return ResidentListing{request.community_id(), request.query(), std::move(*page)};
}

Result<BuildingStore::Change> parse(const pb::PutBuildingsRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.community_id()), "community_id", "请选择社区");
  checks.unless(request.rows_size() <= most_rows, "rows", "最多 2000 行");
  check_request_id(checks, request.request_id());
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  FieldChecks of_rows;
  BuildingStore::Change change{
      request.community_id(), {{}, request.revision()}, request.request_id()};
  std::size_t rooms = 0;
  for (const auto& row : request.rows()) {
    const auto place = fmt::format("rows[{}]", change.wanted.rows.size());
    change.wanted.rows.push_back(row_in(row, place, of_rows));
    rooms += change.wanted.rows.back().rooms.size();
  }
  of_rows.unless(rooms <= most_rooms, "rows", "最多 20000 户");
  check_places(change.wanted.rows, of_rows);
  if (auto status = std::move(of_rows).status(); !status) return fail(status.error());
  return change;
}

Result<ResidenceStore::Decision> parse(const pb::ConfirmClaimRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.residence_id()), "residence_id", "缺少标识或标识有误");
  check_request_id(checks, request.request_id());
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return ResidenceStore::Decision{request.residence_id(), {}, request.request_id()};
}

Result<ResidenceStore::Decision> parse(const pb::RefuseClaimRequest& request) {
  return decision_with_reason(request);
}

Result<ResidenceStore::Decision> parse(const pb::EndResidenceRequest& request) {
  return decision_with_reason(request);
}

}  // namespace mct::community
