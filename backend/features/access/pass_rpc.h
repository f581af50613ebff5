#pragma once

#include "mct/access/v1/pass_service.grpc.pb.h"

#include "backend/features/access/pass_service.h"
#include "backend/rpc/bridge.h"

namespace mct::access {

namespace pb = mct::access::v1;

// PassService of the contract.
class PassRpc final : public pb::PassService::CallbackService {
 public:
  PassRpc(rpc::Bridge& bridge, PassService& passes);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;

  Reply<pb::OwnPasses> get_passes(rpc::Caller caller, pb::GetPassesRequest request);
  Reply<pb::Visitor> invite_visitor(rpc::Caller caller, pb::InviteVisitorRequest request);
  Reply<pb::Visitors> get_visitors(rpc::Caller caller, pb::GetVisitorsRequest);
  Reply<Empty> cancel_visitor(rpc::Caller caller, pb::CancelVisitorRequest request);
  Reply<pb::Entries> get_entries(rpc::Caller caller, pb::GetEntriesRequest);

  grpc::ServerUnaryReactor* GetPasses(Context* context, const pb::GetPassesRequest* request,
                                      pb::OwnPasses* response) override;
  grpc::ServerUnaryReactor* InviteVisitor(Context* context, const pb::InviteVisitorRequest* request,
                                          pb::Visitor* response) override;
  grpc::ServerUnaryReactor* GetVisitors(Context* context, const pb::GetVisitorsRequest* request,
                                        pb::Visitors* response) override;
  grpc::ServerUnaryReactor* CancelVisitor(Context* context, const pb::CancelVisitorRequest* request,
                                          Empty* response) override;
  grpc::ServerUnaryReactor* GetEntries(Context* context, const pb::GetEntriesRequest* request,
                                       pb::Entries* response) override;

  rpc::Bridge& bridge_;
  PassService& passes_;
  rpc::Method get_passes_;
  rpc::Method invite_visitor_;
  rpc::Method get_visitors_;
  rpc::Method cancel_visitor_;
  rpc::Method get_entries_;
};

}  // namespace mct::access
