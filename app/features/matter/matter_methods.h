#pragma once

#include "mct/directory/v1/directory_service.pb.h"
#include "mct/matter/v1/matter_service.pb.h"
#include "mct/matter/v1/post_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::matter_methods {

namespace pb = mct::matter::v1;
namespace directory = mct::directory::v1;

inline constexpr Method<pb::ListKindsRequest, pb::ListKindsResponse> list_kinds{
    "/mct.matter.v1.MatterService/ListKinds"};
inline constexpr Method<pb::GetItemKindRequest, pb::MatterKind> get_item_kind{
    "/mct.matter.v1.MatterService/GetItemKind"};
inline constexpr Method<pb::FileMatterRequest, pb::Matter> file_matter{
    "/mct.matter.v1.MatterService/FileMatter"};
inline constexpr Method<pb::TakeActionRequest, pb::Matter> take_action{
    "/mct.matter.v1.MatterService/TakeAction"};
inline constexpr Method<pb::GetMatterRequest, pb::Matter> get_matter{
    "/mct.matter.v1.MatterService/GetMatter"};
inline constexpr Method<pb::ListMattersRequest, pb::ListMattersResponse> list_matters{
    "/mct.matter.v1.MatterService/ListMatters"};
inline constexpr Method<pb::GetRotaRequest, pb::Rota> get_rota{
    "/mct.matter.v1.MatterPostService/GetRota"};
inline constexpr Method<pb::UpdateRotaRequest, pb::Rota> update_rota{
    "/mct.matter.v1.MatterPostService/UpdateRota"};
inline constexpr Method<directory::GetOrganizationsRequest, directory::Organizations>
    get_organizations{"/mct.directory.v1.DirectoryService/GetOrganizations"};

}  // namespace mct::app::matter_methods
