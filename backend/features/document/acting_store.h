#pragma once

#include "backend/features/document/document_store.h"
#include "backend/features/document/seen_rows.h"

// Doing something to a document, within the transaction of DocumentStore.
namespace mct::document {

struct Intention {
  std::string id;
  std::int64_t revision = 0;  // that was seen
  Verb verb = Verb::commented;
  std::string for_card_id = {};
};
struct Found {
  Document document;
  std::string for_name;  // whom it is done for; empty: oneself
};
// The document, held until the transaction ends, if the card may do this to it now. Errors:
// DOCUMENT_NOT_FOUND, DOCUMENT_CHANGED, ACTION_NOT_POSSIBLE.
Result<Found> lock_for(storage::Connection& connection, const Member& acting,
                       const Intention& intention, std::int64_t now_ms);

// Errors: what DocumentStore::act says.
Status take_action(storage::Connection& connection, Members& members, EventPayload payload,
                   const Member& acting, const DocumentStore::Action& action, std::int64_t now_ms);

}  // namespace mct::document
