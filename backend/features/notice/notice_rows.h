#pragma once

#include <string_view>

#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_members.h"
#include "backend/storage/database.h"

namespace mct::notice {

// What a notice's attachments hang on.
inline constexpr auto attachment_noun = "notice";

// The columns read_ms, read_revision, answer, reason, substitute_card_id, substitute_name,
// answered_revision, answered_ms, pinned, muted, archived, from `first` on; NULL: none.
Receipt receipt_of(const storage::Row& row, std::size_t first);

// SELECT the notice `n`, its receipt `r` of the card $1, FROM both, and the rest.
std::string select_seen(std::string_view rest);
// With changes and attachments.
Result<std::vector<SeenNotice>> read_seen(storage::Connection& connection, const Standing& reader,
                                          const std::string& sql,
                                          const std::vector<storage::Value>& parameters);

// A condition that a card gets the notice `n`: it reads $1 (card), $2 (joined), $3 (now), and the
// card's topics from $`first_topic` on.
std::string gets_it(const Standing& reader, std::size_t first_topic);
// The notice if the card gets or manages it. Errors: NOTICE_NOT_FOUND.
Result<SeenNotice> read_visible(storage::Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms);

// The same, if the card manages it. Errors: NOTICE_NOT_FOUND.
Result<SeenNotice> read_managed(storage::Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms);

Status insert_notice(storage::Connection& connection, const Notice& notice,
                     const std::vector<std::string>& topics);
Result<std::vector<std::string>> topics_of(storage::Connection& connection, const std::string& id);
Audience audience_of(const std::vector<std::string>& topics);
std::vector<std::string> topics_of(const Audience& audience);

// On all topics of the notice's audience.
Status tell_audience(storage::Connection& connection, const std::string& id, events::Kind kind,
                     const std::string& payload, std::int64_t now_ms);

}  // namespace mct::notice
