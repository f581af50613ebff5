#include "app/features/community/community_client.h"

#include "app/core/events/event_news.h"
#include "app/features/community/community_methods.h"
#include "app/features/community/community_proto.h"

namespace mct::app {
namespace {

namespace pb = community_methods::pb;

constexpr int page_size = 200;

CommunityPage page_of(const pb::ListCommunitiesResponse& message) {
  CommunityPage page;
  for (const auto& it : message.communities()) page.communities.append(from_proto(it));
  for (const auto& it : message.towns())
    page.towns.append(
        {QString::fromStdString(it.id()), QString::fromStdString(it.name()), it.community_count()});
  page.next = QString::fromStdString(message.next_page_token());
  return page;
}

}  // namespace

CommunityClient::CommunityClient(Channel& channel, EventStream& events) : channel_(channel) {
  on_news(events, {"residence.decided"}, this, &CommunityClient::changed);
}

PendingCall CommunityClient::communities(const CommunityFilter& filter, const QString& page,
                                         Handler<CommunityPage> handler) {
  pb::ListCommunitiesRequest request;
  request.set_query(filter.query.toStdString());
  request.set_town_id(filter.town_id.toStdString());
  request.set_kept(filter.kept);
  request.set_page_size(page_size);
  request.set_page_token(page.toStdString());
  return channel_.call(
      community_methods::list, request,
      std::function([handler = std::move(handler)](Result<pb::ListCommunitiesResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(page_of(*answer));
      }));
}

PendingCall CommunityClient::plan(const QString& community_id, Handler<CommunityPlan> handler) {
  pb::GetCommunityRequest request;
  request.set_community_id(community_id.toStdString());
  return channel_.call(
      community_methods::get, request,
      std::function([handler = std::move(handler)](Result<pb::GetCommunityResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        CommunityPlan plan{from_proto(answer->community()), {}};
        for (const auto& it : answer->buildings()) plan.buildings.append(from_proto(it));
        handler(std::move(plan));
      }));
}

PendingCall CommunityClient::own(Handler<QList<Residence>> handler) {
  return channel_.call(
      community_methods::list_own, pb::ListOwnHouseholdsRequest(),
      std::function([handler = std::move(handler)](Result<pb::ListOwnHouseholdsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<Residence> own;
        for (const auto& it : answer->residences()) own.append(from_proto(it));
        handler(std::move(own));
      }));
}

PendingCall CommunityClient::claim(const HouseholdClaim& claim, Handler<void> handler) {
  pb::ClaimHouseholdRequest request;
  request.set_community_id(claim.community_id.toStdString());
  request.set_building_id(claim.building_id.toStdString());
  request.set_entrance_id(claim.entrance_id.toStdString());
  request.set_room(claim.room.toStdString());
  request.set_name(claim.name.toStdString());
  request.set_relation(static_cast<pb::Relation>(claim.relation));
  request.set_request_id(claim.request_id.toStdString());
  return channel_.call(
      community_methods::claim, request,
      std::function([this, handler = std::move(handler)](Result<pb::Residence> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit changed();
      }));
}

PendingCall CommunityClient::leave(const QString& residence_id, Handler<void> handler) {
  pb::LeaveHouseholdRequest request;
  request.set_residence_id(residence_id.toStdString());
  return channel_.call(
      community_methods::leave, request,
      std::function([this, handler = std::move(handler)](Result<pb::Residence> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit changed();
      }));
}

}  // namespace mct::app
