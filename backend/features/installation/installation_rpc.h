#pragma once

#include "mct/installation/v1/installation_service.grpc.pb.h"

#include "backend/features/installation/installation_service.h"
#include "backend/rpc/bridge.h"

namespace mct::installation {

namespace pb = mct::installation::v1;

// InstallationService of the contract. Each handler: validate, ask the service, map the error,
// reply.
class InstallationRpc final : public pb::InstallationService::CallbackService {
 public:
  InstallationRpc(rpc::Bridge& bridge, InstallationService& service);

 private:
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;

  // Both methods: who calls makes the difference.
  asio::awaitable<Result<Empty>> report(rpc::Caller caller, pb::Installation installation);

  grpc::ServerUnaryReactor* ReportInstallation(Context* context,
                                               const pb::ReportInstallationRequest* request,
                                               Empty* response) override;
  grpc::ServerUnaryReactor* ReportMyInstallation(Context* context,
                                                 const pb::ReportMyInstallationRequest* request,
                                                 Empty* response) override;

  rpc::Bridge& bridge_;
  InstallationService& service_;
  rpc::Method report_installation_;
  rpc::Method report_my_installation_;
};

}  // namespace mct::installation
