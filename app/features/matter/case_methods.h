#pragma once

#include "mct/matter/v1/case_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::case_methods {

namespace pb = mct::matter::v1;

inline constexpr Method<pb::ListHandledCasesRequest, pb::ListHandledCasesResponse>
    list_handled_cases{"/mct.matter.v1.HandledCaseService/ListHandledCases"};
inline constexpr Method<pb::GetHandledCaseRequest, pb::HandledCase> get_handled_case{
    "/mct.matter.v1.HandledCaseService/GetHandledCase"};

}  // namespace mct::app::case_methods
