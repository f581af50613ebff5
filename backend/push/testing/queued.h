#pragma once

#include "backend/push/push_queue.h"

namespace mct::push::testing {

// Somebody has said where they can be reached: from now on what is to be told is kept.
inline Status reach_somebody(storage::Connection& connection) {
  auto kept = connection.execute(
      "INSERT INTO push_device (session_id, account_id, service, token) "
      "VALUES ('session', 'somebody', 'sample', 'token')");
  if (!kept) return fail(kept.error());
  return {};
}

// What waits to be told, in the order of topics.
inline Result<std::vector<Notification>> queued(storage::Connection& connection) {
  auto rows = connection.execute(
      "SELECT topic, link, text, except_id, urgent FROM push_notification ORDER BY topic, link");
  if (!rows) return fail(rows.error());
  std::vector<Notification> all;
  for (const auto& row : *rows)
    all.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.boolean(4)});
  return all;
}

}  // namespace mct::push::testing
