#pragma once

#include <memory>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/rpc/server.h"

namespace mct::attachments {

namespace asio = boost::asio;

// Attachments, wired: the composition root knows this, and the features attachment_places.
class AttachmentsModule {
 public:
  AttachmentsModule(storage::Database& database, rpc::Bridge& bridge, const Clock& clock,
                    Limits limits);
  ~AttachmentsModule();

  // Before the server starts: who may see the things that the noun names. Must outlive the module.
  void add_viewer(std::string noun, AttachmentViewer& viewer);

  // Deletes what was given up, and what hangs nowhere.
  asio::awaitable<void> prune();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::attachments
