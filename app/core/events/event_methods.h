#pragma once

#include "mct/events/v1/event_service.pb.h"

#include "app/core/channel/channel.h"

namespace mct::app::event_methods {

namespace pb = mct::events::v1;

inline constexpr Method<pb::WatchRequest, pb::WatchResponse> watch{
    "/mct.events.v1.EventService/Watch"};
inline constexpr Method<pb::ReadEventsRequest, pb::ReadEventsResponse> read_events{
    "/mct.events.v1.EventService/ReadEvents"};

}  // namespace mct::app::event_methods
