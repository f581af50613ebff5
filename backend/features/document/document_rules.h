#pragma once

#include <optional>

#include "backend/features/document/document_types.h"

// The rules of documents as plain functions: what the store asks within its transactions.
namespace mct::document {

// How a card stands to a document.
struct Stand {
  bool drafter = false;
  bool sees = false;                 // the route has come to it, or it stands in for somebody
  std::optional<Task> waiting = {};  // what it is to do
  bool substitute = false;           // it is to do that for somebody else
};

// The state machine: whether a card that stands so may do this to a document in that state.
bool allows(State state, Verb verb, const Stand& stand);

// What `verb` makes of the state; 'completed' is made by the last who acts (see to_open).
State after(State state, Verb verb);

// What a task is done with.
Verb verb_of(Task task);

// The parts to whom a circulating route comes next, by index. None: somebody still has it, or all
// have acted.
std::vector<std::size_t> to_open(const std::vector<Part>& route);
bool all_done(const std::vector<Part>& route);

// All that one may do, the most likely first.
std::vector<Verb> possible(const Document& document, const Stand& stand);

// What is no concern of others who act at the same time leaves the revision as it is.
bool moves_revision(Verb verb);

// What one who has seen an older revision is told.
tl::unexpected<Error> document_changed(const std::vector<Entry>& since);

// 代字〔年份〕序号号, such as 门政办发〔2017〕38号: GB/T 9704-2012, 7.2.5. At most 40 characters.
bool is_number(std::string_view text);

// Whether the text carries a mark of secrecy, such as 机密★1年: GB/T 9704-2012, 7.2.2.
bool is_marked_secret(std::string_view text);

// Of a time in Beijing, UTC+8 all year: 2026-12-01.
std::string date_text(std::int64_t ms);

inline constexpr std::int64_t urge_again_ms = std::int64_t{5} * 60 * 1000;

inline constexpr std::int64_t longest_absence_ms = std::int64_t{180} * 24 * 3'600'000;

}  // namespace mct::document
