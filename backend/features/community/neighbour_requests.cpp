#include "backend/features/community/neighbour_requests.h"

#include <fmt/format.h>

#include "backend/text/field_checks.h"

namespace mct::community {
namespace {

using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr std::size_t most_listed_name = 20;
constexpr std::size_t most_note = 60;
constexpr std::size_t most_words = 40;

}  // namespace

static_assert(static_cast<int>(PlaceShown::room) == pb::PLACE_SHOWN_ROOM);

Result<OwnListing> parse(const pb::SetOwnListingRequest& request) {
  const auto& it = request.listing();
  FieldChecks checks;
  checks.unless(is_id(it.community_id()), "listing.community_id", "请选择社区");
  checks.unless(is_line(it.name(), it.listed() ? 1 : 0, most_listed_name), "listing.name",
                "称呼须为 1 至 20 个字");
  checks.unless(pb::PlaceShown_IsValid(it.place()) && it.place() != pb::PLACE_SHOWN_UNSPECIFIED,
                "listing.place", "请选择住处显示到哪里");
  checks.unless(is_line(it.note(), 0, most_note), "listing.note", "介绍最多 60 个字");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return OwnListing{it.community_id(), it.listed(), it.name(), static_cast<PlaceShown>(it.place()),
                    it.phone_shown(),  it.note()};
}

Result<NeighbourListing> parse(const pb::ListNeighboursRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.community_id()), "community_id", "请选择社区");
  checks.unless(is_line(request.query(), 0, most_words), "query", "最多 40 个字");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  auto page = list_page(fmt::format("neighbours/{}/{}", request.community_id(), request.query()),
                        request.page_size(), request.page_token());
  if (!page) return fail(page.error());
  return NeighbourListing{request.community_id(), request.query(), std::move(*page)};
}

pb::NeighbourListing to_proto(const OwnListing& it) {
  pb::NeighbourListing message;
  message.set_community_id(it.community_id);
  message.set_listed(it.listed);
  message.set_name(it.name);
  message.set_place(static_cast<pb::PlaceShown>(it.place));
  message.set_phone_shown(it.phone_shown);
  message.set_note(it.note);
  return message;
}

pb::Neighbour to_proto(const NeighbourStore::Seen& seen) {
  pb::Neighbour message;
  message.set_name(seen.neighbour.name);
  message.set_place(seen.neighbour.place);
  message.set_phone(seen.phone);
  message.set_note(seen.neighbour.note);
  message.set_own(seen.own);
  return message;
}

}  // namespace mct::community
