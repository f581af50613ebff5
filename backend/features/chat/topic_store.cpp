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

Result<std::vector<std::string>> read_listeners(storage::Connection& connection,
                                                const std::string& topic) {
  auto rows =
      connection.execute("SELECT card_id FROM chat_member WHERE conversation_id = $1 AND muted = 0",
                         {topic.substr(topic.find('/') + 1)});
  if (!rows) return fail(rows.error());
  std::vector<std::string> card_ids;
  for (const auto& row : *rows) card_ids.push_back(row.text(0));
  return card_ids;
}

}  // namespace mct::chat
