#pragma once

#include "mct/push/v1/push_service.pb.h"

#include "app/core/channel/channel.h"

namespace mct::app::push_methods {

namespace pb = mct::push::v1;

inline constexpr Method<pb::SetPushTokenRequest, pb::SetPushTokenResponse> set_push_token{
    "/mct.push.v1.PushService/SetPushToken"};

}  // namespace mct::app::push_methods
