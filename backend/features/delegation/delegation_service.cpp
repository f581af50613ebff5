#include "backend/features/delegation/delegation_service.h"

#include "backend/core/ids.h"

namespace mct::delegation {
namespace {

constexpr std::int64_t year_ms = 365 * day_ms;
constexpr std::int64_t most_ms = 3 * year_ms + day_ms;  // three years, one of them a leap year

tl::unexpected<Error> wrong(std::string field, std::string what) {
  return fail(mct::reason::invalid_argument, what, {{std::move(field), what}});
}

}  // namespace

asio::awaitable<Result<DelegationStore::Both>> DelegationService::of_account(
    std::string account_id) {
  co_return co_await store_.of_account(std::move(account_id), clock_.now_ms() - year_ms);
}

asio::awaitable<Result<Named>> DelegationService::offer(std::string account_id, Offer offer) {
  const auto now = clock_.now_ms();
  if (offer.end_ms <= now || offer.end_ms > now + most_ms)
    co_return wrong("end_time", "截止时间须在今后三年之内");
  Delegation delegation;
  delegation.id = random_id();
  delegation.request_id = std::move(offer.request_id);
  delegation.principal_id = std::move(account_id);
  delegation.delegate_phone = std::move(offer.phone);
  delegation.relation = std::move(offer.relation);
  delegation.scopes = offer.scopes;
  delegation.created_ms = now;
  delegation.end_ms = offer.end_ms;
  co_return co_await store_.offer(std::move(delegation));
}

asio::awaitable<Result<Named>> DelegationService::accept(std::string account_id, std::string id) {
  co_return co_await store_.accept(std::move(account_id), std::move(id), clock_.now_ms());
}

asio::awaitable<Status> DelegationService::end(std::string account_id, std::string id) {
  co_return co_await store_.end(std::move(account_id), std::move(id), clock_.now_ms());
}

asio::awaitable<Result<Named>> DelegationService::add_ward(std::string account_id, NewWard ward) {
  const auto now = clock_.now_ms();
  // Born after now minus 18 years, and not after now.
  if (ward.of_age_ms <= now) co_return wrong("birth_date", "已满18周岁，请本人注册");
  if (ward.of_age_ms > now + 18 * year_ms + 5 * day_ms)
    co_return wrong("birth_date", "出生日期不能晚于今天");
  Delegation delegation;
  delegation.id = random_id();
  delegation.request_id = std::move(ward.request_id);
  delegation.principal_id = random_id();
  delegation.delegate_id = std::move(account_id);
  delegation.relation = "监护人";
  delegation.scopes = ward.scopes;
  delegation.ward = true;
  delegation.created_ms = delegation.accepted_ms = now;
  delegation.end_ms = ward.of_age_ms;
  co_return co_await store_.add_ward(std::move(ward.nickname), std::move(delegation));
}

asio::awaitable<Result<rpc::Principal>> DelegationService::act(std::string account_id,
                                                               std::string delegation_id,
                                                               common::v1::DelegationScope scope) {
  auto used = co_await store_.use(account_id, std::move(delegation_id), static_cast<Scope>(scope),
                                  clock_.now_ms());
  if (!used) co_return fail(used.error());
  co_return rpc::Principal{
      used->principal.account_id,
      {used->delegation.id, std::move(account_id), std::move(used->delegate.nickname)}};
}

}  // namespace mct::delegation
