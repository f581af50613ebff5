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
    auto found = mct::place::read_place(connection, place_id);
    if (!found && found.error().reason == mct::place::reason::no_such_place) return std::nullopt;
    if (!found) return fail(found.error());
    auto unit = owners_.name_of(connection, found->owner_id);
    if (!unit) return fail(unit.error());
    return Place{found->name, found->sample, found->owner_id, std::move(*unit)};
  }

  Result<std::optional<std::string>> kept(storage::Connection& connection,
                                          const audit::Actor& actor,
                                          const std::string& place_id) override {
    auto found = mct::place::read_place(connection, place_id);
    if (found) return owners_.kept(connection, actor, found->owner_id);
    if (found.error().reason == mct::place::reason::no_such_place) return std::nullopt;
    return fail(found.error());
  }

 private:
  mct::place::Owners& owners_;
};

}  // namespace mct
