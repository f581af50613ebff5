#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/core/result.h"

// Values are those of the contract and of the database. Times are milliseconds since
// 1970-01-01T00:00:00Z; 0: none.
namespace mct::matter {

enum class State {
  filed = 1,
  accepted = 2,
  supplementing = 3,
  finished = 4,
  rejected = 5,
  withdrawn = 6
};

enum class Verb {
  filed = 1,
  accepted = 2,
  rejected = 3,
  supplement_asked = 4,
  supplied = 5,
  transferred = 6,
  returned = 7,
  assigned = 8,
  urged = 9,
  commented = 10,
  finished = 11,
  withdrawn = 12,
  rated = 13,
  reopened = 14,
  fell_due = 15,
  overdue = 16
};

// Who looks after somebody's home: the property company that the community is entrusted to, or else
// the committee; or the committee in any case.
enum class Carer { company, committee };

// The terms of a matter. `due_ms` and the like: the moment at which the term has ended.
struct Terms {
  std::int64_t due_ms = 0;     // the promised one
  std::int64_t legal_ms = 0;   // the one that the law sets
  std::int64_t warn_ms = 0;    // the last working day before the promised end begins
  std::int64_t paused_ms = 0;  // since when the clock stands still
  bool provisional = false;    // holidays on the way are not known yet
};

// What the clock has said of the present term.
enum class Told { nothing = 0, due = 1, overdue = 2 };

struct Missing {
  std::string field_id;
  std::string what;
};

// What somebody answers to a field.
struct NewAnswer {
  std::string field_id;
  std::string value;
  std::vector<std::string> attachment_ids;
};

// What was answered, with the form as it was then.
struct Answer {
  std::string field_id;
  std::string section;
  std::string title;
  std::string value;
  std::vector<attachments::Attachment> attachments = {};
};

struct Entry {
  std::int64_t sequence = 0;
  std::int64_t revision = 0;
  std::int64_t at_ms = 0;
  Verb verb = Verb::filed;
  std::string card_id = {};  // empty: the clock
  std::string name = {};
  std::string organization = {};
  std::string note = {};
  bool internal = false;
};

struct Matter {
  std::string id = {};
  std::int64_t revision = 1;
  std::string number = {};
  std::string kind_id = {};
  std::string title = {};
  State state = State::filed;
  std::string account_id = {};  // of the applicant
  std::string applicant_name = {};
  std::string unit_id = {};
  std::string unit_name = {};
  std::string from_unit_id = {};  // that has transferred it; empty: none
  std::string from_unit_name = {};
  std::string handler_card_id = {};  // empty: nobody in particular
  std::string handler_name = {};
  std::int64_t filed_ms = 0;
  std::int64_t changed_ms = 0;  // by anything
  std::int64_t shown_ms = 0;    // by something that the applicant may see
  std::int64_t urged_ms = 0;
  Terms terms = {};
  Told told = Told::nothing;
  bool asked = false;  // what is missing was told
  std::string result = {};
  int stars = 0;
  int speed_stars = 0;  // 0: none, or the kind does not ask
  std::string rating_note = {};
};

struct Summary {
  Matter matter;
  std::string kind_title;
  bool own = false;
  bool overdue = false;
};

enum class Folder { own = 1, pending = 2, unit = 3, handled = 4 };

inline constexpr int most_page = 100;

struct Page {
  std::int64_t offset = 0;
  int limit = 50;
};

// 岗位, after annex 3 of 门政办发〔2017〕38号.
struct Post {
  std::string name;
  std::string function;
  std::vector<std::string> card_ids;
  std::vector<std::string> names = {};
};

namespace reason {
inline constexpr Reason matter_not_found{Code::not_found, "MATTER_NOT_FOUND"};
inline constexpr Reason matter_changed{Code::aborted, "MATTER_CHANGED"};
inline constexpr Reason step_not_possible{Code::failed_precondition, "STEP_NOT_POSSIBLE"};
inline constexpr Reason proposal_changed{Code::aborted, "PROPOSAL_CHANGED"};
inline constexpr Reason item_not_applicable{Code::not_found, "ITEM_NOT_APPLICABLE"};
inline constexpr Reason urged_today{Code::resource_exhausted, "URGED_TODAY"};
}  // namespace reason

inline tl::unexpected<Error> matter_not_found() {
  return fail(reason::matter_not_found, "没有这个办件，或它不由您办理");
}

}  // namespace mct::matter
