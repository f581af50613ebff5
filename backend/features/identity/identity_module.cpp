#include "backend/features/identity/identity_module.h"

#include "backend/features/identity/identity_rpc.h"
#include "backend/features/identity/key_rpc.h"
#include "backend/features/identity/review_rpc.h"

namespace mct::identity {

struct IdentityModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, std::unique_ptr<Vault> opened,
        std::vector<Service> services, std::string scope, const Clock& clock)
      : vault(std::move(opened)),
        identity_store(database, *vault),
        review_store(database, *vault),
        key_store(database, *vault),
        identities(identity_store, std::move(services), clock),
        reviews(review_store, std::move(scope), clock),
        keys(key_store, *vault),
        identity_rpc(bridge, identities),
        review_rpc(bridge, reviews),
        key_rpc(bridge, keys) {}

  std::unique_ptr<Vault> vault;
  IdentityStore identity_store;
  ReviewStore review_store;
  KeyStore key_store;
  IdentityService identities;
  ReviewService reviews;
  KeyService keys;
  IdentityRpc identity_rpc;
  ReviewRpc review_rpc;
  KeyRpc key_rpc;
};

IdentityModule::IdentityModule(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
IdentityModule::~IdentityModule() = default;

Result<std::unique_ptr<IdentityModule>> IdentityModule::create(storage::Database& database,
                                                               rpc::Bridge& bridge,
                                                               const Files& files,
                                                               std::string scope,
                                                               const Clock& clock) {
  auto services = read_services(files.services);
  if (!services) return fail(services.error());
  auto vault = Vault::open(files.keys, clock);
  if (!vault) return fail(vault.error());
  auto parts = std::make_unique<Parts>(database, bridge, std::move(*vault), std::move(*services),
                                       std::move(scope), clock);
  return std::unique_ptr<IdentityModule>(new IdentityModule(std::move(parts)));
}

void IdentityModule::add_services(rpc::Server& server) {
  server.add(parts_->identity_rpc);
  server.add(parts_->review_rpc);
  server.add(parts_->key_rpc);
}

}  // namespace mct::identity
