#include "app/features/vote/vote_methods.h"
#include "app/tests/qml/fake_server.h"

// A vote of owners, as the fake server plays it.
namespace mct::app {

vote::v1::Vote FakeServer::vote() const {
  vote::v1::Vote it;
  it.set_id("v1");
  it.set_community_id("c1");
  it.set_community_name("样例社区");
  if (!vote_building_.isEmpty()) it.set_building("3号楼");
  it.set_title("更换物业服务企业");
  it.set_body("样例说明");
  it.set_majority(vote::v1::MAJORITY_ORDINARY);
  it.set_secret(true);
  it.mutable_close_time()->set_seconds(4'000'000'000);
  it.set_state(static_cast<vote::v1::Vote::State>(vote_state_));
  it.set_household_count(3);
  it.set_voted_count(ballot_ == 0 ? 1 : 2);
  auto& question = *it.add_questions();
  question.set_text("是否同意更换");
  if (it.state() == vote::v1::Vote::STATE_CLOSED) {
    it.set_valid(true);
    question.set_passed(true);
    auto& tally = *question.add_tallies();
    tally.set_answer(vote::v1::ANSWER_AGREE);
    tally.set_household_count(2);
  }
  if (it.state() == vote::v1::Vote::STATE_CANCELLED) it.set_reason("方案有误");
  auto& own = *it.add_own();
  own.set_household("h1");
  own.set_place("3号楼2单元");
  own.set_room("301");
  own.set_owner(true);
  own.set_voted(ballot_ != 0);
  return it;
}

void FakeServer::answer_votes() {
  channel_.answer(vote_methods::list_own, [this](const vote::v1::ListOwnVotesRequest&) {
    vote::v1::ListOwnVotesResponse all;
    *all.add_votes() = vote();
    return Result<vote::v1::ListOwnVotesResponse>(all);
  });
  channel_.answer(vote_methods::list, [this](const vote::v1::ListVotesRequest&) {
    vote::v1::ListVotesResponse all;
    *all.add_votes() = vote();
    return Result<vote::v1::ListVotesResponse>(all);
  });
  channel_.answer(vote_methods::get, [this](const vote::v1::GetVoteRequest&) {
    return Result<vote::v1::Vote>(vote());
  });
  channel_.answer(vote_methods::cast, [this](const vote::v1::CastBallotRequest& request) {
    ballot_ = request.answers(0);
    return Result<vote::v1::Vote>(vote());
  });
  channel_.answer(vote_methods::cancel, [this](const vote::v1::CancelVoteRequest&) {
    vote_state_ = vote::v1::Vote::STATE_CANCELLED;
    return Result<vote::v1::Vote>(vote());
  });
  channel_.answer(vote_methods::create,
                  [this](const vote::v1::CreateVoteRequest& request) -> Result<vote::v1::Vote> {
                    vote_form_ = QString::fromStdString(request.title()) + QChar('/') +
                                 QString::number(request.majority()) + QChar('/') +
                                 QString::number(request.secret()) + QChar('/') +
                                 QString::number(request.questions_size()) + QChar('/') +
                                 QString::fromStdString(request.building_id());
                    vote_building_ = QString::fromStdString(request.building_id());
                    return vote();
                  });
  channel_.answer(
      vote_methods::import_areas,
      [](const vote::v1::ImportAreasRequest& request) -> Result<vote::v1::ImportAreasResponse> {
        vote::v1::ImportAreasResponse looked;
        looked.set_applied(!request.validate_only());
        looked.set_household_count(2);
        looked.set_missing_count(1);
        return looked;
      });
}

}  // namespace mct::app
