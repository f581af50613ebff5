#pragma once

#include "mct/identity/v1/identity_review_service.pb.h"
#include "mct/identity/v1/identity_service.pb.h"

#include "backend/features/identity/identity_service.h"

namespace mct::identity {

namespace pb = mct::identity::v1;

pb::Identity to_proto(const OwnIdentity& own);
pb::Services to_proto(const IdentityService::Services& services);
pb::ListViewsResponse::View to_proto(const View& view);
pb::ListApplicationsResponse::Summary to_summary(const UnderReview& seen, const Officer& officer);
pb::ApplicationUnderReview to_proto(const UnderReview& seen);
pb::VerifiedPerson to_proto(const Person& person);

}  // namespace mct::identity
