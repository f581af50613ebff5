#include "backend/features/matter/matter_module.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

#include "backend/core/file.h"
#include "backend/features/matter/case_rpc.h"
#include "backend/features/matter/due_store.h"
#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/features/matter/matter_proto.h"
#include "backend/features/matter/matter_rpc.h"
#include "backend/features/matter/post_rpc.h"

namespace mct::matter {
namespace {

// Terms end at midnight: nobody waits for a second.
constexpr std::chrono::seconds look_again{30};

Result<Kinds> read_kinds(const std::filesystem::path& folder) {
  auto kinds = read_file(folder / "kinds.tsv");
  if (!kinds) return fail(kinds.error());
  auto fields = read_file(folder / "fields.tsv");
  if (!fields) return fail(fields.error());
  auto flows = read_file(folder / "flows.tsv");
  if (!flows) return fail(flows.error());
  return Kinds::parse({*kinds, "kinds.tsv"}, {*fields, "fields.tsv"}, {*flows, "flows.tsv"});
}

Result<working_days::Calendar> read_calendar(const std::filesystem::path& file) {
  auto holidays = read_file(file);
  if (!holidays) return fail(holidays.error());
  return working_days::Calendar::parse(*holidays, "holidays.tsv");
}

}  // namespace

struct MatterModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, People& people, Items& items,
        Proposals& proposals, Kinds read_kinds, working_days::Calendar read_calendar,
        std::vector<HandledCase> shipped_cases, const Clock& on_time)
      : clock(on_time),
        shipped(std::move(shipped_cases)),
        kinds(std::move(read_kinds)),
        calendar(std::move(read_calendar)),
        matters(database, people, {kinds, calendar, event_payload, proposals}, clock),
        due(database, {kinds, calendar, event_payload, proposals}, clock),
        posts(database, people),
        rotas(database, people),
        cases(database),
        service(matters, kinds, items, proposals),
        matter_rpc(bridge, service),
        post_rpc(bridge, posts, rotas, kinds, clock),
        case_rpc(bridge, cases, clock) {}

  const Clock& clock;
  const std::vector<HandledCase> shipped;
  const Kinds kinds;
  const working_days::Calendar calendar;
  MatterStore matters;
  DueStore due;
  PostStore posts;
  RotaStore rotas;
  CaseStore cases;
  MatterService service;
  MatterRpc matter_rpc;
  PostRpc post_rpc;
  CaseRpc case_rpc;
};

MatterModule::MatterModule(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
MatterModule::~MatterModule() = default;

Result<std::unique_ptr<MatterModule>> MatterModule::create(storage::Database& database,
                                                           rpc::Bridge& bridge, People& people,
                                                           Items& items, Proposals& proposals,
                                                           const Options& options,
                                                           const Clock& clock) {
  auto kinds = read_kinds(options.assets / "matter");
  if (!kinds) return fail(kinds.error());
  if (!options.instead_unit_id.empty()) kinds->hand_to(options.instead_unit_id);
  auto calendar = read_calendar(options.assets / "working_days" / "holidays.tsv");
  if (!calendar) return fail(calendar.error());
  auto table = read_file(options.assets / "matter" / "handled_cases.tsv");
  if (!table) return fail(table.error());
  auto cases = read_cases(*table, "handled_cases.tsv");
  if (!cases) return fail(cases.error());
  auto parts =
      std::make_unique<Parts>(database, bridge, people, items, proposals, std::move(*kinds),
                              std::move(*calendar), std::move(*cases), clock);
  return std::unique_ptr<MatterModule>(new MatterModule(std::move(parts)));
}

attachments::AttachmentViewer& MatterModule::attachment_viewer() {
  return parts_->matters;
}

asio::awaitable<Status> MatterModule::start() {
  co_return co_await parts_->cases.seed(parts_->shipped, parts_->clock.now_ms());
}

asio::awaitable<void> MatterModule::keep_terms() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    auto told = co_await parts_->due.tell_due();
    if (!told) spdlog::error("matters by the clock: {}", told.error().message);
    timer.expires_after(look_again);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

void MatterModule::add_services(rpc::Server& server) {
  server.add(parts_->matter_rpc);
  server.add(parts_->post_rpc);
  server.add(parts_->case_rpc);
}

}  // namespace mct::matter
