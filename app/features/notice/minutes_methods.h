#pragma once

#include "mct/notice/v1/minutes_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that minutes call. Part of their client, and of its tests.
namespace mct::app::minutes_methods {

namespace pb = mct::notice::v1;

inline constexpr Method<pb::WriteMinutesRequest, pb::Minutes> write_minutes{
    "/mct.notice.v1.MinutesService/WriteMinutes"};
inline constexpr Method<pb::GetMinutesRequest, pb::Minutes> get_minutes{
    "/mct.notice.v1.MinutesService/GetMinutes"};

}  // namespace mct::app::minutes_methods
