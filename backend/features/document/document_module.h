#pragma once

#include <memory>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/document/document_members.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::document {

std::span<const storage::Migration> migrations();

// Documents, wired: the composition root knows this and nothing else of them.
class DocumentModule {
 public:
  DocumentModule(storage::Database& database, rpc::Bridge& bridge, Members& members,
                 const Clock& clock);
  ~DocumentModule();

  // Who may see the attachments of a document.
  attachments::AttachmentViewer& attachment_viewer();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::document
