#include "backend/features/delegation/delegation_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/core/phone.h"

namespace mct::delegation {
namespace {

using google::protobuf::util::TimeUtil;

void add_all(const std::vector<Named>& all, std::int64_t now_ms,
             google::protobuf::RepeatedPtrField<pb::Delegation>& messages) {
  // Those that count come first.
  for (const bool ended : {false, true})
    for (const auto& it : all)
      if ((it.delegation.state(now_ms) == State::ended) == ended)
        *messages.Add() = to_proto(it, now_ms);
}

}  // namespace

pb::Delegation to_proto(const Named& named, std::int64_t now_ms) {
  const auto& it = named.delegation;
  pb::Delegation message;
  message.set_id(it.id);
  message.set_principal_name(named.principal.nickname);
  message.set_delegate_name(named.delegate.nickname);
  if (!it.delegate_phone.empty()) message.set_delegate_masked_phone(masked(it.delegate_phone));
  message.set_relation(it.relation);
  for (int scope = 1; scope < common::v1::DelegationScope_ARRAYSIZE; ++scope)
    if (contains(it.scopes, scope))
      message.add_scopes(static_cast<common::v1::DelegationScope>(scope));
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(it.created_ms);
  *message.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(it.end_ms);
  message.set_state(static_cast<pb::Delegation::State>(it.state(now_ms)));
  message.set_ward(it.ward);
  for (const auto& use : it.uses) {
    auto& added = *message.add_uses();
    added.set_scope(static_cast<common::v1::DelegationScope>(use.scope));
    *added.mutable_last_time() = TimeUtil::MillisecondsToTimestamp(use.last_ms);
    added.set_count(static_cast<int>(use.count));
  }
  return message;
}

pb::Delegations to_proto(const DelegationStore::Both& both, std::int64_t now_ms) {
  pb::Delegations message;
  add_all(both.given, now_ms, *message.mutable_given());
  add_all(both.received, now_ms, *message.mutable_received());
  return message;
}

}  // namespace mct::delegation
