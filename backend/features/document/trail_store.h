#pragma once

#include <set>

#include "backend/features/document/document_events.h"
#include "backend/features/document/document_rows.h"

namespace mct::document {

// Whom an entry is told to.
struct Told {
  std::set<std::string> waiting;    // cards that have something to do now
  std::set<std::string> concerned;  // all others
};

// Within the transaction of what was done, and last in it: enters it in the document's trail and in
// the audit trail, and tells those whom it concerns.
Status record(storage::Connection& connection, EventPayload payload, const Document& document,
              Entry entry, Told told);

// Who has drafted it, and all to whom the route has come.
std::set<std::string> concerned(const Document& document);
// The cards that have a part in hand: its own, and who stands in for it.
Result<std::set<std::string>> hands_of(storage::Connection& connection, const Part& part,
                                       std::int64_t now_ms);

// The part waits for a card whose absence is declared: entered as handed over.
Status record_handing_over(storage::Connection& connection, EventPayload payload,
                           const Document& document, const Part& part, const Absence& absence,
                           std::int64_t now_ms);

}  // namespace mct::document
