#pragma once

#include "mct/place/v1/guide.pb.h"

#include "app/features/place/guide_types.h"

namespace mct::app {

Guide from_proto(const place::v1::Guide& message);
place::v1::Guide to_proto(const Guide& guide);

}  // namespace mct::app
