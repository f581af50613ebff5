#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>
#include <xapian.h>

#include "backend/features/catalogue/search/name_catalogue.h"
#include "backend/features/catalogue/search/query_analysis.h"

namespace mct::catalogue {

// The Xapian database that finds, among any number of documents, those few that may answer.
class CandidateIndex {
 public:
  // `folder` is this index's own; it is removed with the index. Throws Xapian::Error.
  CandidateIndex(const NameCatalogue& names, const Vocabulary& vocabulary,
                 std::filesystem::path folder);
  ~CandidateIndex();
  CandidateIndex(const CandidateIndex&) = delete;
  CandidateIndex& operator=(const CandidateIndex&) = delete;

  // Places in NameCatalogue::documents(), likeliest first.
  std::vector<std::size_t> find(const Query& query, std::size_t most,
                                const std::function<bool(std::size_t place)>& accept) const;

 private:
  class Lease;
  Xapian::Query xapian_query(const Query& query) const;
  Xapian::doccount frequency(const std::string& term) const;

  const NameCatalogue& names_;
  const Vocabulary& vocabulary_;
  const std::filesystem::path folder_;
  // Of every term: most that a query asks for are in no document, and to know so must cost nothing.
  std::unordered_map<std::string, Xapian::doccount> frequencies_;
  // A Xapian::Database serves one thread at a time: idle ones wait here.
  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<Xapian::Database>> idle_;
};

}  // namespace mct::catalogue
