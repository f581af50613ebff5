#pragma once

#include "mct/common/v1/chunk.pb.h"
#include "mct/directory/v1/card_service.pb.h"
#include "mct/directory/v1/directory_admin_service.pb.h"
#include "mct/directory/v1/directory_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of the clients, and of their tests.
namespace mct::app::directory_methods {

namespace pb = mct::directory::v1;
using google::protobuf::Empty;

inline constexpr Method<pb::WatchMyCardsRequest, pb::MyCards> watch_my_cards{
    "/mct.directory.v1.CardService/WatchMyCards"};
inline constexpr Method<pb::ClaimCardRequest, pb::Card> claim_card{
    "/mct.directory.v1.CardService/ClaimCard"};
inline constexpr Method<pb::UpdateMyCardRequest, pb::Card> update_my_card{
    "/mct.directory.v1.CardService/UpdateMyCard"};
inline constexpr Method<pb::GetCardLinkRequest, pb::CardLink> get_card_link{
    "/mct.directory.v1.CardService/GetCardLink"};
inline constexpr Method<pb::GetContactsRequest, pb::Contacts> get_contacts{
    .path = "/mct.directory.v1.CardService/GetContacts", .delegable = true};
inline constexpr Method<pb::KeepContactRequest, pb::Card> keep_contact{
    .path = "/mct.directory.v1.CardService/KeepContact", .delegable = true};
inline constexpr Method<pb::RemoveContactRequest, Empty> remove_contact{
    .path = "/mct.directory.v1.CardService/RemoveContact", .delegable = true};
inline constexpr Method<pb::GetOrganizationsRequest, pb::Organizations> get_organizations{
    "/mct.directory.v1.DirectoryService/GetOrganizations"};
inline constexpr Method<pb::ListCardsRequest, pb::ListCardsResponse> list_cards{
    "/mct.directory.v1.DirectoryService/ListCards"};
inline constexpr Method<pb::GetCardRequest, pb::Card> get_card{
    "/mct.directory.v1.DirectoryService/GetCard"};
inline constexpr Method<pb::SearchCardsRequest, pb::SearchCardsResponse> search_cards{
    "/mct.directory.v1.DirectoryService/SearchCards"};
inline constexpr Method<pb::AddCardRequest, pb::Card> add_card{
    "/mct.directory.v1.DirectoryAdminService/AddCard"};
inline constexpr Method<pb::UpdateCardRequest, pb::Card> update_card{
    "/mct.directory.v1.DirectoryAdminService/UpdateCard"};
inline constexpr Method<pb::RevokeCardRequest, Empty> revoke_card{
    "/mct.directory.v1.DirectoryAdminService/RevokeCard"};
inline constexpr Method<pb::SetDutiesRequest, pb::Card> set_duties{
    "/mct.directory.v1.DirectoryAdminService/SetDuties"};
inline constexpr Method<pb::HandOverRequest, pb::Card> hand_over{
    "/mct.directory.v1.DirectoryAdminService/HandOver"};
inline constexpr Method<pb::SetRoleRequest, pb::Card> set_role{
    "/mct.directory.v1.DirectoryAdminService/SetRole"};
inline constexpr Method<pb::PutOrganizationRequest, pb::Organization> put_organization{
    "/mct.directory.v1.DirectoryAdminService/PutOrganization"};
inline constexpr Method<pb::RemoveOrganizationRequest, Empty> remove_organization{
    "/mct.directory.v1.DirectoryAdminService/RemoveOrganization"};
inline constexpr Method<pb::ImportStaffRequest, pb::ImportStaffResponse> import_staff{
    "/mct.directory.v1.DirectoryAdminService/ImportStaff", Patience::file};
inline constexpr Method<pb::UndoImportRequest, pb::UndoImportResponse> undo_import{
    "/mct.directory.v1.DirectoryAdminService/UndoImport", Patience::file};
inline constexpr Method<pb::ExportStaffRequest, mct::common::v1::Chunk> export_staff{
    "/mct.directory.v1.DirectoryAdminService/ExportStaff"};
inline constexpr Method<pb::ListChangesRequest, pb::ListChangesResponse> list_changes{
    "/mct.directory.v1.DirectoryAdminService/ListChanges"};

}  // namespace mct::app::directory_methods
