#include "backend/features/chat/topic_store.h"

#include "backend/features/chat/chat_events.h"

namespace mct::chat {

Result<std::vector<events::Readable>> ConversationTopics::topics(storage::Connection& connection,
                                                                 const events::Reader& reader) {
  auto rows = connection.execute(
      "SELECT conversation_id, after FROM chat_member WHERE card_id = $1", {reader.card_id});
  if (!rows) return fail(rows.error());
  std::vector<events::Readable> topics;
  for (const auto& row : *rows) topics.push_back({topic_of(row.text(0)), row.integer(1)});
  return topics;
}

}  // namespace mct::chat
