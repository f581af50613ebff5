#pragma once

#include <string_view>

#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_members.h"
#include "backend/storage/database.h"

namespace mct::notice {

// What the attachments of a notice, and of its minutes, hang on.
inline constexpr auto attachment_noun = "notice", minutes_noun = "minutes";

// Of the receipt `r`.
inline constexpr auto receipt_columns =
    "r.read_ms, r.read_revision, r.answer, r.reason, r.substitute_card_id, r.substitute_name, "
    "r.answered_revision, r.answered_ms, r.pinned, r.muted, r.archived, r.checked_in_ms, "
    "r.checked_in_by, r.minutes_revision";
// These columns, from `first` on; NULL: none.
Receipt receipt_of(const storage::Row& row, std::size_t first);

// SELECT the notice `n`, its receipt `r` of the card $1, FROM both, and the rest.
std::string select_seen(std::string_view rest);
// With changes and attachments.
Result<std::vector<SeenNotice>> read_seen(storage::Connection& connection, const Standing& reader,
                                          const std::string& sql,
                                          const std::vector<storage::Value>& parameters);

// A condition that a card is in the audience of the notice `n`, or goes in somebody's place: it
// reads $1 (card), $2 (joined), $3 (now), and the card's topics from $`first_topic` on.
std::string is_invited(const Standing& reader, std::size_t first_topic);
// Likewise, that it gets the notice: also as who has a task of it.
std::string gets_it(const Standing& reader, std::size_t first_topic);
// All of these: NOTICE_NOT_FOUND. The notice if the card gets or manages it.
Result<SeenNotice> read_visible(storage::Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms);

// If the card is in the audience, or goes in somebody's place.
Result<SeenNotice> read_invited(storage::Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms);
// As the card stands to it, whether it gets it or not; an empty id: no card.
Result<SeenNotice> read_notice(storage::Connection& connection, const std::string& card_id,
                               const std::string& id);

// If the card manages it.
Result<SeenNotice> read_managed(storage::Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms);

Status insert_notice(storage::Connection& connection, const Notice& notice,
                     const std::vector<std::string>& topics);

}  // namespace mct::notice
