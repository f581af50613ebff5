#include "backend/ctl/directory_client.h"

#include "backend/ctl/call.h"

namespace mct::ctl {

namespace pb = directory::v1;

Result<DirectoryClient> DirectoryClient::connect(const Session::Options& options) {
  auto session = Session::open(options);
  if (!session) return fail(session.error());
  return DirectoryClient(std::move(*session));
}

DirectoryClient::DirectoryClient(Session session)
    : session_(std::move(session)),
      directory_(pb::DirectoryService::NewStub(session_.channel())),
      admin_(pb::DirectoryAdminService::NewStub(session_.channel())),
      audit_(audit::v1::AuditService::NewStub(session_.channel())) {}

Result<pb::Organizations> DirectoryClient::organizations() const {
  return call(session_, *directory_, &pb::DirectoryService::Stub::GetOrganizations,
              pb::GetOrganizationsRequest());
}

Result<pb::Organization> DirectoryClient::put(pb::PutOrganizationRequest request) const {
  return call(session_, *admin_, &pb::DirectoryAdminService::Stub::PutOrganization, request);
}

Status DirectoryClient::remove(const std::string& id) const {
  pb::RemoveOrganizationRequest request;
  request.set_id(id);
  auto gone =
      call(session_, *admin_, &pb::DirectoryAdminService::Stub::RemoveOrganization, request);
  if (!gone) return fail(gone.error());
  return {};
}

Result<pb::SearchCardsResponse> DirectoryClient::find(const std::string& query) const {
  pb::SearchCardsRequest request;
  request.set_query(query);
  return call(session_, *directory_, &pb::DirectoryService::Stub::SearchCards, request);
}

Result<pb::Card> DirectoryClient::set_duties(const pb::SetDutiesRequest& request) const {
  return call(session_, *admin_, &pb::DirectoryAdminService::Stub::SetDuties, request);
}

Result<pb::ImportStaffResponse> DirectoryClient::import(
    const pb::ImportStaffRequest& request) const {
  return call(session_, *admin_, &pb::DirectoryAdminService::Stub::ImportStaff, request);
}

Result<std::string> DirectoryClient::export_staff(const pb::ExportStaffRequest& request) const {
  grpc::ClientContext context;
  session_.prepare(context);
  auto reader = admin_->ExportStaff(&context, request);
  std::string file;
  for (common::v1::Chunk chunk; reader->Read(&chunk);) file += chunk.data();
  if (const auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
  return file;
}

Result<int> DirectoryClient::undo(const std::string& organization_id) const {
  pb::UndoImportRequest request;
  request.set_organization_id(organization_id);
  auto undone = call(session_, *admin_, &pb::DirectoryAdminService::Stub::UndoImport, request);
  if (!undone) return fail(undone.error());
  return undone->restored_count();
}

Result<pb::ListChangesResponse> DirectoryClient::changes(const std::string& organization_id) const {
  pb::ListChangesRequest request;
  request.set_organization_id(organization_id);
  request.set_page_size(200);
  return call(session_, *admin_, &pb::DirectoryAdminService::Stub::ListChanges, request);
}

Result<audit::v1::VerifyTrailResponse> DirectoryClient::verify() const {
  return call(session_, *audit_, &audit::v1::AuditService::Stub::VerifyTrail,
              audit::v1::VerifyTrailRequest());
}

}  // namespace mct::ctl
