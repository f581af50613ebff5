#pragma once

#include "mct/place/v1/guide_service.pb.h"
#include "mct/place/v1/place_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of them, and of their tests.
namespace mct::app::place_methods {

namespace pb = mct::place::v1;

inline constexpr Method<pb::ListPlacesRequest, pb::ListPlacesResponse> list{
    "/mct.place.v1.PlaceService/ListPlaces"};
inline constexpr Method<pb::GetPlaceRequest, pb::Place> get{"/mct.place.v1.PlaceService/GetPlace"};
inline constexpr Method<pb::ListKeptPlacesRequest, pb::ListKeptPlacesResponse> list_kept{
    "/mct.place.v1.PlaceAdminService/ListKeptPlaces"};
inline constexpr Method<pb::PutPlaceRequest, pb::Place> put{
    "/mct.place.v1.PlaceAdminService/PutPlace"};
inline constexpr Method<pb::GetGuideRequest, pb::Guide> get_guide{
    "/mct.place.v1.GuideService/GetGuide"};
inline constexpr Method<pb::PutGuideRequest, pb::Guide> put_guide{
    "/mct.place.v1.GuideAdminService/PutGuide"};

}  // namespace mct::app::place_methods
