#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "backend/core/clock.h"
#include "backend/features/installation/report_store.h"
#include "backend/rpc/server.h"

namespace mct::installation {

// Installations and the weekly report, wired: the composition root knows this and nothing else of
// them.
class InstallationModule {
 public:
  // `report_folder`: where each week's files go; none: nowhere.
  InstallationModule(storage::Database& database, rpc::Bridge& bridge, PeopleCount& people,
                     std::optional<std::filesystem::path> report_folder, const Clock& clock);
  ~InstallationModule();

  // Ends the weeks that were over while no server was running. With `sample`, a database without
  // reports gets some of sample units first, to try things out.
  asio::awaitable<Status> start(bool sample);

  // Ends each week when it is over and writes its files, until it is cancelled.
  asio::awaitable<void> keep_weeks();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::installation
