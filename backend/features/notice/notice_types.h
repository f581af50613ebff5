#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/core/result.h"

namespace mct::notice {

// The values are those of the contract and of the database.
enum class Kind { meeting = 1, announcement = 2, bulletin = 3, daily_brief = 4, alert = 5 };
enum class AlertLevel { none = 0, blue = 1, yellow = 2, orange = 3, red = 4 };
enum class Answer { none = 0, attending = 1, absent = 2, substitute = 3, acknowledged = 4 };

// Times are milliseconds since 1970-01-01T00:00:00Z; 0: none.
struct Content {
  Kind kind = Kind::meeting;
  std::string title;
  std::string body;
  std::string place;
  std::int64_t start_ms = 0;
  std::int64_t end_ms = 0;
  std::int64_t reply_by_ms = 0;
  AlertLevel alert_level = AlertLevel::none;
  int unit_quota = 0;  // 0: none
  bool without_substitutes = false;
};

// A community, or a part of it; each part needs those above it.
struct Neighbourhood {
  std::string community_id;
  std::string building_id = {};
  std::string entrance_id = {};
  std::string room = {};
};

struct Audience {
  std::vector<std::string> organization_ids;
  std::vector<std::string> card_ids;
  // Until it is sent:
  std::vector<std::string> group_ids = {};
  std::vector<Neighbourhood> neighbourhoods = {};
};

// A field, before and after, as people read it.
struct ChangedField {
  std::string name;
  std::string before;
  std::string after;
};
struct Change {
  std::int64_t revision = 0;
  std::int64_t at_ms = 0;
  std::vector<ChangedField> fields;
};

// That a meeting has minutes.
struct MinutesMark {
  std::int64_t revision = 0;  // 0: it has none
  std::int64_t written_ms = 0;
};

struct Notice {
  std::string id;
  std::int64_t revision = 1;
  Content content;
  std::string sender_card_id;
  std::string sender_unit_id;
  std::string sender_name;
  std::string sender_organization;
  std::int64_t sent_ms = 0;  // or when it is due
  bool scheduled = false;    // not sent yet
  std::int64_t cancelled_ms = 0;
  std::int64_t urged_ms = 0;
  std::vector<std::string> group_names = {};
  std::vector<std::string> neighbourhood_names = {};
  std::vector<Change> changes = {};  // the latest first
  std::vector<attachments::Attachment> attachments = {};
  MinutesMark minutes = {};
};

// What somebody is to do after a meeting.
struct Task {
  std::string id;
  std::string notice_id;
  std::string title;
  std::string card_id;
  std::string name;
  std::string organization_name;
  std::int64_t due_ms = 0;       // the beginning, in Beijing, of the day by whose end it is due
  std::int64_t finished_ms = 0;  // 0: open
  std::string remark = {};
  bool seen = false;
};

// What came of a meeting.
struct Minutes {
  std::string notice_id;
  std::int64_t revision = 0;
  std::string text;
  std::string author_name;
  std::int64_t published_ms = 0;
  std::int64_t written_ms = 0;  // published or corrected
  std::vector<attachments::Attachment> attachments = {};
};

// What somebody has read of a notice.
struct Reading {
  std::string notice_id;
  std::int64_t revision = 0;
  std::int64_t minutes_revision = 0;  // 0: no minutes
  std::vector<std::string> task_ids;
};

// Where a notice stands in a card's inbox.
struct Marks {
  bool pinned = false;
  bool muted = false;
  bool archived = false;
};

// How one card stands to a notice.
struct Receipt {
  std::int64_t read_ms = 0;        // first
  std::int64_t read_revision = 0;  // last; 0: never
  Answer answer = Answer::none;
  std::string reason;
  std::string substitute_card_id;
  std::string substitute_name;
  std::int64_t answered_revision = 0;
  std::int64_t answered_ms = 0;
  Marks marks;
  std::vector<int> reminders = {};  // minutes before the meeting, growing
  std::int64_t checked_in_ms = 0;
  std::string checked_in_by = {};     // a name; empty: by the code
  std::int64_t minutes_revision = 0;  // that was read last; 0: never
  bool read_consent = false;          // of a personal card
};

// As one card sees it.
struct SeenNotice {
  Notice notice;
  Receipt own;
  std::string substitute_for;  // a name
  bool manageable = false;
  std::vector<Task> own_tasks = {};  // the soonest due first
};

// A notice that a card manages.
struct SentNotice {
  SeenNotice seen;
  int replied = 0;
};

// What somebody says to a notice.
struct Reply {
  std::string notice_id;
  Answer answer = Answer::none;
  std::string reason;
  std::string substitute_card_id;
  std::int64_t revision = 0;
  std::string request_id;
};

// From one person to another.
struct Forward {
  std::string from_name;
  std::string to_card_id;
  std::string to_name;
  std::int64_t at_ms = 0;
  bool admitted = false;     // in the audience now
  std::int64_t read_ms = 0;  // first
};

// Somebody at a meeting.
struct CheckIn {
  std::string notice_id;
  std::string title;
  std::int64_t at_ms = 0;  // first
  bool before = false;     // had checked in already
};

struct Page {
  std::int64_t offset = 0;
  int limit = 50;
};

namespace reason {
inline constexpr Reason notice_not_found{Code::not_found, "NOTICE_NOT_FOUND"};
inline constexpr Reason notice_changed{Code::aborted, "NOTICE_CHANGED"};
inline constexpr Reason notice_cancelled{Code::failed_precondition, "NOTICE_CANCELLED"};
inline constexpr Reason reply_closed{Code::failed_precondition, "REPLY_CLOSED"};
inline constexpr Reason quota_full{Code::failed_precondition, "QUOTA_FULL"};
inline constexpr Reason not_forwarded{Code::not_found, "NOT_FORWARDED"};
inline constexpr Reason check_in_closed{Code::failed_precondition, "CHECK_IN_CLOSED"};
inline constexpr Reason check_in_code_expired{Code::failed_precondition, "CHECK_IN_CODE_EXPIRED"};
inline constexpr Reason not_invited{Code::failed_precondition, "NOT_INVITED"};
inline constexpr Reason meeting_ahead{Code::failed_precondition, "MEETING_AHEAD"};
inline constexpr Reason minutes_not_found{Code::not_found, "MINUTES_NOT_FOUND"};
inline constexpr Reason minutes_changed{Code::aborted, "MINUTES_CHANGED"};
inline constexpr Reason task_not_found{Code::not_found, "TASK_NOT_FOUND"};
inline constexpr Reason task_limit{Code::resource_exhausted, "TASK_LIMIT"};
inline constexpr Reason not_personal{Code::failed_precondition, "NOT_PERSONAL"};
inline constexpr Reason no_meeting{Code::failed_precondition, "NO_MEETING"};
inline constexpr Reason urged_recently{Code::resource_exhausted, "URGED_RECENTLY"};
inline constexpr Reason audience_not_found{Code::not_found, "AUDIENCE_NOT_FOUND"};
inline constexpr Reason audience_out_of_reach{Code::permission_denied, "AUDIENCE_OUT_OF_REACH"};
}  // namespace reason

inline tl::unexpected<Error> notice_not_found() {
  return fail(reason::notice_not_found, "没有这条通知，或您已不在通知范围内");
}

}  // namespace mct::notice
