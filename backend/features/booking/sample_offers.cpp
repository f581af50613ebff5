#include "backend/features/booking/sample_offers.h"

#include <array>
#include <fmt/format.h>

#include "backend/features/booking/refund_rules.h"
#include "backend/sheets/cell_values.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::booking {
namespace {

constexpr std::array<std::string_view, 11> sheet_columns{
    "id",   "place",       "kind",      "title", "price_fen",  "refund_rules",
    "most", "starts_hour", "ends_hour", "stock", "description"};
constexpr int days_ahead = 14;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int64_t beijing_ms = 8 * hour_ms;

}  // namespace

Result<SampleOffers> parse_sample_offers(std::string_view text, std::string_view file_name,
                                         std::int64_t now_ms) {
  auto rows = sheets::read_tsv(text, file_name, sheet_columns);
  if (!rows) return fail(rows.error());
  SampleOffers samples;
  sheets::Problems problems;
  const auto today_ms = (now_ms + beijing_ms) / day_ms * day_ms - beijing_ms;
  for (const auto& row : *rows) {
    const auto price = sheets::parse_number(row.cells[4], most_price_fen);
    const auto rules = parse_refund_rules(row.cells[5]);
    const auto most = sheets::parse_number(row.cells[6], most_per_booking);
    const auto starts = sheets::parse_number(row.cells[7], 24);
    const auto ends = sheets::parse_number(row.cells[8], 48);
    const auto stock = sheets::parse_number(row.cells[9], most_stock);
    if (!price || !rules || !most || !starts || !ends || !stock || *ends <= *starts) {
      problems.add(sheets::line_place(row.line), "数字、时间或退订规则有误");
      continue;
    }
    Offer offer;
    offer.id = std::string(row.cells[0]);
    offer.place_id = std::string(row.cells[1]);
    offer.kind = row.cells[2] == "room" ? OfferKind::room : OfferKind::ticket;
    offer.title = std::string(row.cells[3]);
    offer.price_fen = *price;
    offer.refund_rules = *rules;
    offer.most_per_booking = *most;
    offer.description = std::string(row.cells[10]);
    offer.on_sale = offer.sample = true;
    for (int day = 0; day < days_ahead; ++day)
      samples.slots.push_back({{},
                               offer.id,
                               today_ms + day * day_ms + *starts * hour_ms,
                               today_ms + day * day_ms + *ends * hour_ms,
                               *stock,
                               0});
    samples.offers.push_back(std::move(offer));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());
  return samples;
}

}  // namespace mct::booking
