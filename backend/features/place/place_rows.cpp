#include "backend/features/place/place_rows.h"

#include <cmath>
#include <fmt/format.h>
#include <string_view>

#include "backend/features/place/opening_times.h"
#include "backend/features/place/place_words.h"

namespace mct::place {
namespace {

using storage::Connection;
using storage::Row;
using storage::Value;

constexpr double kept_decimals = 1e6;

constexpr std::string_view columns =
    "id, kind, name, latitude, longitude, accuracy_m, address, opening, opening_note, phone, "
    "facilities, introduction, source, owner_id, sample, revision";

double rounded(double degrees) {
  return std::round(degrees * kept_decimals) / kept_decimals;
}

Place place_of(const Row& row) {
  Place it;
  it.id = row.text(0);
  it.kind = parse_kind(row.text(1)).value_or(Kind::scenic_spot);
  it.name = row.text(2);
  it.position = {row.real(3), row.real(4)};
  it.accuracy_meters = static_cast<int>(row.integer(5));
  it.address = row.text(6);
  it.opening_times = parse_opening_times(row.text(7)).value_or(std::vector<OpeningTime>{});
  it.opening_note = row.text(8);
  it.phone = row.text(9);
  it.facilities = parse_facilities(row.text(10)).value_or(std::vector<Facility>{});
  it.introduction = row.text(11);
  it.source = row.text(12);
  it.owner_id = row.text(13);
  it.sample = row.boolean(14);
  it.revision = row.integer(15);
  return it;
}

std::vector<Value> values_of(const Place& it) {
  return {it.id,
          std::string(word_of(it.kind)),
          it.name,
          rounded(it.position.latitude),
          rounded(it.position.longitude),
          std::int64_t{it.accuracy_meters},
          it.address,
          to_text(it.opening_times),
          it.opening_note,
          it.phone,
          to_text(it.facilities),
          it.introduction,
          it.source,
          it.owner_id,
          std::int64_t{it.sample},
          it.revision};
}

// How the revision of a place that is there already goes on stands last.
std::string upsert(std::string_view revision) {
  return fmt::format(
      "INSERT INTO place_place ({}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
      "$13, $14, $15, $16) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
      "name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude, "
      "accuracy_m = excluded.accuracy_m, address = excluded.address, opening = excluded.opening, "
      "opening_note = excluded.opening_note, phone = excluded.phone, "
      "facilities = excluded.facilities, introduction = excluded.introduction, "
      "source = excluded.source, owner_id = excluded.owner_id, sample = excluded.sample, {}",
      columns, revision);
}

}  // namespace

Result<std::vector<Place>> read_places(Connection& connection) {
  static const auto sql = fmt::format("SELECT {} FROM place_place", columns);
  auto rows = connection.execute(sql);
  if (!rows) return fail(rows.error());
  std::vector<Place> places;
  for (const auto& row : *rows) places.push_back(place_of(row));
  return places;
}

Result<Place> read_place(Connection& connection, const std::string& id) {
  static const auto sql = fmt::format("SELECT {} FROM place_place WHERE id = $1", columns);
  auto rows = connection.execute(sql, {id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::no_such_place, "没有这个地方");
  return place_of(rows->rows.front());
}

Result<std::int64_t> take_turn(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "UPDATE place_place SET revision = revision WHERE id = $1 RETURNING revision", {id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::no_such_place, "没有这个地方");
  return rows->rows.front().integer(0);
}

Status write_place(Connection& connection, Place place) {
  place.revision = 1;
  static const auto sql = upsert("revision = place_place.revision + 1");
  return done(connection.execute(sql, values_of(place)));
}

Status ship_place(Connection& connection, Place place) {
  place.revision = 0;
  static const auto sql = upsert("revision = 0 WHERE place_place.revision = 0");
  return done(connection.execute(sql, values_of(place)));
}

}  // namespace mct::place
