#pragma once

#include <optional>
#include <string_view>

#include "backend/features/notice/notice_members.h"

// The rules of notices as plain functions: what the stores ask within their transactions.
namespace mct::notice {

// `before`: what a change starts from; its times may be over, new ones not. nullptr: it is sent.
// Errors: INVALID_ARGUMENT.
Status check_times(const Content& content, const Content* before, std::int64_t now_ms);

// Of one that is sent later. Errors: INVALID_ARGUMENT.
Status check_send_time(const Content& content, std::int64_t send_ms, std::int64_t now_ms);

// Such as 2026-12-01 14:00, in Beijing; empty: none.
std::string time_text(std::int64_t ms);

// The beginning of a day in Beijing, of YYYY-MM-DD; nothing: there is no such day. And back.
std::optional<std::int64_t> day_ms(std::string_view text);
std::string day_text(std::int64_t ms);

// What people are told of a change; none: nothing has changed.
std::vector<ChangedField> differences(const Content& before, const Content& after);

// Until when one may reply; 0: without an end.
std::int64_t replies_until(const Content& content);
// Bulletins and briefs are only read.
bool takes_replies(Kind kind);
// Errors: NOTICE_CANCELLED, REPLY_CLOSED.
Status check_open(const Notice& notice, std::int64_t now_ms);
// Errors: also INVALID_ARGUMENT (an answer that the kind does not have).
Status check_reply(const Notice& notice, const Reply& reply, std::int64_t now_ms);

// One checks in at a meeting from an hour before it begins until it ends.
inline constexpr std::int64_t check_in_before_ms = std::int64_t{60} * 60 * 1000;
// Errors: NO_MEETING, NOTICE_CANCELLED, CHECK_IN_CLOSED.
Status check_door(const Notice& notice, std::int64_t now_ms);

// Minutes can be written once the meeting has begun. Errors: NO_MEETING, NOTICE_CANCELLED,
// MEETING_AHEAD.
Status check_minutes(const Notice& notice, std::int64_t now_ms);

// Tasks hang on meetings that take place. Errors: NO_MEETING, NOTICE_CANCELLED.
Status check_tasks(const Notice& notice);
// Today or later, within 366 days. Errors: INVALID_ARGUMENT.
Status check_due(std::int64_t due_ms, std::int64_t now_ms);
// At 9 o'clock in Beijing a day before a task is due, and on that day.
inline constexpr std::int64_t told_before_ms = std::int64_t{-15} * 3'600'000,
                              told_on_day_ms = std::int64_t{9} * 3'600'000;
// Which of the two has passed: 0, 1 or 2. What has passed when a task is assigned is not told.
int told_by(std::int64_t due_ms, std::int64_t now_ms);

// The card that has sent it, and the admins of that card's unit.
bool may_manage(const Standing& standing, const Notice& notice);

// Each card to its unit and below; an admin also to others, but not to the whole district.
// Errors: AUDIENCE_NOT_FOUND, AUDIENCE_OUT_OF_REACH.
Status check_reach(const Standing& sender, const Audience& audience,
                   const std::vector<Target>& targets);
// An alert goes to the whole district, from its admins. Errors: AUDIENCE_OUT_OF_REACH.
Status check_alert(const Standing& sender, const Audience& audience,
                   const std::vector<Target>& targets);

inline constexpr std::int64_t urge_again_ms = std::int64_t{5} * 60 * 1000;

}  // namespace mct::notice
