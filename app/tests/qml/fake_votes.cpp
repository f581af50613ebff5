#include "app/features/vote/vote_methods.h"
#include "app/tests/qml/fake_server.h"

// A vote of owners, as the fake server plays it.
namespace mct::app {

namespace methods = vote_methods;
namespace pb = methods::pb;

pb::Vote FakeServer::vote() const {
  pb::Vote it;
  it.set_id("v1");
  it.set_community_id("c1");
  it.set_community_name("样例社区");
  if (!vote_building_.isEmpty()) it.set_building("3号楼");
  it.set_title("更换物业服务企业");
  it.set_body("样例说明");
  it.set_majority(pb::MAJORITY_ORDINARY);
  it.set_secret(true);
  it.mutable_close_time()->set_seconds(4'000'000'000);
  it.set_state(static_cast<pb::Vote::State>(vote_state_));
  it.set_household_count(3);
  it.set_voted_count(ballot_ == 0 ? 1 : 2);
  auto& question = *it.add_questions();
  question.set_text("是否同意更换");
  if (it.state() == pb::Vote::STATE_CLOSED) {
    it.set_valid(true);
    question.set_passed(true);
    auto& tally = *question.add_tallies();
    tally.set_answer(pb::ANSWER_AGREE);
    tally.set_household_count(2);
  }
  if (it.state() == pb::Vote::STATE_CANCELLED) it.set_reason("方案有误");
  auto& own = *it.add_own();
  own.set_household("h1");
  own.set_place("3号楼2单元");
  own.set_room("301");
  own.set_owner(true);
  own.set_voted(ballot_ != 0);
  return it;
}

void FakeServer::answer_votes() {
  channel_.answer(methods::list_own, [this](const pb::ListOwnVotesRequest&) {
    pb::ListOwnVotesResponse all;
    *all.add_votes() = vote();
    return Result<pb::ListOwnVotesResponse>(all);
  });
  channel_.answer(methods::list, [this](const pb::ListVotesRequest&) {
    pb::ListVotesResponse all;
    *all.add_votes() = vote();
    return Result<pb::ListVotesResponse>(all);
  });
  channel_.answer(methods::get,
                  [this](const pb::GetVoteRequest&) { return Result<pb::Vote>(vote()); });
  channel_.answer(methods::cast, [this](const pb::CastBallotRequest& request) {
    ballot_ = request.answers(0);
    return Result<pb::Vote>(vote());
  });
  channel_.answer(methods::cancel, [this](const pb::CancelVoteRequest&) {
    vote_state_ = pb::Vote::STATE_CANCELLED;
    return Result<pb::Vote>(vote());
  });
  channel_.answer(methods::create,
                  [this](const pb::CreateVoteRequest& request) -> Result<pb::Vote> {
                    vote_form_ = QString::fromStdString(request.title()) + QChar('/') +
                                 QString::number(request.majority()) + QChar('/') +
                                 QString::number(request.secret()) + QChar('/') +
                                 QString::number(request.questions_size()) + QChar('/') +
                                 QString::fromStdString(request.building_id());
                    vote_building_ = QString::fromStdString(request.building_id());
                    return vote();
                  });
  channel_.answer(methods::import_areas,
                  [](const pb::ImportAreasRequest& request) -> Result<pb::ImportAreasResponse> {
                    pb::ImportAreasResponse looked;
                    looked.set_applied(!request.validate_only());
                    looked.set_household_count(2);
                    looked.set_missing_count(1);
                    return looked;
                  });
}

}  // namespace mct::app
