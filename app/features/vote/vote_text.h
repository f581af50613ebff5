#pragma once

#include "app/features/vote/vote_types.h"

namespace mct::app {

QString vote_state_text(const Vote& vote);
// The whole community, or the building.
QString vote_scope_text(const Vote& vote);
// 3 / 12 户已投票.
QString vote_turnout_text(const Vote& vote);
QString vote_answer_text(VoteAnswer answer);

}  // namespace mct::app
