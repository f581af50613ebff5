#include "backend/features/identity/identity_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/features/identity/id_number.h"

namespace mct::identity {
namespace {

google::protobuf::Timestamp time_of(std::int64_t ms) {
  return google::protobuf::util::TimeUtil::MillisecondsToTimestamp(ms);
}

void fill(pb::Application& message, const Application& application) {
  message.set_id(application.id);
  message.set_kind(static_cast<pb::ApplicationKind>(application.kind));
  message.set_state(static_cast<pb::ApplicationState>(application.state));
  message.set_reason(application.reason);
  *message.mutable_create_time() = time_of(application.created_ms);
  if (application.decided_ms != 0) *message.mutable_decide_time() = time_of(application.decided_ms);
}

}  // namespace

pb::Identity to_proto(const OwnIdentity& own) {
  pb::Identity message;
  if (own.latest) fill(*message.mutable_application(), *own.latest);
  if (!own.person) return message;
  message.set_verified(true);
  message.set_masked_name(masked_name(own.person->claims.name));
  message.set_masked_id_number(masked_id_number(own.person->claims.id_number));
  *message.mutable_verify_time() = time_of(own.person->verified_ms);
  return message;
}

pb::Services to_proto(const IdentityService::Services& services) {
  pb::Services message;
  for (const auto& [service, granted_ms] : services) {
    auto& one = *message.add_services();
    one.set_id(service.id);
    one.set_name(service.name);
    one.set_need(static_cast<pb::Services::Need>(service.need));
    one.set_purpose(service.purpose);
    one.set_granted(granted_ms != 0);
    if (granted_ms != 0) *one.mutable_grant_time() = time_of(granted_ms);
  }
  return message;
}

pb::ListViewsResponse::View to_proto(const View& view) {
  pb::ListViewsResponse::View message;
  *message.mutable_time() = time_of(view.at_ms);
  message.set_viewer_name(view.viewer_name);
  message.set_purpose(view.purpose);
  return message;
}

pb::ListApplicationsResponse::Summary to_summary(const UnderReview& seen, const Officer& officer) {
  pb::ListApplicationsResponse::Summary message;
  message.set_id(seen.application.id);
  message.set_kind(static_cast<pb::ApplicationKind>(seen.application.kind));
  message.set_masked_name(masked_name(seen.name()));
  *message.mutable_create_time() = time_of(seen.application.created_ms);
  message.set_own(seen.application.account_id == officer.account_id);
  return message;
}

pb::ApplicationUnderReview to_proto(const UnderReview& seen) {
  pb::ApplicationUnderReview message;
  message.set_id(seen.application.id);
  message.set_kind(static_cast<pb::ApplicationKind>(seen.application.kind));
  message.set_name(seen.application.claims.name);
  if (seen.person) message.set_former_name(seen.person->claims.name);
  message.set_masked_id_number(masked_id_number(seen.id_number()));
  for (const auto role : seen.photos) message.add_photos(static_cast<pb::PhotoRole>(role));
  *message.mutable_create_time() = time_of(seen.application.created_ms);
  return message;
}

pb::VerifiedPerson to_proto(const Person& person) {
  pb::VerifiedPerson message;
  message.set_id(person.id);
  message.set_masked_name(masked_name(person.claims.name));
  message.set_masked_id_number(masked_id_number(person.claims.id_number));
  *message.mutable_verify_time() = time_of(person.verified_ms);
  return message;
}

}  // namespace mct::identity
