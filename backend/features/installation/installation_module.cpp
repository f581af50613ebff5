#include "backend/features/installation/installation_module.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <spdlog/spdlog.h>

#include "backend/features/installation/installation_rpc.h"
#include "backend/features/installation/report_files.h"
#include "backend/features/installation/report_rpc.h"
#include "backend/features/installation/sample_weeks.h"

namespace mct::installation {
namespace {

constexpr std::chrono::minutes look_again{1};
// A full disk is not emptied in a minute.
constexpr std::chrono::minutes try_again{10};

}  // namespace

struct InstallationModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, PeopleCount& people,
        std::optional<std::filesystem::path> report_folder, const Clock& the_clock)
      : clock(the_clock),
        installations(database),
        report_store(database, people),
        service(installations, clock),
        reports(report_store, clock),
        rpc(bridge, service),
        report_rpc(bridge, reports) {
    if (report_folder) files.emplace(reports, std::move(*report_folder));
  }

  const Clock& clock;
  InstallationStore installations;
  ReportStore report_store;
  InstallationService service;
  ReportService reports;
  std::optional<ReportFiles> files;
  InstallationRpc rpc;
  ReportRpc report_rpc;
};

InstallationModule::InstallationModule(storage::Database& database, rpc::Bridge& bridge,
                                       PeopleCount& people,
                                       std::optional<std::filesystem::path> report_folder,
                                       const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, people, std::move(report_folder), clock)) {}
InstallationModule::~InstallationModule() = default;

asio::awaitable<Status> InstallationModule::start(bool sample) {
  if (sample) {
    auto seeded =
        co_await parts_->report_store.seed(sample_weeks(Week::of(parts_->clock.now_ms())));
    if (!seeded) co_return seeded;
  }
  co_return co_await parts_->reports.end_weeks();
}

asio::awaitable<void> InstallationModule::keep_weeks() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    auto status = co_await parts_->reports.end_weeks();
    if (status && parts_->files) status = co_await parts_->files->write_due();
    if (!status) spdlog::error("weekly report: {}", status.error().message);
    timer.expires_after(status ? look_again : try_again);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

void InstallationModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->report_rpc);
}

}  // namespace mct::installation
