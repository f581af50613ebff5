#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/events/topic_source.h"
#include "backend/features/notice/addressees.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::notice {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Notices, wired: the composition root knows this and nothing else of them.
class NoticeModule {
 public:
  NoticeModule(storage::Database& database, rpc::Bridge& bridge, Directories directories,
               const Clock& clock);
  ~NoticeModule();

  // Who may see the attachments of a notice.
  attachments::AttachmentViewer& attachment_viewer();
  // Of alerts, which all read.
  events::TopicSource& topics();

  // Sends what is due and reminds, until it is cancelled; on every node.
  asio::awaitable<void> keep_schedule();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::notice
