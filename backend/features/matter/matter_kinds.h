#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "backend/features/matter/matter_types.h"

namespace mct::matter {

inline constexpr std::string_view form_field = "form";
inline constexpr std::string_view papers_field = "papers";

enum class FieldType { line = 1, text = 2, choice = 3, number = 4, date = 5, phone = 6, files = 7 };

// What a field begins with.
enum class Prefill { nothing, name };  // name: of the acting card

struct Field {
  std::string id = {};
  std::string section = {};
  std::string title = {};
  FieldType type = FieldType::line;
  bool required = false;
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::vector<std::string> choices = {};
  std::string hint = {};
  Prefill prefill = Prefill::nothing;
  bool pictures = false;  // of files: pictures alone
};

// Who may take a step. `handler`: who has the matter; when nobody has it in particular, everybody
// whose post it is. `post`: everybody whose post it is.
enum class Role { applicant, handler, post, clock };
// `picture`: required, with a picture of what was done. `scores`: optional, with a score for speed.
enum class Note { none, optional, required, picture, scores };

// A step of a state machine.
struct Step {
  State from;
  Verb verb;
  Role who;
  State next;
  bool internal;  // hidden from the applicant
  Note note;
};

class Flow {
 public:
  // nullptr: not in this state.
  const Step* find(State state, Verb verb) const;
  const std::vector<Step>& steps() const { return steps_; }

 private:
  friend class Kinds;
  std::vector<Step> steps_;  // the most likely of a state first
};

// In place of a unit: Carer::company and Carer::committee.
inline constexpr std::string_view home_unit = "home", committee_unit = "committee";

struct Kind {
  std::string id;
  std::string code;
  std::string title;
  std::string about;
  std::string unit_id;  // empty: the item's
  std::string flow_id;
  int accept_days = 0;
  int promised_days = 0;
  int legal_days = 0;      // 0: none
  std::string titled_by;   // empty: by the item
  bool for_staff = false;  // only staff of units file it
  // Finishing it publishes what the file in form_field says; papers_field has the papers to it.
  bool publishes = false;
  std::vector<Field> fields = {};
  std::optional<Carer> carer = {};  // then only who lives somewhere files it
  bool of_items = false;            // one applies for an item of the catalogue (kind_of)
  std::string item_code = {};       // which

  // nullptr: there is none.
  const Field* find(std::string_view field_id) const;
};

// The kinds of matters, their forms and their state machines, as assets/matter describes them.
// Immutable.
class Kinds {
 public:
  // A text, and what messages call it.
  struct File {
    std::string_view text;
    std::string_view name;
  };
  // Errors: INVALID_ARGUMENT with a violation for each thing that is wrong ("kinds.tsv, line 7",
  // naming the column).
  static Result<Kinds> parse(File kinds, File fields, File flows);

  // In the order of the file.
  const std::vector<Kind>& all() const { return kinds_; }
  // nullptr: there is none.
  const Kind* find(std::string_view id) const;
  // All of them go to this unit at first instead.
  void hand_to(const std::string& unit_id);
  const Flow& flow_of(const Kind& kind) const { return flows_.at(kind.flow_id); }

 private:
  class Reader;

  std::vector<Kind> kinds_;
  std::map<std::string, Flow, std::less<>> flows_;
};

}  // namespace mct::matter
