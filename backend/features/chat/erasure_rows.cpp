#include "backend/features/chat/erasure_rows.h"

#include "backend/attachments/attachment_places.h"
#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/chat_rows.h"

namespace mct::chat {
namespace {

using storage::Connection;

Status detach_files(Connection& connection, const std::string& id, std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT sequence FROM chat_message WHERE conversation_id = $1 AND kind <> $2",
      {id, static_cast<std::int64_t>(MessageKind::text)});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows)
    if (auto status = attachments::detach(
            connection, {attachment_noun, attachment_place_id(id, row.integer(0))}, now_ms);
        !status)
      return status;
  return {};
}

Status erase_conversation(Connection& connection, const std::string& id, std::int64_t now_ms) {
  if (auto status = take_turn(connection, id); !status) return status;
  if (auto status = detach_files(connection, id, now_ms); !status) return status;
  auto terms = connection.execute(
      "DELETE FROM chat_term WHERE conversation_key = "
      "(SELECT term_key FROM chat_conversation WHERE id = $1)",
      {id});
  if (!terms) return fail(terms.error());
  auto gone = connection.execute("DELETE FROM chat_conversation WHERE id = $1", {id});
  if (!gone) return fail(gone.error());
  return events::forget(connection, topic_of(id));
}

}  // namespace

Status erase_card(Connection& connection, const std::string& card_id, std::int64_t now_ms) {
  auto alone = connection.execute(
      "SELECT m.conversation_id FROM chat_member m WHERE m.card_id = $1 AND NOT EXISTS "
      "(SELECT 1 FROM chat_member o WHERE o.conversation_id = m.conversation_id "
      "AND o.card_id <> m.card_id)",
      {card_id});
  if (!alone) return fail(alone.error());
  for (const auto& row : *alone)
    if (auto status = erase_conversation(connection, row.text(0), now_ms); !status) return status;
  auto shown = connection.execute(
      "DELETE FROM chat_hidden WHERE card_id = $1 AND conversation_id IN "
      "(SELECT conversation_id FROM chat_member WHERE card_id = $1)",
      {card_id});
  if (!shown) return fail(shown.error());
  auto unsaid = connection.execute("DELETE FROM chat_presence WHERE card_id = $1", {card_id});
  if (!unsaid) return fail(unsaid.error());
  auto unmarked = connection.execute(
      "UPDATE chat_member SET pinned = 0, muted = 0, archived_at = -1, tells_read = 0 "
      "WHERE card_id = $1",
      {card_id});
  if (!unmarked) return fail(unmarked.error());
  return {};
}

}  // namespace mct::chat
