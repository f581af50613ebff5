#include "backend/features/directory/directory_admin_rpc.h"

#include <functional>

#include "backend/core/page_token.h"
#include "backend/features/directory/directory_proto.h"
#include "backend/features/directory/directory_requests.h"
#include "backend/rpc/chunks.h"

namespace mct::directory {

DirectoryAdminRpc::DirectoryAdminRpc(rpc::Bridge& bridge, StaffService& staff,
                                     StaffSheetService& sheets)
    : bridge_(bridge),
      staff_(staff),
      sheets_(sheets),
      add_card_(bridge.method<pb::DirectoryAdminService>("AddCard")),
      update_card_(bridge.method<pb::DirectoryAdminService>("UpdateCard")),
      revoke_card_(bridge.method<pb::DirectoryAdminService>("RevokeCard")),
      set_role_(bridge.method<pb::DirectoryAdminService>("SetRole")),
      set_duties_(bridge.method<pb::DirectoryAdminService>("SetDuties")),
      hand_over_(bridge.method<pb::DirectoryAdminService>("HandOver")),
      put_organization_(bridge.method<pb::DirectoryAdminService>("PutOrganization")),
      remove_organization_(bridge.method<pb::DirectoryAdminService>("RemoveOrganization")),
      import_staff_(bridge.method<pb::DirectoryAdminService>("ImportStaff")),
      undo_import_(bridge.method<pb::DirectoryAdminService>("UndoImport")),
      export_staff_(bridge.method<pb::DirectoryAdminService>("ExportStaff")),
      list_changes_(bridge.method<pb::DirectoryAdminService>("ListChanges")) {}

DirectoryAdminRpc::Reply<pb::Card> DirectoryAdminRpc::add_card(rpc::Caller caller,
                                                               pb::AddCardRequest request) {
  auto details = parse(std::move(*request.mutable_details()));
  if (!details) co_return fail(details.error());
  if (auto status = check_request_id(request.request_id()); !status) co_return fail(status.error());
  auto card = co_await staff_.add(viewer_of(caller), std::move(*details), request.request_id());
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

DirectoryAdminRpc::Reply<pb::Card> DirectoryAdminRpc::update_card(rpc::Caller caller,
                                                                  pb::UpdateCardRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto details = parse(std::move(*request.mutable_details()));
  if (!details) co_return fail(details.error());
  auto card = co_await staff_.update(viewer_of(caller), request.card_id(), request.revision(),
                                     std::move(*details));
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

DirectoryAdminRpc::Reply<DirectoryAdminRpc::Empty> DirectoryAdminRpc::revoke_card(
    rpc::Caller caller, pb::RevokeCardRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto status = co_await staff_.revoke(viewer_of(caller), request.card_id(), request.revision());
  if (!status) co_return fail(status.error());
  co_return Empty();
}

DirectoryAdminRpc::Reply<pb::Card> DirectoryAdminRpc::set_role(rpc::Caller caller,
                                                               pb::SetRoleRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto role = parse(request.role());
  if (!role) co_return fail(role.error());
  auto card =
      co_await staff_.set_role(viewer_of(caller), request.card_id(), request.revision(), *role);
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

DirectoryAdminRpc::Reply<pb::Card> DirectoryAdminRpc::set_duties(rpc::Caller caller,
                                                                 pb::SetDutiesRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto duties = parse_duties(request.duties());
  if (!duties) co_return fail(duties.error());
  auto card = co_await staff_.set_duties(viewer_of(caller), request.card_id(), request.revision(),
                                         std::move(*duties));
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

DirectoryAdminRpc::Reply<pb::Card> DirectoryAdminRpc::hand_over(rpc::Caller caller,
                                                                pb::HandOverRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto card = co_await staff_.hand_over(viewer_of(caller), request.card_id());
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

DirectoryAdminRpc::Reply<pb::Organization> DirectoryAdminRpc::put_organization(
    rpc::Caller caller, pb::PutOrganizationRequest request) {
  auto department = parse(std::move(request));
  if (!department) co_return fail(department.error());
  auto kept = co_await staff_.put_organization(viewer_of(caller), std::move(*department));
  if (!kept) co_return fail(kept.error());
  co_return to_proto(*kept);
}

DirectoryAdminRpc::Reply<DirectoryAdminRpc::Empty> DirectoryAdminRpc::remove_organization(
    rpc::Caller caller, pb::RemoveOrganizationRequest request) {
  if (auto status = check_id(request.id(), "id"); !status) co_return fail(status.error());
  auto status = co_await staff_.remove_organization(viewer_of(caller), request.id());
  if (!status) co_return fail(status.error());
  co_return Empty();
}

DirectoryAdminRpc::Reply<pb::ImportStaffResponse> DirectoryAdminRpc::import_staff(
    rpc::Caller caller, pb::ImportStaffRequest request) {
  auto file = parse(std::move(request));
  if (!file) co_return fail(file.error());
  const bool revoke_missing = file->wish.revoke_missing;
  auto imported = co_await sheets_.import(viewer_of(caller), std::move(*file));
  if (!imported) co_return fail(imported.error());
  co_return to_proto(*imported, revoke_missing);
}

DirectoryAdminRpc::Reply<pb::UndoImportResponse> DirectoryAdminRpc::undo_import(
    rpc::Caller caller, pb::UndoImportRequest request) {
  if (auto status = check_id(request.organization_id(), "organization_id"); !status)
    co_return fail(status.error());
  auto restored = co_await sheets_.undo(viewer_of(caller), request.organization_id());
  if (!restored) co_return fail(restored.error());
  pb::UndoImportResponse response;
  response.set_restored_count(*restored);
  co_return response;
}

asio::awaitable<Status> DirectoryAdminRpc::export_staff(rpc::Caller caller,
                                                        pb::ExportStaffRequest request,
                                                        rpc::Writer<Chunk>& writer) {
  if (auto status = check_id(request.organization_id(), "organization_id"); !status)
    co_return status;
  auto format = parse(request.format());
  if (!format) co_return fail(format.error());
  auto file = co_await sheets_.write(viewer_of(caller), request.organization_id(), *format,
                                     request.template_only());
  if (!file) co_return fail(file.error());
  co_return co_await rpc::write_chunks(writer, *file, media_type_of(*format));
}

DirectoryAdminRpc::Reply<pb::ListChangesResponse> DirectoryAdminRpc::list_changes(
    rpc::Caller caller, pb::ListChangesRequest request) {
  if (auto status = check_id(request.organization_id(), "organization_id"); !status)
    co_return fail(status.error());
  auto before = page_offset(request.organization_id(), request.page_token());
  if (!before) co_return fail(before.error());
  const int limit = page_size(request.page_size(), 50, 200);
  auto entries =
      co_await staff_.changes(viewer_of(caller), request.organization_id(), *before, limit);
  if (!entries) co_return fail(entries.error());
  pb::ListChangesResponse response;
  for (const auto& [sequence, entry] : *entries) *response.add_changes() = to_proto(entry);
  if (entries->size() == static_cast<std::size_t>(limit))
    response.set_next_page_token(page_token(request.organization_id(), entries->back().sequence));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* DirectoryAdminRpc::AddCard(Context* context,
                                                     const pb::AddCardRequest* request,
                                                     pb::Card* response) {
  return bridge_.unary(add_card_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::add_card, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::UpdateCard(Context* context,
                                                        const pb::UpdateCardRequest* request,
                                                        pb::Card* response) {
  return bridge_.unary(update_card_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::update_card, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::RevokeCard(Context* context,
                                                        const pb::RevokeCardRequest* request,
                                                        Empty* response) {
  return bridge_.unary(revoke_card_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::revoke_card, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::SetRole(Context* context,
                                                     const pb::SetRoleRequest* request,
                                                     pb::Card* response) {
  return bridge_.unary(set_role_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::set_role, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::SetDuties(Context* context,
                                                       const pb::SetDutiesRequest* request,
                                                       pb::Card* response) {
  return bridge_.unary(set_duties_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::set_duties, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::HandOver(Context* context,
                                                      const pb::HandOverRequest* request,
                                                      pb::Card* response) {
  return bridge_.unary(hand_over_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::hand_over, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::PutOrganization(
    Context* context, const pb::PutOrganizationRequest* request, pb::Organization* response) {
  return bridge_.unary(put_organization_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::put_organization, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::RemoveOrganization(
    Context* context, const pb::RemoveOrganizationRequest* request, Empty* response) {
  return bridge_.unary(remove_organization_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::remove_organization, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::ImportStaff(Context* context,
                                                         const pb::ImportStaffRequest* request,
                                                         pb::ImportStaffResponse* response) {
  return bridge_.unary(import_staff_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::import_staff, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::UndoImport(Context* context,
                                                        const pb::UndoImportRequest* request,
                                                        pb::UndoImportResponse* response) {
  return bridge_.unary(undo_import_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::undo_import, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* DirectoryAdminRpc::ExportStaff(
    Context* context, const pb::ExportStaffRequest* request) {
  return bridge_.stream<Chunk>(export_staff_, context, request,
                               std::bind_front(&DirectoryAdminRpc::export_staff, this));
}

grpc::ServerUnaryReactor* DirectoryAdminRpc::ListChanges(Context* context,
                                                         const pb::ListChangesRequest* request,
                                                         pb::ListChangesResponse* response) {
  return bridge_.unary(list_changes_, context, request, response,
                       std::bind_front(&DirectoryAdminRpc::list_changes, this));
}

}  // namespace mct::directory
