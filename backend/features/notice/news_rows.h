#pragma once

#include <set>

#include "backend/features/notice/notice_events.h"
#include "backend/storage/database.h"

namespace mct::notice {

// Appends events of one kind about the notice, and pushes what they tell to the phones of whoever
// reads their topics.
Status tell(storage::Connection& connection, const std::string& notice_id,
            std::vector<events::NewEvent> news, std::int64_t now_ms);

// To phones alone.
Status push_news(storage::Connection& connection, const std::string& notice_id,
                 const std::set<std::string>& topics, events::Kind kind, std::int64_t now_ms);

}  // namespace mct::notice
