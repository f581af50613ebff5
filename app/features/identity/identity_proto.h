#pragma once

#include "app/features/identity/identity_methods.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

OwnIdentity from_proto(const identity_methods::pb::Identity& message);
QList<AskingService> from_proto(const identity_methods::pb::Services& message);
NumberViewPage from_proto(const identity_methods::pb::ListViewsResponse& message);
WaitingPage from_proto(const identity_methods::pb::ListApplicationsResponse& message);
ApplicationUnderReview from_proto(const identity_methods::pb::ApplicationUnderReview& message);

}  // namespace mct::app
