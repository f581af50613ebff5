#include "backend/features/catalogue/catalogue_module.h"

#include <chrono>

#include "backend/core/clock.h"
#include "backend/features/catalogue/catalogue_admin_rpc.h"
#include "backend/features/catalogue/catalogue_editor.h"
#include "backend/features/catalogue/catalogue_loader.h"
#include "backend/features/catalogue/catalogue_rpc.h"
#include "backend/features/catalogue/catalogue_service.h"
#include "backend/features/catalogue/reference_data.h"
#include "backend/features/catalogue/shipped_catalogue.h"
#include "backend/features/catalogue/submission_store.h"

namespace mct::catalogue {
namespace {

constexpr std::chrono::seconds refresh_interval{2};

}  // namespace

struct CatalogueModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, const Places& places,
        ReferenceData reference_data, std::shared_ptr<const Vocabulary> vocabulary)
      : assets(places.assets),
        reference(std::move(reference_data)),
        store(database),
        loader({store, current, reference.organizations, reference.facet_names(),
                std::move(vocabulary), places.index_folder}),
        service(current, reference.organizations, store),
        editor(store, loader, reference, clock),
        submissions(reference, loader, clock),
        rpc(bridge, service),
        admin_rpc(bridge, editor) {}

  const std::filesystem::path assets;
  SystemClock clock;
  ReferenceData reference;
  CatalogueStore store;
  CurrentSnapshot current;
  CatalogueLoader loader;
  CatalogueService service;
  CatalogueEditor editor;
  SubmissionStore submissions;
  CatalogueRpc rpc;
  CatalogueAdminRpc admin_rpc;
};

CatalogueModule::CatalogueModule(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
CatalogueModule::~CatalogueModule() = default;

Result<std::unique_ptr<CatalogueModule>> CatalogueModule::create(storage::Database& database,
                                                                 rpc::Bridge& bridge,
                                                                 const Places& places) {
  auto reference = ReferenceData::load(places.assets);
  if (!reference) return fail(reference.error());
  auto vocabulary = load_vocabulary(places.assets / "search");
  if (!vocabulary) return fail(vocabulary.error());
  auto parts = std::make_unique<Parts>(database, bridge, places, std::move(*reference),
                                       std::move(*vocabulary));
  return std::unique_ptr<CatalogueModule>(new CatalogueModule(std::move(parts)));
}

asio::awaitable<Status> CatalogueModule::start() {
  auto revision = co_await parts_->store.revision();
  if (!revision) co_return fail(revision.error());
  if (*revision == 0) {
    auto shipped = load_shipped_catalogue(parts_->assets, parts_->reference);
    if (!shipped) co_return fail(shipped.error());
    auto status =
        co_await parts_->editor.seed(std::move(shipped->items), std::move(shipped->attachments));
    if (!status) co_return status;
  }
  co_return co_await parts_->loader.refresh();
}

asio::awaitable<void> CatalogueModule::keep_fresh() {
  return parts_->loader.keep_fresh(refresh_interval);
}

std::optional<Item> CatalogueModule::find(const std::string& code) const {
  const auto snapshot = parts_->current.get();
  const auto* item = snapshot ? snapshot->find(code) : nullptr;
  if (item == nullptr) return std::nullopt;
  return *item;
}

SubmissionStore& CatalogueModule::submissions() {
  return parts_->submissions;
}

void CatalogueModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->admin_rpc);
}

}  // namespace mct::catalogue
