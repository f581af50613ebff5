#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/core/result.h"

// Terms are those of 《党政机关公文处理工作条例》(中办发〔2012〕14号); values those of the contract
// and of the database. Times are milliseconds since 1970-01-01T00:00:00Z; 0: none.
namespace mct::document {

// 文种 are numbered as in article 8: 1 to 15.
inline constexpr std::int64_t kinds = 15;
inline constexpr std::int64_t urgencies = 3;

enum class Task { countersign = 1, sign = 2, read = 3 };

enum class State {
  draft = 1,
  circulating = 2,
  returned = 3,
  withdrawn = 4,
  completed = 5,
  archived = 6
};

enum class Verb {
  drafted = 1,
  revised = 2,
  circulated = 3,
  commented = 4,
  countersigned = 5,
  signed_off = 6,
  read = 7,
  returned = 8,
  withdrawn = 9,
  urged = 10,
  handed_over = 11,
  numbered = 12,
  archived = 13
};
// As people say it, such as 会签.
std::string_view name_of(Verb verb);
// As the audit trail says it, such as countersign.
std::string_view action_of(Verb verb);

struct Content {
  std::int64_t kind = 0;
  std::int64_t urgency = 0;
  std::string title;
  std::string body;
};

struct RouteStep {
  Task task = Task::countersign;
  std::vector<std::string> card_ids;
  bool in_turn = false;
};

enum class Standing { coming = 1, waiting = 2, done = 3, lapsed = 4 };

// Somebody's part in the route.
struct Part {
  std::int64_t position = 0;  // within the route, from 1
  std::int64_t step = 0;      // from 1
  Task task = Task::countersign;
  bool in_turn = false;
  std::string card_id = {};
  std::string name = {};
  std::string organization = {};
  Standing standing = Standing::coming;
  std::int64_t done_ms = 0;
  std::string substitute_name = {};  // who has acted for them
};

struct Entry {
  std::int64_t sequence = 0;
  std::int64_t revision = 0;
  std::int64_t at_ms = 0;
  Verb verb = Verb::drafted;
  std::string card_id = {};
  std::string name = {};
  std::string organization = {};
  std::string for_card_id = {};
  std::string for_name = {};
  std::string note = {};
};

struct Document {
  std::string id = {};
  std::int64_t revision = 1;
  Content content = {};
  std::string number = {};
  State state = State::draft;
  std::int64_t round = 1;  // grows when it is returned or withdrawn
  std::string drafter_card_id = {};
  std::string drafter_name = {};
  std::string drafter_organization = {};
  std::int64_t drafted_ms = 0;
  std::int64_t changed_ms = 0;
  std::int64_t urged_ms = 0;
  std::vector<Part> route = {};  // of this round
};

// Something that a card may do.
struct Possible {
  Verb verb;
  std::string for_card_id;  // empty: for oneself
  std::string for_name;
};

// As one card sees it.
struct SeenDocument {
  Document document;
  std::vector<Entry> trail;
  std::vector<attachments::Attachment> attachments;
  std::vector<Possible> possible;
};

struct Summary {
  Document document;      // without its text and its route
  std::int64_t task = 0;  // Task of the reader's; 0: none
  std::string for_name;
};

enum class Folder { pending = 1, done = 2, drafted = 3, archived = 4 };

struct Page {
  std::int64_t offset = 0;
  int limit = 50;
};

struct Absence {
  std::string id;
  std::string card_id;
  std::string name;
  std::string substitute_card_id;
  std::string substitute_name;
  std::string unit_id;  // of both
  std::vector<Task> tasks;
  std::int64_t start_ms = 0;
  std::int64_t end_ms = 0;
  bool withdrawn = false;
};

namespace reason {
inline constexpr Reason document_not_found{Code::not_found, "DOCUMENT_NOT_FOUND"};
inline constexpr Reason document_changed{Code::aborted, "DOCUMENT_CHANGED"};
inline constexpr Reason document_classified{Code::failed_precondition, "DOCUMENT_CLASSIFIED"};
inline constexpr Reason action_not_possible{Code::failed_precondition, "ACTION_NOT_POSSIBLE"};
inline constexpr Reason number_missing{Code::failed_precondition, "NUMBER_MISSING"};
inline constexpr Reason number_taken{Code::already_exists, "NUMBER_TAKEN"};
inline constexpr Reason urged_recently{Code::resource_exhausted, "URGED_RECENTLY"};
inline constexpr Reason absence_overlaps{Code::failed_precondition, "ABSENCE_OVERLAPS"};
inline constexpr Reason absence_not_found{Code::not_found, "ABSENCE_NOT_FOUND"};
}  // namespace reason

inline tl::unexpected<Error> document_not_found() {
  return fail(reason::document_not_found, "没有这件公文，或它尚未流转到您");
}

inline tl::unexpected<Error> absence_not_found() {
  return fail(reason::absence_not_found, "没有这条外出移交");
}

}  // namespace mct::document
