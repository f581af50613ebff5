#pragma once

#include "backend/features/booking/booking_ports.h"
#include "backend/features/place/place_owners.h"
#include "backend/features/place/place_rows.h"

namespace mct {

// What is booked is of a place, whose owner sets prices and stock: wires the port of one feature to
// the rows of another.
class PlacesOfBookings final : public booking::Places {
 public:
  explicit PlacesOfBookings(place::Owners& owners) : owners_(owners) {}

  Result<std::optional<Place>> place(storage::Connection& connection,
                                     const std::string& place_id) override {
    auto found = read(connection, place_id);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return Place{(*found)->name, (*found)->sample};
  }

  Result<std::optional<Payee>> payee(storage::Connection& connection,
                                     const std::string& place_id) override {
    auto found = read(connection, place_id);
    if (!found) return fail(found.error());
    if (!*found || (*found)->owner_id.empty()) return std::nullopt;
    auto name = owners_.name_of(connection, (*found)->owner_id);
    if (!name) return fail(name.error());
    return Payee{(*found)->owner_id, std::move(*name)};
  }

  Result<std::optional<std::string>> kept(storage::Connection& connection,
                                          const audit::Actor& actor,
                                          const std::string& place_id) override {
    auto found = read(connection, place_id);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    return owners_.kept(connection, actor, (*found)->owner_id);
  }

 private:
  // Nothing: there is no such place.
  static Result<std::optional<mct::place::Place>> read(storage::Connection& connection,
                                                       const std::string& place_id) {
    auto found = mct::place::read_place(connection, place_id);
    if (found) return std::move(*found);
    if (found.error().reason == mct::place::reason::no_such_place) return std::nullopt;
    return fail(found.error());
  }

  mct::place::Owners& owners_;
};

}  // namespace mct
