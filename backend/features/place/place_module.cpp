#include "backend/features/place/place_module.h"

#include "backend/core/file.h"
#include "backend/features/place/guide_rpc.h"
#include "backend/features/place/place_rpc.h"
#include "backend/features/place/place_sheet.h"

namespace mct::place {
namespace {

Result<std::vector<Place>> places_in(const std::filesystem::path& file) {
  auto text = read_file(file);
  if (!text) return fail(text.error());
  return parse_places(*text, file.filename().string());
}

}  // namespace

struct PlaceModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Owners& owners, const Clock& clock)
      : places(database, owners, clock),
        guides(database, owners, clock),
        rpc(bridge, places, clock),
        admin_rpc(bridge, places, clock),
        guide_rpc(bridge, guides),
        guide_admin_rpc(bridge, guides) {}

  PlaceStore places;
  GuideStore guides;
  PlaceRpc rpc;
  PlaceAdminRpc admin_rpc;
  GuideRpc guide_rpc;
  GuideAdminRpc guide_admin_rpc;
};

PlaceModule::PlaceModule(storage::Database& database, rpc::Bridge& bridge, Owners& owners,
                         const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, owners, clock)) {}
PlaceModule::~PlaceModule() = default;

asio::awaitable<Status> PlaceModule::seed(std::filesystem::path assets, std::string sample_owner) {
  auto all = places_in(assets / "place" / "places.tsv");
  if (!all) co_return fail(all.error());
  if (!sample_owner.empty()) {
    auto samples = places_in(assets / "place" / "sample_places.tsv");
    if (!samples) co_return fail(samples.error());
    for (auto& it : *samples) {
      it.sample = true;
      it.owner_id = sample_owner;
      all->push_back(std::move(it));
    }
  }
  co_return co_await parts_->places.ship(std::move(*all));
}

attachments::AttachmentViewer& PlaceModule::attachment_viewer() {
  return parts_->places;
}

void PlaceModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->admin_rpc);
  server.add(parts_->guide_rpc);
  server.add(parts_->guide_admin_rpc);
}

}  // namespace mct::place
