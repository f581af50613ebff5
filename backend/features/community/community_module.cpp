#include "backend/features/community/community_module.h"

#include "backend/core/file.h"
#include "backend/features/community/building_sheet.h"
#include "backend/features/community/community_admin_rpc.h"
#include "backend/features/community/community_rpc.h"
#include "backend/features/community/neighbour_rpc.h"
#include "backend/features/community/resident_topics.h"
#include "backend/features/community/rollout_rpc.h"

namespace mct::community {

struct CommunityModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Directory& directory, const Clock& clock)
      : buildings(database, directory, clock),
        residences(database, directory, clock),
        neighbours(database, directory),
        rpc(bridge, buildings, residences),
        rollout(database, directory, clock),
        admin_rpc(bridge, buildings, residences),
        rollout_rpc(bridge, rollout),
        neighbour_rpc(bridge, neighbours) {}

  BuildingStore buildings;
  ResidenceStore residences;
  NeighbourStore neighbours;
  CommunityRpc rpc;
  RolloutStore rollout;
  CommunityAdminRpc admin_rpc;
  RolloutRpc rollout_rpc;
  NeighbourRpc neighbour_rpc;
  ResidentTopics topics;
  ResidentAccounts accounts;
};

CommunityModule::CommunityModule(storage::Database& database, rpc::Bridge& bridge,
                                 Directory& directory, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, directory, clock)) {}
CommunityModule::~CommunityModule() = default;

asio::awaitable<Status> CommunityModule::seed(std::filesystem::path assets,
                                              std::string community_id) {
  const auto file = assets / "community" / "sample_buildings.tsv";
  auto text = read_file(file);
  if (!text) co_return fail(text.error());
  auto rows = parse_buildings(*text, file.filename().string());
  if (!rows) co_return fail(rows.error());
  Buildings wanted{std::move(*rows), 0};
  BuildingStore::Change change{std::move(community_id), std::move(wanted), "sample"};
  auto put = co_await parts_->buildings.put(audit::operator_actor(), std::move(change));
  // Entered before, and maybe changed since.
  if (!put && put.error().reason != reason::buildings_changed) co_return fail(put.error());
  co_return Status{};
}

events::TopicSource& CommunityModule::topics() {
  return parts_->topics;
}

push::TopicAccounts& CommunityModule::topic_accounts() {
  return parts_->accounts;
}

void CommunityModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->admin_rpc);
  server.add(parts_->rollout_rpc);
  server.add(parts_->neighbour_rpc);
}

}  // namespace mct::community
