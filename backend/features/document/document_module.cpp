#include "backend/features/document/document_module.h"

#include "backend/features/document/absence_rpc.h"
#include "backend/features/document/document_proto.h"
#include "backend/features/document/document_rpc.h"

namespace mct::document {

struct DocumentModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Members& members, const Clock& clock)
      : documents(database, members, event_payload, clock),
        absences(database, members, event_payload, clock),
        service(documents),
        document_rpc(bridge, service),
        absence_rpc(bridge, absences) {}

  DocumentStore documents;
  AbsenceStore absences;
  DocumentService service;
  DocumentRpc document_rpc;
  AbsenceRpc absence_rpc;
};

DocumentModule::DocumentModule(storage::Database& database, rpc::Bridge& bridge, Members& members,
                               const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, members, clock)) {}
DocumentModule::~DocumentModule() = default;

attachments::AttachmentViewer& DocumentModule::attachment_viewer() {
  return parts_->documents;
}

void DocumentModule::add_services(rpc::Server& server) {
  server.add(parts_->document_rpc);
  server.add(parts_->absence_rpc);
}

}  // namespace mct::document
