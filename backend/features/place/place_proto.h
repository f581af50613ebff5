#pragma once

#include "mct/place/v1/place_service.pb.h"

#include "backend/features/place/place_search.h"

namespace mct::place {

namespace pb = mct::place::v1;

pb::Place to_proto(const Place& place, std::int64_t now_ms);
pb::ListPlacesResponse::Found to_proto(const Found& found, std::int64_t now_ms);
// What somebody wants it to be.
Place from_proto(const pb::Place& message);

}  // namespace mct::place
