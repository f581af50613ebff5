#include "backend/attachments/attachments_module.h"

#include "backend/attachments/attachments_rpc.h"
#include "backend/attachments/public_attachments_rpc.h"

namespace mct::attachments {

struct AttachmentsModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, const Clock& clock, Limits limits)
      : store(database),
        service(store, clock, limits),
        rpc(bridge, service, store),
        public_rpc(bridge, store) {}

  AttachmentStore store;
  AttachmentService service;
  AttachmentsRpc rpc;
  PublicAttachmentsRpc public_rpc;
};

AttachmentsModule::AttachmentsModule(storage::Database& database, rpc::Bridge& bridge,
                                     const Clock& clock, Limits limits)
    : parts_(std::make_unique<Parts>(database, bridge, clock, limits)) {}
AttachmentsModule::~AttachmentsModule() = default;

void AttachmentsModule::add_viewer(std::string noun, AttachmentViewer& viewer) {
  parts_->store.add_viewer(std::move(noun), viewer);
}

asio::awaitable<void> AttachmentsModule::prune() {
  return parts_->service.prune();
}

void AttachmentsModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->public_rpc);
}

}  // namespace mct::attachments
