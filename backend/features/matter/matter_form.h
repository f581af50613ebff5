#pragma once

#include "backend/features/matter/matter_kinds.h"

// Whether answers fit a form. Pure.
namespace mct::matter {

// Where a violation says that an answer is wrong: answers[content].
std::string answer_place(const std::string& field_id);

// Of a whole form. Errors: INVALID_ARGUMENT with a violation for each field ("answers[content]").
Status check_form(const Kind& kind, const std::vector<NewAnswer>& answers);

// To what is missing: all of it, and nothing else. Errors: likewise.
Status check_supplement(const Kind& kind, const std::vector<Missing>& missing,
                        const std::vector<NewAnswer>& answers);

// Of what is told to be missing. Errors: likewise ("missing[0]").
Status check_missing(const Kind& kind, const std::vector<Missing>& missing);

// What a matter is called: the first line of an answer, at most 60 characters of it.
std::string title_of(const Kind& kind, const std::vector<NewAnswer>& answers);

}  // namespace mct::matter
