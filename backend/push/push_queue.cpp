#include "backend/push/push_queue.h"

#include "backend/push/push_store.h"

namespace mct::push {

Status notify(storage::Connection& connection, const Notification& it, std::int64_t now_ms) {
  auto kept = connection.execute(
      "INSERT INTO push_notification (topic, link, revision, text, urgent, except_id, told_up_to, "
      "begun_ms, due_ms, tries) "
      "SELECT $1, $2, 1, $3, $4, $5, '', $6, $6, 0 "
      "WHERE EXISTS (SELECT 1 FROM push_device) "
      "ON CONFLICT (topic, link) DO UPDATE SET "
      "revision = push_notification.revision + 1, text = excluded.text, urgent = excluded.urgent, "
      "except_id = CASE WHEN push_notification.except_id = excluded.except_id "
      "THEN excluded.except_id ELSE '' END, "
      "told_up_to = '', begun_ms = excluded.begun_ms, due_ms = excluded.due_ms, tries = 0",
      {it.topic, it.link, it.text, std::int64_t{it.urgent}, it.except_account_id, now_ms});
  if (!kept) return fail(kept.error());
  if (kept->affected == 0) return {};
  return connection.notify(due_channel, {});
}

}  // namespace mct::push
