#include "backend/features/booking/offer_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/booking/offer_rows.h"
#include "backend/features/booking/refund_rules.h"
#include "backend/requests/request_log.h"

namespace mct::booking {
namespace {

using storage::Connection;

constexpr std::size_t id_bytes = 8;

// The path of the unit that keeps the place. Errors: NOT_YOUR_UNIT.
Result<std::string> kept_path(Connection& connection, Places& places, const audit::Actor& actor,
                              const std::string& place_id) {
  auto path = places.kept(connection, actor, place_id);
  if (!path) return fail(path.error());
  if (!*path) return fail(reason::not_your_unit, "这个地方不归你的单位维护");
  return std::move(**path);
}

Result<std::string> place_name(Connection& connection, Places& places,
                               const std::string& place_id) {
  auto place = places.place(connection, place_id);
  if (!place) return fail(place.error());
  return *place ? (*place)->name : std::string();
}

Result<std::vector<Offer>> named_offers(Connection& connection, Places& places,
                                        const std::string& place_id) {
  auto offers = read_offers(connection, place_id);
  if (!offers || offers->empty()) return offers;
  auto name = place_name(connection, places, place_id);
  if (!name) return fail(name.error());
  for (auto& it : *offers) it.place_name = *name;
  return offers;
}

Result<Offer> named_offer(Connection& connection, Places& places, const std::string& id) {
  auto offer = read_offer(connection, id);
  if (!offer) return offer;
  auto name = place_name(connection, places, offer->place_id);
  if (!name) return fail(name.error());
  offer->place_name = std::move(*name);
  return offer;
}

audit::Entry entry_for(const Offer& before, const Offer& after, const audit::Actor& actor,
                       const std::string& scope, std::int64_t now_ms) {
  audit::Entry entry{now_ms, actor, scope, "offer.put", after.id, after.title, {}};
  const auto compare = [&](const char* title, std::string former, std::string latter) {
    if (former != latter) entry.fields.push_back({title, std::move(former), std::move(latter)});
  };
  const auto yes_or_no = [](bool yes) { return std::string(yes ? "是" : "否"); };
  compare("名称", before.title, after.title);
  compare("说明", before.description, after.description);
  compare("价格（分）", std::to_string(before.price_fen), std::to_string(after.price_fen));
  compare("退订规则", to_text(before.refund_rules), to_text(after.refund_rules));
  compare("每次最多", std::to_string(before.most_per_booking),
          std::to_string(after.most_per_booking));
  compare("在售", yes_or_no(before.on_sale), yes_or_no(after.on_sale));
  return entry;
}

// Its id.
Result<std::string> put_offer(Connection& connection, Places& places, const audit::Actor& actor,
                              Offer wanted, std::int64_t now_ms) {
  Offer before;
  if (wanted.id.empty()) {
    wanted.id = random_hex(id_bytes);
  } else {
    if (auto status = take_turn(connection, wanted.id); !status) return fail(status.error());
    auto found = read_offer(connection, wanted.id);
    if (!found) return fail(found.error());
    before = std::move(*found);
    wanted.place_id = before.place_id;
    wanted.sample = before.sample;
  }
  auto path = kept_path(connection, places, actor, wanted.place_id);
  if (!path) return fail(path.error());
  if (wanted.revision != before.revision)
    return fail(reason::offer_changed, "别人刚改过这个预订项目，请看清后再改");
  if (auto status = write_offer(connection, wanted, now_ms); !status) return fail(status.error());
  auto told = audit::append(connection, entry_for(before, wanted, actor, *path, now_ms));
  if (!told) return fail(told.error());
  return wanted.id;
}

Status put_all_slots(Connection& connection, Places& places, const audit::Actor& actor,
                     const OfferStore::SlotsChange& change, std::int64_t now_ms) {
  if (auto status = take_turn(connection, change.offer_id); !status) return status;
  auto offer = read_offer(connection, change.offer_id);
  if (!offer) return fail(offer.error());
  auto path = kept_path(connection, places, actor, offer->place_id);
  if (!path) return fail(path.error());
  std::int64_t stock = 0;
  for (const auto& it : change.slots) {
    if (auto status = put_slot(connection, it); !status) return status;
    stock += it.stock;
  }
  audit::Entry entry{now_ms, actor, *path, "offer.slots", offer->id, offer->title, {}};
  entry.fields.push_back({"时段", {}, std::to_string(change.slots.size())});
  entry.fields.push_back({"数量", {}, std::to_string(stock)});
  return audit::append(connection, entry);
}

}  // namespace

asio::awaitable<Result<std::vector<Offer>>> OfferStore::on_sale(std::string place_id) {
  auto job = [this, place_id = std::move(place_id)](Connection& connection) {
    auto offers = named_offers(connection, places_, place_id);
    if (offers) std::erase_if(*offers, [](const Offer& it) { return !it.on_sale; });
    return offers;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<OfferStore::Calendar>> OfferStore::calendar(std::string offer_id) {
  auto job = [this, offer_id = std::move(offer_id),
              now = clock_.now_ms()](Connection& connection) -> Result<Calendar> {
    auto offer = named_offer(connection, places_, offer_id);
    if (!offer) return fail(offer.error());
    auto slots = read_slots(connection, offer_id, now);
    if (!slots) return fail(slots.error());
    return Calendar{std::move(*offer), std::move(*slots)};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Offer>>> OfferStore::kept(audit::Actor actor,
                                                             std::string place_id) {
  auto job = [this, actor = std::move(actor), place_id = std::move(place_id)](
                 Connection& connection) -> Result<std::vector<Offer>> {
    if (auto path = kept_path(connection, places_, actor, place_id); !path)
      return fail(path.error());
    return named_offers(connection, places_, place_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Offer>> OfferStore::put(audit::Actor actor, OfferChange change) {
  const auto now = clock_.now_ms();
  auto job = [this, actor = std::move(actor), change = std::move(change),
              now](Connection& connection) -> Result<Offer> {
    const requests::RequestKey key{actor.card_id + "/offer.put", change.request_id};
    auto id = requests::once(connection, key, now, [&] {
      return put_offer(connection, places_, actor, change.wanted, now);
    });
    if (!id) return fail(id.error());
    return named_offer(connection, places_, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Slot>>> OfferStore::put_slots(audit::Actor actor,
                                                                 SlotsChange change) {
  const auto now = clock_.now_ms();
  auto job = [this, actor = std::move(actor), change = std::move(change),
              now](Connection& connection) -> Result<std::vector<Slot>> {
    const requests::RequestKey key{actor.card_id + "/offer.slots", change.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      auto status = put_all_slots(connection, places_, actor, change, now);
      if (!status) return fail(status.error());
      return std::string{};
    });
    if (!done) return fail(done.error());
    return read_slots(connection, change.offer_id, now);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> OfferStore::seed(std::vector<Offer> offers, std::vector<Slot> slots) {
  auto job = [offers = std::move(offers), slots = std::move(slots),
              now = clock_.now_ms()](Connection& connection) -> Status {
    for (const auto& it : offers) {
      auto found = read_offer(connection, it.id);
      if (found) continue;
      if (found.error().reason != reason::offer_not_found) return fail(found.error());
      if (auto status = write_offer(connection, it, now); !status) return status;
    }
    for (const auto& it : slots)
      if (auto status = add_slot(connection, it); !status) return status;
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::booking
