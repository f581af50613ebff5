#pragma once

#include "backend/features/place/place_types.h"
#include "backend/storage/database.h"

namespace mct::place {

Result<std::vector<Place>> read_places(storage::Connection& connection);
// Errors: NO_SUCH_PLACE.
Result<Place> read_place(storage::Connection& connection, const std::string& id);
// Nobody else writes it until the transaction ends. Its revision. Errors: NO_SUCH_PLACE.
Result<std::int64_t> take_turn(storage::Connection& connection, const std::string& id);

// As it shall be from now on, under its next revision; a new one under the first.
Status write_place(storage::Connection& connection, Place place);
// As it comes with the server, unless somebody has changed it since.
Status ship_place(storage::Connection& connection, Place place);

}  // namespace mct::place
