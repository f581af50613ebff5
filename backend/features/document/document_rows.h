#pragma once

#include "backend/features/document/document_members.h"
#include "backend/features/document/document_types.h"
#include "backend/storage/database.h"

namespace mct::document {

inline constexpr auto attachment_noun = "document";

// SELECT of documents `d` without their texts, and the rest.
std::string select_summaries(std::string_view rest);
Result<std::vector<Document>> read_summaries(storage::Connection& connection,
                                             const std::string& sql,
                                             const std::vector<storage::Value>& parameters);

// With its route. Errors: DOCUMENT_NOT_FOUND.
Result<Document> read_document(storage::Connection& connection, const std::string& id);
// Others who write to it wait until the transaction ends; call it before reading what is written.
Status lock_document(storage::Connection& connection, const std::string& id);
Result<std::vector<Part>> read_route(storage::Connection& connection, const Document& document);

Status insert_document(storage::Connection& connection, const Document& document);
// All but id, drafter and route. Errors: NUMBER_TAKEN.
Status update_document(storage::Connection& connection, const Document& document);
// Of the document's round.
Status insert_route(storage::Connection& connection, const Document& document);
Status delete_route(storage::Connection& connection, const Document& document);
Status update_part(storage::Connection& connection, const Document& document, const Part& part);

// Those with a greater revision; 0: all.
Result<std::vector<Entry>> read_trail(storage::Connection& connection, const std::string& id,
                                      std::int64_t after_revision = 0);
// Gives it the next number.
Result<Entry> append_entry(storage::Connection& connection, const std::string& id, Entry entry);

// The route has come to the card, in whatever round, or it has acted, also for somebody.
Result<bool> has_seen(storage::Connection& connection, const std::string& id,
                      const std::string& card_id);

}  // namespace mct::document
