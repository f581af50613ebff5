#pragma once

#include "backend/features/document/document_rows.h"
#include "backend/features/document/document_rules.h"

// A document as one card sees it.
namespace mct::document {

// How a card stands to a document: for itself, and for those in whose absence it stands in.
struct Stands {
  Stand own;
  struct ForSomebody {
    std::string card_id;
    std::string name;
    Stand stand;
  };
  std::vector<ForSomebody> for_others;

  bool visible() const { return own.drafter || own.sees || !for_others.empty(); }
  // The stand for that card; empty: for itself. nullptr: it does not stand in for it.
  const Stand* find(const std::string& for_card_id) const;
};
Result<Stands> read_stands(storage::Connection& connection, const Member& acting,
                           const Document& document, std::int64_t now_ms);

// Errors: DOCUMENT_NOT_FOUND (or not to be seen by the card).
Result<SeenDocument> read_seen(storage::Connection& connection, const Member& acting,
                               const std::string& id, std::int64_t now_ms);

Result<std::vector<Summary>> read_folder(storage::Connection& connection, const Member& acting,
                                         Folder folder, const Page& page, std::int64_t now_ms);

}  // namespace mct::document
