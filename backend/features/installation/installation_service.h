#pragma once

#include "backend/core/clock.h"
#include "backend/features/installation/installation_store.h"

namespace mct::installation {

// Devices say that the app is installed on them.
class InstallationService {
 public:
  InstallationService(InstallationStore& store, const Clock& clock)
      : store_(store), clock_(clock) {}

  // Errors: INSTALLATION_LIMIT.
  asio::awaitable<Status> report(Installation installation, Reporter reporter) {
    co_return co_await store_.report(std::move(installation), std::move(reporter), clock_.now_ms());
  }

 private:
  InstallationStore& store_;
  const Clock& clock_;
};

}  // namespace mct::installation
