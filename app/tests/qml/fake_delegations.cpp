#include "app/features/delegation/delegation_methods.h"
#include "app/tests/qml/fake_server.h"

// Who acts for whom, as the fake server plays it.
namespace mct::app {
namespace {

delegation::v1::Delegation of(const char* id, const char* principal, int state) {
  delegation::v1::Delegation it;
  it.set_id(id);
  it.set_principal_name(principal);
  it.set_relation("女儿");
  it.add_scopes(common::v1::DELEGATION_SCOPE_CONTACTS);
  it.mutable_end_time()->set_seconds(1'900'000'000);
  it.set_state(static_cast<delegation::v1::Delegation::State>(state));
  return it;
}

}  // namespace

// An offer of an elder, once the test has asked for it; and what the person offers themselves.
void FakeServer::answer_delegations() {
  channel_.answer(
      delegation_methods::get_delegations, [this](const delegation::v1::GetDelegationsRequest&) {
        delegation::v1::Delegations all;
        if (delegation_state_ != 0) *all.add_received() = of("d1", "样例奶奶", delegation_state_);
        if (offered_) {
          *all.add_given() = of("d2", "样例居民", delegation::v1::Delegation::STATE_OFFERED);
          all.mutable_given(0)->set_delegate_masked_phone("190****0002");
        }
        return Result<delegation::v1::Delegations>(all);
      });
  channel_.answer(delegation_methods::offer_delegation,
                  [this](const delegation::v1::OfferDelegationRequest& request)
                      -> Result<delegation::v1::Delegation> {
                    if (request.phone() != "19000000002")
                      return fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                                  QStringLiteral("请填写 11 位手机号"));
                    offered_ = true;
                    return of("d2", "样例居民", delegation::v1::Delegation::STATE_OFFERED);
                  });
  channel_.answer(
      delegation_methods::add_ward,
      [](const delegation::v1::AddWardRequest& request) -> Result<delegation::v1::Delegation> {
        if (request.birth_date().size() != 10)
          return fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("出生日期须写作 2015-06-01 的样子"));
        return of("d3", "样例孩子", delegation::v1::Delegation::STATE_ACTIVE);
      });
  channel_.answer(
      delegation_methods::accept_delegation,
      [this](const delegation::v1::AcceptDelegationRequest&) {
        delegation_state_ = delegation::v1::Delegation::STATE_ACTIVE;
        return Result<delegation::v1::Delegation>(of("d1", "样例奶奶", delegation_state_));
      });
  channel_.answer(delegation_methods::end_delegation,
                  [this](const delegation::v1::EndDelegationRequest&) {
                    delegation_state_ = delegation::v1::Delegation::STATE_ENDED;
                    return Result<delegation_methods::Empty>(delegation_methods::Empty());
                  });
}

}  // namespace mct::app
