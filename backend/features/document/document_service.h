#pragma once

#include "backend/features/document/document_store.h"

namespace mct::document {

// Documents, and what may be in them.
class DocumentService {
 public:
  explicit DocumentService(DocumentStore& store) : store_(store) {}

  // Errors: DOCUMENT_CLASSIFIED, what DocumentStore says.
  asio::awaitable<Result<SeenDocument>> draft(Reader reader, DocumentStore::Writing writing,
                                              bool unclassified);
  asio::awaitable<Result<SeenDocument>> revise(Reader reader, DocumentStore::Writing writing,
                                               bool unclassified);
  asio::awaitable<Result<SeenDocument>> act(Reader reader, DocumentStore::Action action);
  asio::awaitable<Result<SeenDocument>> get(Reader reader, std::string id);
  asio::awaitable<Result<std::vector<Summary>>> list(Reader reader, Folder folder, Page page);

 private:
  DocumentStore& store_;
};

}  // namespace mct::document
