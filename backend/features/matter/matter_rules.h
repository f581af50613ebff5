#pragma once

#include "backend/features/matter/matter_kinds.h"

// The rules of matters as plain functions: what the stores ask within their transactions.
namespace mct::matter {

// How a card stands to a matter.
struct Stand {
  bool applicant = false;  // its account has filed it
  bool post = false;       // its post handles such matters in the unit that has it
  bool has = false;        // the matter is with this card
  bool has_acted = false;  // it has handled it; asked only of cards that are none of the above

  bool sees() const { return applicant || post || has || has_acted; }
};

// The state machine: the step, if a card that stands so may take it now; nullptr otherwise.
// Beyond the flow: what is missing is told once, a result is rated once, and only what was
// transferred can be returned.
const Step* allowed(const Flow& flow, const Matter& matter, Verb verb, const Stand& stand);

// All that one may do, the most likely first: in the order of the flow.
std::vector<Verb> possible(const Flow& flow, const Matter& matter, const Stand& stand);

// What is no concern of others who act at the same time leaves the revision as it is.
bool moves_revision(Verb verb);

// As people say it, such as 受理.
std::string_view name_of(Verb verb);
// As the audit trail says it, such as accept.
std::string_view action_of(Verb verb);

// What one who has seen an older revision is told.
tl::unexpected<Error> matter_changed(const std::vector<Entry>& since);

// 催办 is once a day, of the district's days.
bool was_urged_today(const Matter& matter, std::int64_t now_ms);

// 办件编号: the kind's code, the day, and the how manieth of its kind it is on that day.
std::string number_of(const Kind& kind, std::int64_t now_ms, std::int64_t serial);

}  // namespace mct::matter
