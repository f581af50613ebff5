#pragma once

#include "mct/vote/v1/vote.pb.h"

#include "backend/features/vote/vote_types.h"

namespace mct::vote {

mct::vote::v1::Vote to_proto(const SeenVote& seen);

}  // namespace mct::vote
