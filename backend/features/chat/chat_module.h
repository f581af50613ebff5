#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <span>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/events/topic_source.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::chat {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Conversations, wired: the composition root knows this and nothing else of them.
class ChatModule {
 public:
  ChatModule(storage::Database& database, rpc::Bridge& bridge, Cards& cards, const Clock& clock);
  ~ChatModule();

  // Who reads which conversations.
  events::TopicSource& topics();

  // Who may see what hangs on messages.
  attachments::AttachmentViewer& attachment_viewer();

  // Writes what messages are found by, behind the answers, until it is cancelled; on every node.
  asio::awaitable<void> keep_terms();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::chat
