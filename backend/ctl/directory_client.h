#pragma once

#include "mct/audit/v1/audit_service.grpc.pb.h"
#include "mct/directory/v1/directory_admin_service.grpc.pb.h"
#include "mct/directory/v1/directory_service.grpc.pb.h"

#include "backend/ctl/session.h"

namespace mct::ctl {

// The directory's and the trail's methods that the operator calls.
class DirectoryClient {
 public:
  static Result<DirectoryClient> connect(const Session::Options& options);

  Result<directory::v1::Organizations> organizations() const;
  Result<directory::v1::Organization> put(directory::v1::PutOrganizationRequest request) const;
  Status remove(const std::string& id) const;

  // The cards that the words may mean: of a person, a unit, a post, a phone.
  Result<directory::v1::SearchCardsResponse> find(const std::string& query) const;
  Result<directory::v1::Card> set_duties(const directory::v1::SetDutiesRequest& request) const;

  Result<directory::v1::ImportStaffResponse> import(
      const directory::v1::ImportStaffRequest& request) const;
  Result<std::string> export_staff(const directory::v1::ExportStaffRequest& request) const;
  // How many cards are as they were before.
  Result<int> undo(const std::string& organization_id) const;
  Result<directory::v1::ListChangesResponse> changes(const std::string& organization_id) const;

  Result<audit::v1::VerifyTrailResponse> verify() const;

 private:
  explicit DirectoryClient(Session session);

  Session session_;
  std::unique_ptr<directory::v1::DirectoryService::Stub> directory_;
  std::unique_ptr<directory::v1::DirectoryAdminService::Stub> admin_;
  std::unique_ptr<audit::v1::AuditService::Stub> audit_;
};

}  // namespace mct::ctl
