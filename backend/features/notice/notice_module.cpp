#include "backend/features/notice/notice_module.h"

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_rpc.h"
#include "backend/features/notice/sending_rpc.h"

namespace mct::notice {

struct NoticeModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Members& members, const Clock& clock)
      : inbox(database, members, event_payloads(), clock),
        sent(database, members, event_payloads(), clock),
        notices(inbox),
        sending(sent),
        notice_rpc(bridge, notices),
        sending_rpc(bridge, sending) {}

  InboxStore inbox;
  SendingStore sent;
  NoticeService notices;
  SendingService sending;
  NoticeRpc notice_rpc;
  SendingRpc sending_rpc;
};

NoticeModule::NoticeModule(storage::Database& database, rpc::Bridge& bridge, Members& members,
                           const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, members, clock)) {}
NoticeModule::~NoticeModule() = default;

attachments::AttachmentViewer& NoticeModule::attachment_viewer() {
  return parts_->inbox;
}

void NoticeModule::add_services(rpc::Server& server) {
  server.add(parts_->notice_rpc);
  server.add(parts_->sending_rpc);
}

}  // namespace mct::notice
