#pragma once

#include "mct/directory/v1/directory_service.grpc.pb.h"

#include "backend/features/directory/directory_service.h"
#include "backend/rpc/bridge.h"

namespace mct::directory {

namespace pb = mct::directory::v1;

// DirectoryService of the contract. Each handler: validate, ask the service, map the error, reply.
class DirectoryRpc final : public pb::DirectoryService::CallbackService {
 public:
  DirectoryRpc(rpc::Bridge& bridge, DirectoryService& directory);

 private:
  using Context = grpc::CallbackServerContext;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::Organizations> get_organizations(rpc::Caller caller,
                                             pb::GetOrganizationsRequest request);
  Reply<pb::ListCardsResponse> list_cards(rpc::Caller caller, pb::ListCardsRequest request);
  Reply<pb::Card> get_card(rpc::Caller caller, pb::GetCardRequest request);
  Reply<pb::SearchCardsResponse> search_cards(rpc::Caller caller, pb::SearchCardsRequest request);

  grpc::ServerUnaryReactor* GetOrganizations(Context* context,
                                             const pb::GetOrganizationsRequest* request,
                                             pb::Organizations* response) override;
  grpc::ServerUnaryReactor* ListCards(Context* context, const pb::ListCardsRequest* request,
                                      pb::ListCardsResponse* response) override;
  grpc::ServerUnaryReactor* GetCard(Context* context, const pb::GetCardRequest* request,
                                    pb::Card* response) override;
  grpc::ServerUnaryReactor* SearchCards(Context* context, const pb::SearchCardsRequest* request,
                                        pb::SearchCardsResponse* response) override;

  rpc::Bridge& bridge_;
  DirectoryService& directory_;
  rpc::Method get_organizations_;
  rpc::Method list_cards_;
  rpc::Method get_card_;
  rpc::Method search_cards_;
};

}  // namespace mct::directory
