#pragma once

#include "mct/directory/v1/card_service.grpc.pb.h"

#include "backend/features/directory/own_cards_service.h"
#include "backend/rpc/bridge.h"

namespace mct::directory {

namespace pb = mct::directory::v1;

// CardService of the contract. Each handler: validate, ask the service, map the error, reply.
class CardRpc final : public pb::CardService::CallbackService {
 public:
  CardRpc(rpc::Bridge& bridge, OwnCardsService& cards, CardWatch& watch);

 private:
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::MyCards> get_my_cards(rpc::Caller caller, pb::GetMyCardsRequest request);
  asio::awaitable<Status> watch_my_cards(rpc::Caller caller, pb::WatchMyCardsRequest request,
                                         rpc::Writer<pb::MyCards>& writer);
  Reply<pb::Card> claim_card(rpc::Caller caller, pb::ClaimCardRequest request);
  Reply<pb::Card> update_my_card(rpc::Caller caller, pb::UpdateMyCardRequest request);
  Reply<pb::CardLink> get_card_link(rpc::Caller caller, pb::GetCardLinkRequest request);
  Reply<pb::Contacts> get_contacts(rpc::Caller caller, pb::GetContactsRequest request);
  Reply<pb::Card> keep_contact(rpc::Caller caller, pb::KeepContactRequest request);
  Reply<Empty> remove_contact(rpc::Caller caller, pb::RemoveContactRequest request);

  grpc::ServerUnaryReactor* GetMyCards(Context* context, const pb::GetMyCardsRequest* request,
                                       pb::MyCards* response) override;
  grpc::ServerWriteReactor<pb::MyCards>* WatchMyCards(
      Context* context, const pb::WatchMyCardsRequest* request) override;
  grpc::ServerUnaryReactor* ClaimCard(Context* context, const pb::ClaimCardRequest* request,
                                      pb::Card* response) override;
  grpc::ServerUnaryReactor* UpdateMyCard(Context* context, const pb::UpdateMyCardRequest* request,
                                         pb::Card* response) override;
  grpc::ServerUnaryReactor* GetCardLink(Context* context, const pb::GetCardLinkRequest* request,
                                        pb::CardLink* response) override;
  grpc::ServerUnaryReactor* GetContacts(Context* context, const pb::GetContactsRequest* request,
                                        pb::Contacts* response) override;
  grpc::ServerUnaryReactor* KeepContact(Context* context, const pb::KeepContactRequest* request,
                                        pb::Card* response) override;
  grpc::ServerUnaryReactor* RemoveContact(Context* context, const pb::RemoveContactRequest* request,
                                          Empty* response) override;

  rpc::Bridge& bridge_;
  OwnCardsService& cards_;
  CardWatch& watch_;
  rpc::Method get_my_cards_;
  rpc::Method watch_my_cards_;
  rpc::Method claim_card_;
  rpc::Method update_my_card_;
  rpc::Method get_card_link_;
  rpc::Method get_contacts_;
  rpc::Method keep_contact_;
  rpc::Method remove_contact_;
};

}  // namespace mct::directory
