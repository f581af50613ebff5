#pragma once

#include "mct/access/v1/pass_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that passes call. Part of their client, and of its tests.
namespace mct::app::access_methods {

namespace pb = mct::access::v1;
using google::protobuf::Empty;

inline constexpr Method<pb::GetPassesRequest, pb::OwnPasses> get_passes{
    "/mct.access.v1.PassService/GetPasses"};
inline constexpr Method<pb::InviteVisitorRequest, pb::Visitor> invite_visitor{
    "/mct.access.v1.PassService/InviteVisitor"};
inline constexpr Method<pb::GetVisitorsRequest, pb::Visitors> get_visitors{
    "/mct.access.v1.PassService/GetVisitors"};
inline constexpr Method<pb::CancelVisitorRequest, Empty> cancel_visitor{
    "/mct.access.v1.PassService/CancelVisitor"};
inline constexpr Method<pb::GetEntriesRequest, pb::Entries> get_entries{
    "/mct.access.v1.PassService/GetEntries"};

}  // namespace mct::app::access_methods
