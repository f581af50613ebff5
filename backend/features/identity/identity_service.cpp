#include "backend/features/identity/identity_service.h"

#include <algorithm>

namespace mct::identity {

asio::awaitable<Result<OwnIdentity>> IdentityService::own(std::string account_id) {
  co_return co_await store_.own(std::move(account_id));
}

asio::awaitable<Result<std::string>> IdentityService::avatar(std::string account_id) {
  co_return co_await store_.avatar(std::move(account_id));
}

asio::awaitable<Result<OwnIdentity>> IdentityService::apply(NewApplication wanted) {
  co_return co_await store_.apply(std::move(wanted), clock_.now_ms());
}

asio::awaitable<Result<OwnIdentity>> IdentityService::withdraw(std::string account_id,
                                                               std::string application_id) {
  co_return co_await store_.withdraw(std::move(account_id), std::move(application_id),
                                     clock_.now_ms());
}

// A grant to a service that the operator has taken off the list is not shown and opens nothing.
IdentityService::Services IdentityService::with_grants(const std::vector<Grant>& grants) const {
  Services services;
  for (const auto& service : services_) {
    const auto grant = std::ranges::find(grants, service.id, &Grant::service_id);
    services.push_back({service, grant == grants.end() ? 0 : grant->granted_ms});
  }
  return services;
}

asio::awaitable<Result<IdentityService::Services>> IdentityService::services(
    std::string account_id) {
  auto grants = co_await store_.grants(std::move(account_id));
  if (!grants) co_return fail(grants.error());
  co_return with_grants(*grants);
}

asio::awaitable<Result<IdentityService::Services>> IdentityService::set_grant(
    std::string account_id, std::string service_id, bool granted) {
  if (std::ranges::find(services_, service_id, &Service::id) == services_.end())
    co_return fail(reason::service_not_found, "没有这项服务");
  Result<std::vector<Grant>> grants;
  if (granted)
    grants = co_await store_.grant(std::move(account_id), std::move(service_id), clock_.now_ms());
  else
    grants = co_await store_.withdraw_grant(std::move(account_id), std::move(service_id));
  if (!grants) co_return fail(grants.error());
  co_return with_grants(*grants);
}

asio::awaitable<Result<std::vector<View>>> IdentityService::views(std::string account_id,
                                                                  Span span) {
  co_return co_await store_.views(std::move(account_id), span);
}

}  // namespace mct::identity
