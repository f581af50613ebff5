#include "backend/features/installation/installation_rpc.h"

#include "backend/features/installation/installation_requests.h"

namespace mct::installation {

InstallationRpc::InstallationRpc(rpc::Bridge& bridge, InstallationService& service)
    : bridge_(bridge),
      service_(service),
      report_installation_(bridge.method<pb::InstallationService>("ReportInstallation")),
      report_my_installation_(bridge.method<pb::InstallationService>("ReportMyInstallation")) {}

asio::awaitable<Result<InstallationRpc::Empty>> InstallationRpc::report(
    rpc::Caller caller, pb::Installation installation) {
  auto parsed = parse(installation);
  if (!parsed) co_return fail(parsed.error());
  auto status = co_await service_.report(std::move(*parsed), reporter_of(caller));
  if (!status) co_return fail(status.error());
  co_return Empty();
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* InstallationRpc::ReportInstallation(
    Context* context, const pb::ReportInstallationRequest* request, Empty* response) {
  return bridge_.unary(report_installation_, context, request, response,
                       [this](rpc::Caller caller, pb::ReportInstallationRequest asked) {
                         return report(std::move(caller), std::move(*asked.mutable_installation()));
                       });
}

grpc::ServerUnaryReactor* InstallationRpc::ReportMyInstallation(
    Context* context, const pb::ReportMyInstallationRequest* request, Empty* response) {
  return bridge_.unary(report_my_installation_, context, request, response,
                       [this](rpc::Caller caller, pb::ReportMyInstallationRequest asked) {
                         return report(std::move(caller), std::move(*asked.mutable_installation()));
                       });
}

}  // namespace mct::installation
