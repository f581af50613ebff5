#pragma once

#include "mct/place/v1/place_service.pb.h"

#include "app/features/place/place_types.h"

namespace mct::app {

Place from_proto(const place::v1::Place& message);
PlacePage from_proto(const place::v1::ListPlacesResponse& message);
PlacePage from_proto(const place::v1::ListKeptPlacesResponse& message);
place::v1::Place to_proto(const Place& place);

}  // namespace mct::app
