#pragma once

#include "mct/notice/v1/check_in_service.pb.h"
#include "mct/notice/v1/notice_sending_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that checking in calls. Part of its client, and of its tests.
namespace mct::app::check_in_methods {

namespace pb = mct::notice::v1;

inline constexpr Method<pb::GetCheckInCodeRequest, pb::CheckInCode> get_check_in_code{
    "/mct.notice.v1.CheckInService/GetCheckInCode"};
inline constexpr Method<pb::CheckInRequest, pb::CheckedIn> check_in{
    "/mct.notice.v1.CheckInService/CheckIn"};
inline constexpr Method<pb::CheckInByHandRequest, pb::CheckedIn> check_in_by_hand{
    "/mct.notice.v1.CheckInService/CheckInByHand"};

}  // namespace mct::app::check_in_methods
