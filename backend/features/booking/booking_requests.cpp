#include "backend/features/booking/booking_requests.h"

#include <algorithm>
#include <fmt/format.h>
#include <google/protobuf/util/time_util.h>
#include <set>

#include "backend/features/booking/booking_proto.h"
#include "backend/features/booking/refund_rules.h"
#include "backend/text/field_checks.h"

namespace mct::booking {
namespace {

using google::protobuf::util::TimeUtil;
using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr int most_page = 100;
constexpr std::size_t most_id = 32;
constexpr std::size_t most_title = 40;
constexpr std::size_t most_description = 500;
constexpr auto longest_slot_ms = 31LL * 24 * hour_ms;

void check_request_id(FieldChecks& checks, const std::string& id) {
  checks.unless(is_id(id), "request_id", "须为 1 至 64 个字符");
}

}  // namespace

Status check_id(const std::string& id, const char* field) {
  FieldChecks checks;
  checks.unless(is_id(id), field, "缺少标识或标识有误");
  return std::move(checks).status();
}

Result<BookingStore::Order> parse(const pb::CreateBookingRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.slot_id()), "slot_id", "请选择时段");
  checks.unless(request.count() >= 1 && request.count() <= most_per_booking, "count",
                "数量须为 1 至 20");
  check_request_id(checks, request.request_id());
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return BookingStore::Order{request.slot_id(), request.count(), request.request_id()};
}

Result<ListPage> parse(const pb::ListOwnBookingsRequest& request) {
  return list_page("own-bookings", request.page_size(), request.page_token(), most_page);
}

Result<OfferStore::OfferChange> parse(const pb::PutOfferRequest& request) {
  FieldChecks checks;
  const auto& offer = request.offer();
  auto wanted = from_proto(offer);
  checks.unless(is_id(wanted.id, 0) && wanted.id.size() <= most_id, "offer.id", "标识有误");
  checks.unless(!wanted.id.empty() || is_id(wanted.place_id), "offer.place_id", "请选择地方");
  checks.unless(pb::OfferKind_IsValid(offer.kind()) && offer.kind() != pb::OFFER_KIND_UNSPECIFIED,
                "offer.kind", "请选择门票或客房");
  checks.unless(is_line(wanted.title, 1, most_title), "offer.title", "名称须为 1 至 40 个字");
  checks.unless(text::is_text(wanted.description, 0, most_description), "offer.description",
                "说明最多 500 个字");
  checks.unless(wanted.price_fen >= 0 && wanted.price_fen <= most_price_fen, "offer.price_fen",
                "价格须为 0 至 100000 元");
  checks.unless(wanted.refund_rules.size() <= most_rules &&
                    std::ranges::all_of(wanted.refund_rules, is_valid),
                "offer.refund_rules", "最多 5 条，提前 0 至 720 小时，退 1% 至 100%");
  checks.unless(wanted.most_per_booking >= 1 && wanted.most_per_booking <= most_per_booking,
                "offer.most_per_booking", "每次最多须为 1 至 20");
  check_request_id(checks, request.request_id());
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return OfferStore::OfferChange{std::move(wanted), request.request_id()};
}

Result<OfferStore::SlotsChange> parse(const pb::PutSlotsRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.offer_id()), "offer_id", "缺少标识或标识有误");
  checks.unless(request.times_size() >= 1 && request.times_size() <= most_slots, "times",
                "须有 1 至 60 个时段");
  check_request_id(checks, request.request_id());
  OfferStore::SlotsChange change{request.offer_id(), {}, request.request_id()};
  std::set<std::pair<std::int64_t, std::int64_t>> times;
  for (int i = 0; i < std::min(request.times_size(), most_slots); ++i) {
    const auto& slot = request.times(i);
    const auto field = fmt::format("times[{}]", i);
    Slot it;
    it.offer_id = change.offer_id;
    it.start_ms = TimeUtil::TimestampToMilliseconds(slot.start_time());
    it.end_ms = TimeUtil::TimestampToMilliseconds(slot.end_time());
    it.stock = slot.stock();
    checks.unless(
        it.start_ms > 0 && it.end_ms > it.start_ms && it.end_ms - it.start_ms <= longest_slot_ms,
        field + ".end_time", "结束须晚于开始，最长 31 天");
    checks.unless(it.stock >= 0 && it.stock <= most_stock, field + ".stock",
                  "数量须为 0 至 100000");
    checks.unless(times.emplace(it.start_ms, it.end_ms).second, field, "时段重复");
    change.slots.push_back(std::move(it));
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return change;
}

}  // namespace mct::booking
