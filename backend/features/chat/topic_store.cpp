#include "backend/features/chat/topic_store.h"

#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/message_files.h"

namespace mct::chat {
namespace {

Result<storage::Rows> select_unmuted(storage::Connection& connection, const std::string& id) {
  return connection.execute(
      "SELECT card_id FROM chat_member WHERE conversation_id = $1 AND muted = 0", {id});
}

// Of a message that was recalled nobody is mentioned any more.
Result<storage::Rows> select_mentioned(storage::Connection& connection, const std::string& id) {
  const auto place = message_place(id);
  return connection.execute(
      "SELECT m.card_id FROM chat_member m WHERE m.conversation_id = $1 AND m.muted = 1 "
      "AND m.after < $2 AND EXISTS (SELECT 1 FROM chat_mention n WHERE n.conversation_id = $1 "
      "AND n.sequence = $2 AND n.card_id IN (m.card_id, ''))",
      {place.conversation_id, place.sequence});
}

}  // namespace

Result<std::vector<events::Readable>> ConversationTopics::topics(storage::Connection& connection,
                                                                 const events::Reader& reader) {
  auto rows = connection.execute(
      "SELECT conversation_id, after FROM chat_member WHERE card_id = $1", {reader.card_id});
  if (!rows) return fail(rows.error());
  std::vector<events::Readable> topics;
  for (const auto& row : *rows) topics.push_back({topic_of(row.text(0)), row.integer(1)});
  return topics;
}

std::string mention_topic(const std::string& conversation_id, std::int64_t sequence) {
  return events::topic_of(mention_noun, attachment_place_id(conversation_id, sequence));
}

Result<std::vector<std::string>> read_listeners(storage::Connection& connection,
                                                const std::string& topic) {
  const auto slash = topic.find('/');
  const auto id = topic.substr(slash + 1);
  auto rows = topic.substr(0, slash) == mention_noun ? select_mentioned(connection, id)
                                                     : select_unmuted(connection, id);
  if (!rows) return fail(rows.error());
  std::vector<std::string> card_ids;
  for (const auto& row : *rows) card_ids.push_back(row.text(0));
  return card_ids;
}

}  // namespace mct::chat
