#include "backend/features/place/place_requests.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/place/guide_checks.h"
#include "backend/features/place/guide_proto.h"
#include "backend/features/place/place_checks.h"
#include "backend/features/place/place_proto.h"
#include "backend/features/place/place_sheet.h"
#include "backend/text/field_checks.h"

namespace mct::place {
namespace {

using text::FieldChecks;

constexpr std::size_t most_query = 40;
constexpr std::size_t most_table = 1U << 20U;

}  // namespace

Result<Listing> parse(const pb::ListPlacesRequest& request) {
  FieldChecks checks;
  checks.unless(pb::PlaceKind_IsValid(request.kind()), "kind", "没有这个类别");
  checks.unless(text::is_line(request.query(), 0, most_query), "query", "最多 40 个字");
  const Position near{request.near().latitude(), request.near().longitude()};
  checks.unless(is_on_earth(near), "near", "纬度须在 ±90 之间，经度须在 ±180 之间");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  Wanted wanted;
  if (request.kind() != pb::PLACE_KIND_UNSPECIFIED) wanted.kind = static_cast<Kind>(request.kind());
  wanted.query = request.query();
  if (request.has_near()) wanted.near = near;
  auto page =
      list_page(fmt::format("places/{}/{}/{}/{}/{}", static_cast<int>(request.kind()),
                            request.has_near(), near.latitude, near.longitude, wanted.query),
                request.page_size(), request.page_token());
  if (!page) return fail(page.error());
  return Listing{std::move(wanted), std::move(*page)};
}

Result<ListPage> parse(const pb::ListKeptPlacesRequest& request) {
  return list_page("kept-places", request.page_size(), request.page_token());
}

Status check_id(const std::string& place_id) {
  FieldChecks checks;
  checks.unless(text::is_id(place_id), "place_id", "缺少标识或标识有误");
  return std::move(checks).status();
}

Result<PlaceStore::Change> parse(const pb::PutPlaceRequest& request, const rpc::Caller& caller) {
  FieldChecks checks;
  const auto& place = request.place();
  checks.unless(pb::PlaceKind_IsValid(place.kind()) && place.kind() != pb::PLACE_KIND_UNSPECIFIED,
                "place.kind", "请选择类别");
  checks.unless(
      std::ranges::all_of(
          place.facilities(),
          [](int it) { return pb::Facility_IsValid(it) && it != pb::FACILITY_UNSPECIFIED; }),
      "place.facilities", "没有这种设施");
  checks.unless(place.has_position(), "place.position", "缺少位置");
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  auto wanted = from_proto(place);
  if (wanted.id.empty() && wanted.owner_id.empty()) wanted.owner_id = caller.card.unit_id;
  for (auto& it : check(wanted)) checks.unless(false, "place." + it.where, std::move(it.what));
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return PlaceStore::Change{std::move(wanted), request.request_id()};
}

Result<PlaceStore::Import> parse(const pb::ImportPlacesRequest& request) {
  FieldChecks checks;
  checks.unless(request.table().size() <= most_table, "table", "最大 1 MiB");
  checks.unless(text::is_line(request.file_name(), 1, 255), "file_name", "缺少文件名");
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  auto places = parse_places(request.table(), request.file_name());
  if (!places) return fail(places.error());
  return PlaceStore::Import{std::move(*places), request.request_id()};
}

Result<GuideStore::Change> parse(const pb::PutGuideRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  auto wanted = from_proto(request.guide());
  for (auto& it : check(wanted)) checks.unless(false, "guide." + it.where, std::move(it.what));
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return GuideStore::Change{std::move(wanted), request.request_id()};
}

}  // namespace mct::place
