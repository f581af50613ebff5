#include "backend/features/vote/vote_proto.h"

#include <google/protobuf/util/time_util.h>

namespace mct::vote {
namespace {

namespace pb = mct::vote::v1;
using google::protobuf::util::TimeUtil;

static_assert(static_cast<int>(Answer::abstain) == pb::ANSWER_ABSTAIN);
static_assert(static_cast<int>(Majority::special) == pb::MAJORITY_SPECIAL);
static_assert(static_cast<int>(State::cancelled) == pb::Vote::STATE_CANCELLED);

constexpr int most_named = 5'000;

void fill(const Question& it, pb::Question& message) {
  message.set_text(it.text);
  message.set_passed(it.passed);
  for (const auto& tally : it.tallies) {
    auto& sum = *message.add_tallies();
    sum.set_answer(static_cast<pb::Answer>(tally.answer));
    sum.set_household_count(static_cast<int>(tally.households));
    sum.set_area(tally.area);
  }
  for (const auto& said : it.named) {
    if (message.named_size() == most_named) break;
    auto& named = *message.add_named();
    named.set_place(said.place);
    named.set_room(said.room);
    named.set_answer(static_cast<pb::Answer>(said.answer));
  }
}

}  // namespace

pb::Vote to_proto(const SeenVote& seen) {
  const auto& it = seen.vote;
  pb::Vote message;
  message.set_id(it.id);
  message.set_community_id(it.community_id);
  message.set_community_name(it.community_name);
  message.set_building(it.building);
  message.set_title(it.title);
  message.set_body(it.body);
  message.set_majority(static_cast<pb::Majority>(it.majority));
  message.set_secret(it.secret);
  for (const auto& question : seen.questions) fill(question, *message.add_questions());
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(it.created_ms);
  *message.mutable_close_time() = TimeUtil::MillisecondsToTimestamp(it.closes_ms);
  message.set_state(static_cast<pb::Vote::State>(seen.state));
  message.set_reason(it.reason);
  message.set_household_count(static_cast<int>(it.households));
  message.set_area(it.area);
  message.set_voted_count(static_cast<int>(it.voted));
  message.set_voted_area(it.voted_area);
  message.set_valid(seen.valid);
  for (const auto& own : seen.own) {
    auto& household = *message.add_own();
    household.set_household(own.key);
    household.set_place(own.place);
    household.set_room(own.room);
    household.set_owner(own.owner);
    household.set_voted(own.voted);
  }
  return message;
}

}  // namespace mct::vote
