#include "app/features/community/keeping_client.h"

#include "app/core/channel/call_answers.h"
#include "app/core/events/event_news.h"
#include "app/features/community/community_methods.h"
#include "app/features/community/community_proto.h"

namespace mct::app {
namespace {

namespace pb = community_methods::pb;

constexpr int claims_page = 200;

}  // namespace

KeepingClient::KeepingClient(Channel& channel, EventStream& events) : channel_(channel) {
  on_news(events, {"residence.claimed"}, this, &KeepingClient::decided);
}

PendingCall KeepingClient::claims(const QString& community_id, Handler<QList<Residence>> handler) {
  pb::ListClaimsRequest request;
  request.set_community_id(community_id.toStdString());
  request.set_page_size(claims_page);
  return channel_.call(
      community_methods::list_claims, request,
      std::function([handler = std::move(handler)](Result<pb::ListClaimsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<Residence> claims;
        for (const auto& it : answer->claims()) claims.append(from_proto(it));
        handler(std::move(claims));
      }));
}

std::function<void(Result<pb::Residence>)> KeepingClient::told(Handler<void> handler) {
  return [this, handler = std::move(handler)](const Result<pb::Residence>& answer) {
    if (answer) handler({});
    if (!answer) handler(tl::unexpected(answer.error()));
    // Also when somebody else was faster.
    emit decided();
  };
}

PendingCall KeepingClient::decide(const Decision& decision, Handler<void> handler) {
  if (decision.reason.isEmpty()) {
    pb::ConfirmClaimRequest request;
    request.set_residence_id(decision.residence_id.toStdString());
    request.set_request_id(decision.request_id.toStdString());
    return channel_.call(community_methods::confirm, request, told(std::move(handler)));
  }
  pb::RefuseClaimRequest request;
  request.set_residence_id(decision.residence_id.toStdString());
  request.set_reason(decision.reason.toStdString());
  request.set_request_id(decision.request_id.toStdString());
  return channel_.call(community_methods::refuse, request, told(std::move(handler)));
}

PendingCall KeepingClient::residents(const QString& community_id, const QString& query,
                                     const QString& page, Handler<ResidentPage> handler) {
  pb::ListResidentsRequest request;
  request.set_community_id(community_id.toStdString());
  request.set_query(query.toStdString());
  request.set_page_token(page.toStdString());
  return channel_.call(community_methods::list_residents, request,
                       meaning<pb::ListResidentsResponse>(
                           std::move(handler), [](const pb::ListResidentsResponse& answer) {
                             ResidentPage found;
                             for (const auto& it : answer.residences())
                               found.residents.append(from_proto(it));
                             found.next = QString::fromStdString(answer.next_page_token());
                             found.total = answer.total_size();
                             return found;
                           }));
}

PendingCall KeepingClient::end(const Decision& decision, Handler<void> handler) {
  pb::EndResidenceRequest request;
  request.set_residence_id(decision.residence_id.toStdString());
  request.set_reason(decision.reason.toStdString());
  request.set_request_id(decision.request_id.toStdString());
  return channel_.call(community_methods::end, request, told(std::move(handler)));
}

PendingCall KeepingClient::buildings(const QString& community_id, Handler<BuildingSheet> handler) {
  pb::GetBuildingsRequest request;
  request.set_community_id(community_id.toStdString());
  return channel_.call(community_methods::get_buildings, request,
                       std::function([handler = std::move(handler)](Result<pb::Buildings> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler(from_proto(*answer));
                       }));
}

PendingCall KeepingClient::put_buildings(const QString& community_id, const BuildingSheet& wanted,
                                         const QString& request_id,
                                         Handler<BuildingSheet> handler) {
  pb::PutBuildingsRequest request;
  request.set_community_id(community_id.toStdString());
  request.set_revision(wanted.revision);
  request.set_request_id(request_id.toStdString());
  for (const auto& it : wanted.rows) {
    auto& row = *request.add_rows();
    row.set_building(it.building.toStdString());
    row.set_entrance(it.entrance.toStdString());
    for (const auto& room : it.rooms) row.add_rooms(room.toStdString());
  }
  return channel_.call(
      community_methods::put_buildings, request,
      std::function([this, handler = std::move(handler)](Result<pb::Buildings> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
        emit buildingsChanged();
      }));
}

}  // namespace mct::app
