#pragma once

#include <set>

#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_members.h"
#include "backend/storage/database.h"

namespace mct::notice {

// Whom a notice is for: topics of organizations and of cards; those of neighbourhoods and
// alerts_topic are no part of this Audience, which is of people with a card of an organization.
std::vector<std::string> topics_of(const Audience& audience);
Audience audience_of(const std::vector<std::string>& topics);
Result<std::vector<std::string>> topics_of(storage::Connection& connection, const std::string& id);

// Ids of the cards in the audience now.
Result<std::set<std::string>> read_covered(storage::Connection& connection, Members& members,
                                           const std::string& id);

// On all topics of the notice's audience, and of those who go in somebody's place; of an alert on
// alerts_topic alone.
Status tell_audience(storage::Connection& connection, const std::string& id, events::Kind kind,
                     const std::string& payload, std::int64_t now_ms);

}  // namespace mct::notice
