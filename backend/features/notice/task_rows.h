#pragma once

#include <optional>

#include "backend/features/notice/notice_events.h"
#include "backend/storage/database.h"

namespace mct::notice {

// Of a table or alias `t`.
inline constexpr auto task_columns =
    "t.id, t.notice_id, t.title, t.card_id, t.name, t.organization_name, t.due_ms, "
    "t.finished_ms, t.remark, t.seen";
// These columns, from the first on.
Task task_of(const storage::Row& row);

// Nothing: there is none.
Result<std::optional<Task>> read_task(storage::Connection& connection, const std::string& id);
// The open ones first, the soonest due first. `card_id`: only of this card; empty: of all.
Result<std::vector<Task>> read_tasks(storage::Connection& connection, const std::string& notice_id,
                                     const std::string& card_id = {});
// The card has seen these of its tasks. False: it had before.
Result<bool> mark_tasks_seen(storage::Connection& connection, const std::string& card_id,
                             const std::vector<std::string>& ids);

}  // namespace mct::notice
