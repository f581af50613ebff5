#include "backend/ctl/directory_client.h"

#include "backend/ctl/call.h"

namespace mct::ctl {

Result<DirectoryClient> DirectoryClient::connect(const Session::Options& options) {
  auto session = Session::open(options);
  if (!session) return fail(session.error());
  return DirectoryClient(std::move(*session));
}

DirectoryClient::DirectoryClient(Session session)
    : session_(std::move(session)),
      directory_(directory::v1::DirectoryService::NewStub(session_.channel())),
      admin_(directory::v1::DirectoryAdminService::NewStub(session_.channel())),
      audit_(audit::v1::AuditService::NewStub(session_.channel())) {}

Result<directory::v1::Organizations> DirectoryClient::organizations() const {
  return call(session_, *directory_, &directory::v1::DirectoryService::Stub::GetOrganizations,
              directory::v1::GetOrganizationsRequest());
}

Result<directory::v1::Organization> DirectoryClient::put(
    directory::v1::PutOrganizationRequest request) const {
  return call(session_, *admin_, &directory::v1::DirectoryAdminService::Stub::PutOrganization,
              request);
}

Status DirectoryClient::remove(const std::string& id) const {
  directory::v1::RemoveOrganizationRequest request;
  request.set_id(id);
  auto gone = call(session_, *admin_,
                   &directory::v1::DirectoryAdminService::Stub::RemoveOrganization, request);
  if (!gone) return fail(gone.error());
  return {};
}

Result<directory::v1::SearchCardsResponse> DirectoryClient::find(const std::string& query) const {
  directory::v1::SearchCardsRequest request;
  request.set_query(query);
  return call(session_, *directory_, &directory::v1::DirectoryService::Stub::SearchCards, request);
}

Result<directory::v1::Card> DirectoryClient::set_duties(
    const directory::v1::SetDutiesRequest& request) const {
  return call(session_, *admin_, &directory::v1::DirectoryAdminService::Stub::SetDuties, request);
}

Result<directory::v1::ImportStaffResponse> DirectoryClient::import(
    const directory::v1::ImportStaffRequest& request) const {
  return call(session_, *admin_, &directory::v1::DirectoryAdminService::Stub::ImportStaff, request);
}

Result<std::string> DirectoryClient::export_staff(
    const directory::v1::ExportStaffRequest& request) const {
  grpc::ClientContext context;
  session_.prepare(context);
  auto reader = admin_->ExportStaff(&context, request);
  std::string file;
  for (common::v1::Chunk chunk; reader->Read(&chunk);) file += chunk.data();
  if (const auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
  return file;
}

Result<int> DirectoryClient::undo(const std::string& organization_id) const {
  directory::v1::UndoImportRequest request;
  request.set_organization_id(organization_id);
  auto undone =
      call(session_, *admin_, &directory::v1::DirectoryAdminService::Stub::UndoImport, request);
  if (!undone) return fail(undone.error());
  return undone->restored_count();
}

Result<directory::v1::ListChangesResponse> DirectoryClient::changes(
    const std::string& organization_id) const {
  directory::v1::ListChangesRequest request;
  request.set_organization_id(organization_id);
  request.set_page_size(200);
  return call(session_, *admin_, &directory::v1::DirectoryAdminService::Stub::ListChanges, request);
}

Result<audit::v1::VerifyTrailResponse> DirectoryClient::verify() const {
  return call(session_, *audit_, &audit::v1::AuditService::Stub::VerifyTrail,
              audit::v1::VerifyTrailRequest());
}

}  // namespace mct::ctl
