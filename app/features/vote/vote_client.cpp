#include "app/features/vote/vote_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/channel/call_answers.h"
#include "app/core/events/event_news.h"
#include "app/core/proto_text.h"
#include "app/features/vote/vote_methods.h"

namespace mct::app {
namespace {

namespace methods = vote_methods;
namespace pb = methods::pb;
using google::protobuf::util::TimeUtil;

Vote from_proto(const pb::Vote& message) {
  Vote it;
  it.id = text(message.id());
  it.community_id = text(message.community_id());
  it.community = text(message.community_name());
  it.building = text(message.building());
  it.title = text(message.title());
  it.body = text(message.body());
  it.reason = text(message.reason());
  it.special = message.majority() == pb::MAJORITY_SPECIAL;
  it.secret = message.secret();
  for (const auto& question : message.questions()) {
    VoteQuestion asked{text(question.text()), {}, question.passed()};
    for (const auto& tally : question.tallies())
      asked.tallies.append({static_cast<VoteAnswer>(tally.answer()), tally.household_count()});
    it.questions.append(std::move(asked));
  }
  it.closes_ms = TimeUtil::TimestampToMilliseconds(message.close_time());
  it.state = static_cast<VoteState>(message.state());
  it.households = message.household_count();
  it.area = message.area();
  it.voted = message.voted_count();
  it.voted_area = message.voted_area();
  it.valid = message.valid();
  for (const auto& own : message.own())
    it.own.append(
        {text(own.household()), text(own.place()), text(own.room()), own.owner(), own.voted()});
  return it;
}

template <class Response>
QList<Vote> votes_of(const Response& answer) {
  QList<Vote> votes;
  for (const auto& it : answer.votes()) votes.append(from_proto(it));
  return votes;
}

QList<VoteBuilding> buildings_of(const community::v1::GetCommunityResponse& answer) {
  QList<VoteBuilding> buildings;
  for (const auto& it : answer.buildings()) buildings.append({text(it.id()), text(it.name())});
  return buildings;
}

AreaImport import_of(const pb::ImportAreasResponse& message) {
  AreaImport it{message.applied(), {}, message.household_count(), message.missing_count()};
  for (const auto& problem : message.problems())
    it.problems.append(sheet_problem(problem.where(), problem.what()));
  return it;
}

}  // namespace

VoteClient::VoteClient(Channel& channel, EventStream& events) : channel_(channel) {
  on_news(events, {"vote.opened", "vote.cancelled"}, this, &VoteClient::changed);
}

PendingCall VoteClient::own(Handler<QList<Vote>> handler) {
  return channel_.call(
      methods::list_own, pb::ListOwnVotesRequest(),
      meaning<pb::ListOwnVotesResponse>(std::move(handler), votes_of<pb::ListOwnVotesResponse>));
}

PendingCall VoteClient::vote(const QString& id, Handler<Vote> handler) {
  pb::GetVoteRequest request;
  request.set_vote_id(id.toStdString());
  return channel_.call(methods::get, request, meaning<pb::Vote>(std::move(handler), from_proto));
}

PendingCall VoteClient::cast(const QString& id, const QString& household,
                             const QList<VoteAnswer>& answers, const QString& request_id,
                             Handler<Vote> handler) {
  pb::CastBallotRequest request;
  request.set_vote_id(id.toStdString());
  request.set_household(household.toStdString());
  for (const auto it : answers) request.add_answers(static_cast<pb::Answer>(it));
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::cast, request,
                       std::function([this, handler = std::move(handler)](Result<pb::Vote> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler(from_proto(*answer));
                         emit changed();
                       }));
}

PendingCall VoteClient::held(const QString& community_id, Handler<QList<Vote>> handler) {
  pb::ListVotesRequest request;
  request.set_community_id(community_id.toStdString());
  return channel_.call(
      methods::list, request,
      meaning<pb::ListVotesResponse>(std::move(handler), votes_of<pb::ListVotesResponse>));
}

PendingCall VoteClient::buildings(const QString& community_id,
                                  Handler<QList<VoteBuilding>> handler) {
  community::v1::GetCommunityRequest request;
  request.set_community_id(community_id.toStdString());
  return channel_.call(
      methods::get_community, request,
      meaning<community::v1::GetCommunityResponse>(std::move(handler), buildings_of));
}

PendingCall VoteClient::create(const NewVote& wanted, Handler<void> handler) {
  pb::CreateVoteRequest request;
  request.set_community_id(wanted.community_id.toStdString());
  request.set_building_id(wanted.building_id.toStdString());
  request.set_title(wanted.title.toStdString());
  request.set_body(wanted.body.toStdString());
  request.set_majority(wanted.special ? pb::MAJORITY_SPECIAL : pb::MAJORITY_ORDINARY);
  request.set_secret(wanted.secret);
  for (const auto& it : wanted.questions) request.add_questions(it.toStdString());
  *request.mutable_close_time() = TimeUtil::MillisecondsToTimestamp(wanted.closes_ms);
  request.set_request_id(wanted.request_id.toStdString());
  return channel_.call(methods::create, request,
                       std::function([this, handler = std::move(handler)](Result<pb::Vote> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler({});
                         emit changed();
                       }));
}

PendingCall VoteClient::call_off(const QString& id, const QString& reason, Handler<Vote> handler) {
  pb::CancelVoteRequest request;
  request.set_vote_id(id.toStdString());
  request.set_reason(reason.toStdString());
  return channel_.call(methods::cancel, request,
                       std::function([this, handler = std::move(handler)](Result<pb::Vote> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler(from_proto(*answer));
                         emit changed();
                       }));
}

PendingCall VoteClient::import_areas(const AreaSheet& sheet, bool look, const QString& request_id,
                                     Handler<AreaImport> handler) {
  pb::ImportAreasRequest request;
  request.set_community_id(sheet.community_id.toStdString());
  request.set_format(sheet.csv ? pb::AREA_SHEET_FORMAT_CSV : pb::AREA_SHEET_FORMAT_XLSX);
  request.set_content(sheet.content.toStdString());
  request.set_validate_only(look);
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::import_areas, request,
                       meaning<pb::ImportAreasResponse>(std::move(handler), import_of));
}

}  // namespace mct::app
