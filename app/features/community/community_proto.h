#pragma once

#include <google/protobuf/repeated_field.h>

#include "app/features/community/community_types.h"

namespace mct::community::v1 {
class Building;
class Buildings;
class Community;
class Residence;
}  // namespace mct::community::v1

namespace mct::app {

Community from_proto(const community::v1::Community& message);
Building from_proto(const community::v1::Building& message);
Residence from_proto(const community::v1::Residence& message);
BuildingSheet from_proto(const community::v1::Buildings& message);

}  // namespace mct::app
