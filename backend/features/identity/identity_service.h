#pragma once

#include "backend/core/clock.h"
#include "backend/features/identity/identity_store.h"
#include "backend/features/identity/service_list.h"

namespace mct::identity {

// A person's own identity, and who may see it.
class IdentityService {
 public:
  IdentityService(IdentityStore& store, std::vector<Service> services, const Clock& clock)
      : store_(store), services_(std::move(services)), clock_(clock) {}

  asio::awaitable<Result<OwnIdentity>> own(std::string account_id);
  // A JPEG. Errors: NOT_VERIFIED.
  asio::awaitable<Result<std::string>> avatar(std::string account_id);
  // Errors: as IdentityStore.
  asio::awaitable<Result<OwnIdentity>> apply(NewApplication wanted);
  asio::awaitable<Result<OwnIdentity>> withdraw(std::string account_id, std::string application_id);

  struct GrantedService {
    Service service;
    std::int64_t granted_ms = 0;  // 0: it may not see the identity
  };
  using Services = std::vector<GrantedService>;
  asio::awaitable<Result<Services>> services(std::string account_id);
  // Errors: SERVICE_NOT_FOUND, NOT_VERIFIED.
  asio::awaitable<Result<Services>> set_grant(std::string account_id, std::string service_id,
                                              bool granted);

  asio::awaitable<Result<std::vector<View>>> views(std::string account_id, Span span);

  std::int64_t now_ms() const { return clock_.now_ms(); }

 private:
  Services with_grants(const std::vector<Grant>& grants) const;

  IdentityStore& store_;
  const std::vector<Service> services_;
  const Clock& clock_;
};

}  // namespace mct::identity
