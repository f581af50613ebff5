#include "app/features/community/neighbour_client.h"

#include "app/core/channel/call_answers.h"
#include "app/core/proto_text.h"
#include "app/features/community/community_methods.h"

namespace mct::app {
namespace {

namespace pb = community_methods::pb;

OwnListing own_of(const pb::NeighbourListing& message) {
  return {text(message.community_id()), message.listed(),
          text(message.name()),         static_cast<PlaceShown>(message.place()),
          message.phone_shown(),        text(message.note())};
}

NeighbourPage neighbours_of(const pb::ListNeighboursResponse& message) {
  NeighbourPage page{{}, text(message.next_page_token())};
  for (const auto& it : message.neighbours())
    page.neighbours.append(
        {text(it.name()), text(it.place()), text(it.phone()), text(it.note()), it.own()});
  return page;
}

}  // namespace

PendingCall NeighbourClient::own(const QString& community_id, Handler<OwnListing> handler) {
  pb::GetOwnListingRequest request;
  request.set_community_id(community_id.toStdString());
  return channel_.call(community_methods::get_own_listing, request,
                       meaning<pb::NeighbourListing>(std::move(handler), own_of));
}

PendingCall NeighbourClient::put(const OwnListing& listing, Handler<OwnListing> handler) {
  pb::SetOwnListingRequest request;
  auto& message = *request.mutable_listing();
  message.set_community_id(listing.community_id.toStdString());
  message.set_listed(listing.listed);
  message.set_name(listing.name.toStdString());
  message.set_place(static_cast<pb::PlaceShown>(listing.place));
  message.set_phone_shown(listing.phone_shown);
  message.set_note(listing.note.toStdString());
  return channel_.call(
      community_methods::set_own_listing, request,
      std::function([this, handler = std::move(handler)](Result<pb::NeighbourListing> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(own_of(*answer));
        emit changed();
      }));
}

PendingCall NeighbourClient::list(const QString& community_id, const QString& query,
                                  const QString& page, Handler<NeighbourPage> handler) {
  pb::ListNeighboursRequest request;
  request.set_community_id(community_id.toStdString());
  request.set_query(query.toStdString());
  request.set_page_token(page.toStdString());
  return channel_.call(community_methods::list_neighbours, request,
                       meaning<pb::ListNeighboursResponse>(std::move(handler), neighbours_of));
}

}  // namespace mct::app
