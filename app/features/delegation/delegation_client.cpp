#include "app/features/delegation/delegation_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/features/delegation/delegation_methods.h"

namespace mct::app {
namespace {

namespace methods = delegation_methods;
namespace pb = methods::pb;
using google::protobuf::util::TimeUtil;

Delegation from_proto(const pb::Delegation& message) {
  Delegation it;
  it.id = QString::fromStdString(message.id());
  it.principal = QString::fromStdString(message.principal_name());
  it.delegate = QString::fromStdString(message.delegate_name());
  it.delegate_phone = QString::fromStdString(message.delegate_masked_phone());
  it.relation = QString::fromStdString(message.relation());
  for (const int scope : message.scopes()) it.scopes.append(scope);
  it.end_ms = TimeUtil::TimestampToMilliseconds(message.end_time());
  it.state = static_cast<Delegation::State>(message.state());
  it.ward = message.ward();
  for (const auto& use : message.uses())
    it.uses.append({use.scope(), TimeUtil::TimestampToMilliseconds(use.last_time()), use.count()});
  return it;
}

template <class Request>
void set_scopes(Request& request, const DelegationScopes& scopes) {
  for (const int scope : scopes)
    request.add_scopes(static_cast<common::v1::DelegationScope>(scope));
}

}  // namespace

DelegationScopes DelegationClient::scopes() {
  DelegationScopes all;
  for (int scope = 1; scope < common::v1::DelegationScope_ARRAYSIZE; ++scope)
    if (common::v1::DelegationScope_IsValid(scope)) all.append(scope);
  return all;
}

template <class Answer>
std::function<void(Result<Answer>)> DelegationClient::changed(Handler<void> handler) {
  return [this, handler = std::move(handler)](const Result<Answer>& answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    handler({});
    emit delegationsChanged();
  };
}

PendingCall DelegationClient::all(Handler<Delegations> handler) {
  return channel_.call(
      methods::get_delegations, pb::GetDelegationsRequest(),
      std::function([handler = std::move(handler)](Result<pb::Delegations> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        Delegations all;
        for (const auto& it : answer->given()) all.given.append(from_proto(it));
        for (const auto& it : answer->received()) all.received.append(from_proto(it));
        handler(std::move(all));
      }));
}

PendingCall DelegationClient::offer(const Offer& offer, Handler<void> handler) {
  pb::OfferDelegationRequest request;
  request.set_phone(offer.phone.toStdString());
  request.set_relation(offer.relation.toStdString());
  set_scopes(request, offer.scopes);
  *request.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(offer.end_ms);
  request.set_request_id(offer.request_id.toStdString());
  return channel_.call(methods::offer_delegation, request,
                       changed<pb::Delegation>(std::move(handler)));
}

PendingCall DelegationClient::add_ward(const Ward& ward, Handler<void> handler) {
  pb::AddWardRequest request;
  request.set_nickname(ward.nickname.toStdString());
  request.set_birth_date(ward.birth_date.toStdString());
  set_scopes(request, ward.scopes);
  request.set_request_id(ward.request_id.toStdString());
  return channel_.call(methods::add_ward, request, changed<pb::Delegation>(std::move(handler)));
}

PendingCall DelegationClient::accept(const QString& id, Handler<void> handler) {
  pb::AcceptDelegationRequest request;
  request.set_id(id.toStdString());
  return channel_.call(methods::accept_delegation, request,
                       changed<pb::Delegation>(std::move(handler)));
}

PendingCall DelegationClient::end(const QString& id, Handler<void> handler) {
  pb::EndDelegationRequest request;
  request.set_id(id.toStdString());
  return channel_.call(methods::end_delegation, request,
                       changed<methods::Empty>(std::move(handler)));
}

}  // namespace mct::app
