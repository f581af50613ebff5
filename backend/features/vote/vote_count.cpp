#include "backend/features/vote/vote_count.h"

#include <algorithm>

namespace mct::vote {
namespace {

bool is_two_thirds(std::int64_t part, std::int64_t whole) {
  return 3 * part >= 2 * whole;
}

bool is_enough(Majority majority, std::int64_t part, std::int64_t whole) {
  return majority == Majority::ordinary ? 2 * part > whole : 4 * part >= 3 * whole;
}

}  // namespace

State state_of(const Vote& vote, std::int64_t now_ms) {
  if (vote.cancelled_ms > 0) return State::cancelled;
  return now_ms < vote.closes_ms ? State::open : State::closed;
}

bool is_valid(const Vote& vote) {
  return is_two_thirds(vote.voted, vote.households) &&
         (vote.area == 0 || is_two_thirds(vote.voted_area, vote.area));
}

bool is_passed(const Vote& vote, std::span<const Tally> tallies) {
  const auto agreed = std::ranges::find(tallies, Answer::agree, &Tally::answer);
  return agreed != tallies.end() && is_valid(vote) &&
         is_enough(vote.majority, agreed->households, vote.voted) &&
         (vote.area == 0 || is_enough(vote.majority, agreed->area, vote.voted_area));
}

}  // namespace mct::vote
