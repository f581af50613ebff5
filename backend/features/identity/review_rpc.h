#pragma once

#include "mct/identity/v1/identity_review_service.grpc.pb.h"

#include "backend/features/identity/review_service.h"
#include "backend/rpc/bridge.h"

namespace mct::identity {

namespace pb = mct::identity::v1;

// IdentityReviewService of the contract. Each handler: validate, ask the service, map the error,
// reply.
class ReviewRpc final : public pb::IdentityReviewService::CallbackService {
 public:
  ReviewRpc(rpc::Bridge& bridge, ReviewService& reviews);

 private:
  using Context = grpc::CallbackServerContext;
  using Chunk = common::v1::Chunk;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::ListApplicationsResponse> list_applications(rpc::Caller caller,
                                                        pb::ListApplicationsRequest request);
  Reply<pb::ApplicationUnderReview> get_application(rpc::Caller caller,
                                                    pb::GetApplicationRequest request);
  asio::awaitable<Status> get_photo(rpc::Caller caller, pb::GetPhotoRequest request,
                                    rpc::Writer<Chunk>& writer);
  Reply<pb::DecideApplicationResponse> decide_application(rpc::Caller caller,
                                                          pb::DecideApplicationRequest request);
  Reply<pb::RevealIdNumberResponse> reveal_id_number(rpc::Caller caller,
                                                     pb::RevealIdNumberRequest request);
  Reply<pb::VerifiedPerson> find_by_id_number(rpc::Caller caller,
                                              pb::FindByIdNumberRequest request);

  grpc::ServerUnaryReactor* ListApplications(Context* context,
                                             const pb::ListApplicationsRequest* request,
                                             pb::ListApplicationsResponse* response) override;
  grpc::ServerUnaryReactor* GetApplication(Context* context,
                                           const pb::GetApplicationRequest* request,
                                           pb::ApplicationUnderReview* response) override;
  grpc::ServerWriteReactor<Chunk>* GetPhoto(Context* context,
                                            const pb::GetPhotoRequest* request) override;
  grpc::ServerUnaryReactor* DecideApplication(Context* context,
                                              const pb::DecideApplicationRequest* request,
                                              pb::DecideApplicationResponse* response) override;
  grpc::ServerUnaryReactor* RevealIdNumber(Context* context,
                                           const pb::RevealIdNumberRequest* request,
                                           pb::RevealIdNumberResponse* response) override;
  grpc::ServerUnaryReactor* FindByIdNumber(Context* context,
                                           const pb::FindByIdNumberRequest* request,
                                           pb::VerifiedPerson* response) override;

  rpc::Bridge& bridge_;
  ReviewService& reviews_;
  rpc::Method list_applications_;
  rpc::Method get_application_;
  rpc::Method get_photo_;
  rpc::Method decide_application_;
  rpc::Method reveal_id_number_;
  rpc::Method find_by_id_number_;
};

}  // namespace mct::identity
