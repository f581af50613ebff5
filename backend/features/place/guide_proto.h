#pragma once

#include "mct/place/v1/guide.pb.h"

#include "backend/features/place/guide_types.h"

namespace mct::place {

namespace pb = mct::place::v1;

pb::Guide to_proto(const Guide& guide);
// What somebody wants it to be.
Guide from_proto(const pb::Guide& message);

}  // namespace mct::place
