#pragma once

#include "mct/directory/v1/directory_admin_service.grpc.pb.h"

#include "backend/features/directory/sheet/staff_sheet_service.h"
#include "backend/rpc/bridge.h"

namespace mct::directory {

namespace pb = mct::directory::v1;

// DirectoryAdminService of the contract. Each handler: validate, ask the service, map the error,
// reply.
class DirectoryAdminRpc final : public pb::DirectoryAdminService::CallbackService {
 public:
  DirectoryAdminRpc(rpc::Bridge& bridge, StaffService& staff, StaffSheetService& sheets);

 private:
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;
  using Chunk = common::v1::Chunk;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::Card> add_card(rpc::Caller caller, pb::AddCardRequest request);
  Reply<pb::Card> update_card(rpc::Caller caller, pb::UpdateCardRequest request);
  Reply<Empty> revoke_card(rpc::Caller caller, pb::RevokeCardRequest request);
  Reply<pb::Card> set_role(rpc::Caller caller, pb::SetRoleRequest request);
  Reply<pb::Card> set_duties(rpc::Caller caller, pb::SetDutiesRequest request);
  Reply<pb::Card> hand_over(rpc::Caller caller, pb::HandOverRequest request);
  Reply<pb::Organization> put_organization(rpc::Caller caller, pb::PutOrganizationRequest request);
  Reply<Empty> remove_organization(rpc::Caller caller, pb::RemoveOrganizationRequest request);
  Reply<pb::ImportStaffResponse> import_staff(rpc::Caller caller, pb::ImportStaffRequest request);
  Reply<pb::UndoImportResponse> undo_import(rpc::Caller caller, pb::UndoImportRequest request);
  asio::awaitable<Status> export_staff(rpc::Caller caller, pb::ExportStaffRequest request,
                                       rpc::Writer<Chunk>& writer);
  Reply<pb::ListChangesResponse> list_changes(rpc::Caller caller, pb::ListChangesRequest request);

  grpc::ServerUnaryReactor* AddCard(Context* context, const pb::AddCardRequest* request,
                                    pb::Card* response) override;
  grpc::ServerUnaryReactor* UpdateCard(Context* context, const pb::UpdateCardRequest* request,
                                       pb::Card* response) override;
  grpc::ServerUnaryReactor* RevokeCard(Context* context, const pb::RevokeCardRequest* request,
                                       Empty* response) override;
  grpc::ServerUnaryReactor* SetRole(Context* context, const pb::SetRoleRequest* request,
                                    pb::Card* response) override;
  grpc::ServerUnaryReactor* SetDuties(Context* context, const pb::SetDutiesRequest* request,
                                      pb::Card* response) override;
  grpc::ServerUnaryReactor* HandOver(Context* context, const pb::HandOverRequest* request,
                                     pb::Card* response) override;
  grpc::ServerUnaryReactor* PutOrganization(Context* context,
                                            const pb::PutOrganizationRequest* request,
                                            pb::Organization* response) override;
  grpc::ServerUnaryReactor* RemoveOrganization(Context* context,
                                               const pb::RemoveOrganizationRequest* request,
                                               Empty* response) override;
  grpc::ServerUnaryReactor* ImportStaff(Context* context, const pb::ImportStaffRequest* request,
                                        pb::ImportStaffResponse* response) override;
  grpc::ServerUnaryReactor* UndoImport(Context* context, const pb::UndoImportRequest* request,
                                       pb::UndoImportResponse* response) override;
  grpc::ServerWriteReactor<Chunk>* ExportStaff(Context* context,
                                               const pb::ExportStaffRequest* request) override;
  grpc::ServerUnaryReactor* ListChanges(Context* context, const pb::ListChangesRequest* request,
                                        pb::ListChangesResponse* response) override;

  rpc::Bridge& bridge_;
  StaffService& staff_;
  StaffSheetService& sheets_;
  rpc::Method add_card_;
  rpc::Method update_card_;
  rpc::Method revoke_card_;
  rpc::Method set_role_;
  rpc::Method set_duties_;
  rpc::Method hand_over_;
  rpc::Method put_organization_;
  rpc::Method remove_organization_;
  rpc::Method import_staff_;
  rpc::Method undo_import_;
  rpc::Method export_staff_;
  rpc::Method list_changes_;
};

}  // namespace mct::directory
