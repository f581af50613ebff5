#pragma once

#include <span>

#include "backend/features/vote/vote_types.h"

// Article 278 of 《民法典》, as plain functions. An area counts where all areas are known.
namespace mct::vote {

State state_of(const Vote& vote, std::int64_t now_ms);

// At least two thirds of the owners, with at least two thirds of the area, have taken part.
bool is_valid(const Vote& vote);

// It is valid, and enough of those who took part agree: more than half, or at least three quarters,
// of the owners and of their area.
bool is_passed(const Vote& vote, std::span<const Tally> tallies);

}  // namespace mct::vote
