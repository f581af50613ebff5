#pragma once

#include "mct/directory/v1/directory_service.pb.h"

#include "app/core/channel/channel.h"

// The method that finding people calls. Part of it, and of its tests.
namespace mct::app::people_methods {

namespace pb = mct::directory::v1;

inline constexpr Method<pb::SearchCardsRequest, pb::SearchCardsResponse> search_cards{
    "/mct.directory.v1.DirectoryService/SearchCards"};

}  // namespace mct::app::people_methods
