#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

// What the index knows of an item.
struct SearchDocument {
  std::string code;
  std::string name;
  std::string agency_names;  // full name, short name and aliases, separated by spaces
  std::string guide_text;    // the guide's texts that are worth searching; may be empty
};

enum class MatchKind { name, synonym, pinyin, initials, homophone, agency, guide };

struct MatchReason {
  MatchKind kind;
  std::string typed;    // the part of the query that matched
  std::string matched;  // what it stands for in the catalogue's words
};

// A part of a text, in Unicode code points.
struct Span {
  int start;
  int length;

  friend bool operator==(const Span&, const Span&) = default;
};

struct SearchHit {
  std::string code;
  std::vector<Span> spans;           // in the name, in order, not overlapping
  std::vector<MatchReason> reasons;  // strongest first, at least one
};

// Residents' words and what they stand for in the catalogue's words: assets/search/*.tsv, read
// once, shared by all indexes. Immutable.
class Vocabulary;

// Errors: INVALID_ARGUMENT with a violation for every bad line ("synonyms.tsv, line 12").
Result<std::shared_ptr<const Vocabulary>> load_vocabulary(const std::filesystem::path& folder);

// An immutable index over one revision of the catalogue. Any number of threads may search it.
class SearchIndex {
 public:
  virtual ~SearchIndex() = default;

  // Best first. `query` is 1 to 100 characters of anything. `accept` says, by code, which items
  // may be found; empty = all.
  virtual std::vector<SearchHit> search(
      std::string_view query, int limit,
      const std::function<bool(std::string_view code)>& accept) const = 0;

  // Completions of what is typed so far; each finds at least one item.
  virtual std::vector<std::string> suggest(std::string_view prefix, int limit) const = 0;
};

// Builds the index; `folder` is an empty folder of its own that the index removes when it goes.
Result<std::shared_ptr<const SearchIndex>> build_search_index(
    std::span<const SearchDocument> documents, std::shared_ptr<const Vocabulary> vocabulary,
    const std::filesystem::path& folder);

}  // namespace mct::catalogue
