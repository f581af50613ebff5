#include "backend/features/catalogue/search/candidate_index.h"

#include <algorithm>
#include <limits>

#include "backend/features/catalogue/search/index_terms.h"
#include "backend/text/fold.h"

namespace mct::catalogue {
namespace {

namespace fs = std::filesystem;

// How many postings a query may read besides its rarest parts: what is common says little, and
// reading it is what takes time in a large catalogue.
constexpr Xapian::doccount posting_budget = 400;
constexpr std::size_t parts_always_read = 3;
// What a resident's word stands for is rarely meant in vain.
constexpr double concept_weight = 1.5;

// Calls take(pair) for each two neighbouring Han characters.
template <class Take>
void each_pair(std::u32string_view text, Take take) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at)
    if (text::is_han(text[at]) && text::is_han(text[at + 1])) take(text.substr(at, 2));
}

// Calls take(letters) for each run of `length` initials, with the usual reading of each character.
template <class Take>
void each_initials(std::u32string_view name, std::size_t length, const text::Pinyin& pinyin,
                   Take take) {
  std::vector<std::string> runs{""};
  for (std::size_t begin = 0; begin + length <= name.size(); ++begin) {
    runs.assign(1, "");
    for (std::size_t at = begin; at < begin + length; ++at) {
      std::vector<std::string> longer;
      for (const auto& run : runs)
        for (auto syllable : pinyin.readings(name[at]))
          longer.push_back(run + pinyin.initial(syllable));
      runs = std::move(longer);
    }
    for (const auto& run : runs) take(run);
  }
}

Xapian::Document document_of(const IndexedDocument& indexed, const text::Pinyin& pinyin) {
  Xapian::Document document;
  for (char32_t character : indexed.name) {
    if (!text::is_han(character)) continue;
    document.add_term(character_term({&character, 1}));
    for (auto syllable : pinyin.readings(character)) document.add_term(syllable_term(syllable));
  }
  each_pair(indexed.name, [&](auto pair) {
    document.add_term(pair_term(pair));
    for (const auto& term : sound_terms(pair, pinyin)) document.add_term(term);
  });
  for (const auto& number : numbers_in(indexed.name)) document.add_term(number_term(number));
  each_pair(indexed.agency, [&](auto pair) { document.add_boolean_term(agency_term(pair)); });
  each_pair(indexed.guide, [&](auto pair) { document.add_boolean_term(guide_term(pair)); });
  for (std::size_t length : {2, 3})
    each_initials(indexed.name, length, pinyin, [&](const std::string& letters) {
      document.add_boolean_term(initials_term(letters));
    });
  return document;
}

class AcceptPlaces final : public Xapian::MatchDecider {
 public:
  explicit AcceptPlaces(const std::function<bool(std::size_t)>& accept) : accept_(accept) {}
  bool operator()(const Xapian::Document& document) const override {
    return accept_(document.get_docid() - 1);
  }

 private:
  const std::function<bool(std::size_t)>& accept_;
};

using Terms = std::vector<std::string>;

// All pairs of an expansion: nearly the expansion itself; the ranking looks closer.
Terms expansion_terms(const std::u32string& expansion) {
  Terms terms;
  each_pair(expansion, [&](auto pair) { terms.push_back(pair_term(pair)); });
  for (const auto& number : numbers_in(expansion)) terms.push_back(number_term(number));
  if (terms.empty()) terms.push_back(character_term(std::u32string_view(expansion).substr(0, 1)));
  return terms;
}

Terms reading_terms(const text::PinyinReading& reading) {
  Terms terms;
  for (std::size_t at = 0; at + 1 < reading.syllables.size(); ++at)
    terms.push_back(syllables_term(reading.syllables[at], reading.syllables[at + 1]));
  if (terms.empty() && !reading.syllables.empty())
    terms.push_back(syllable_term(reading.syllables.front()));
  return terms;
}

Terms initials_terms(std::string_view letters) {
  Terms terms;
  const std::size_t length = std::min<std::size_t>(3, letters.size());
  for (std::size_t at = 0; length > 1 && at + length <= letters.size(); ++at)
    terms.push_back(initials_term(letters.substr(at, length)));
  return terms;
}

// Terms that a document must have all of.
struct Part {
  Terms terms;
  double weight;
  Xapian::doccount postings;  // that are read for it, about
};

}  // namespace

// A database handle for the time of one search.
class CandidateIndex::Lease {
 public:
  explicit Lease(const CandidateIndex& index) : index_(index) {
    std::lock_guard lock(index.mutex_);
    if (index.idle_.empty()) {
      database_ = std::make_unique<Xapian::Database>((index.folder_ / "index").string());
    } else {
      database_ = std::move(index.idle_.back());
      index.idle_.pop_back();
    }
  }
  ~Lease() {
    std::lock_guard lock(index_.mutex_);
    index_.idle_.push_back(std::move(database_));
  }
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;

  const Xapian::Database& operator*() const { return *database_; }

 private:
  const CandidateIndex& index_;
  std::unique_ptr<Xapian::Database> database_;
};

CandidateIndex::CandidateIndex(const NameCatalogue& names, const Vocabulary& vocabulary,
                               fs::path folder)
    : names_(names), vocabulary_(vocabulary), folder_(std::move(folder)) {
  const auto building = folder_ / "building";
  {
    Xapian::WritableDatabase database(building.string(), Xapian::DB_CREATE_OR_OVERWRITE |
                                                             Xapian::DB_NO_SYNC |
                                                             Xapian::DB_DANGEROUS);
    for (const auto& document : names.documents())
      database.add_document(document_of(document, vocabulary.pinyin()));
    database.commit();
    database.compact((folder_ / "index").string(), Xapian::DBCOMPACT_SINGLE_FILE);
  }
  fs::remove_all(building);
  const Lease database(*this);
  for (auto term = (*database).allterms_begin(); term != (*database).allterms_end(); ++term)
    frequencies_.emplace(*term, term.get_termfreq());
}

CandidateIndex::~CandidateIndex() {
  idle_.clear();
  std::error_code ignored;  // a folder left behind is removed at the next start
  fs::remove_all(folder_, ignored);
}

Xapian::doccount CandidateIndex::frequency(const std::string& term) const {
  const auto found = frequencies_.find(term);
  return found == frequencies_.end() ? 0 : found->second;
}

Xapian::Query CandidateIndex::xapian_query(const Query& query) const {
  std::vector<Part> parts;
  auto add = [&](Terms terms, double weight) {
    if (terms.empty()) return;
    auto rarest = std::numeric_limits<Xapian::doccount>::max();
    for (const auto& term : terms) rarest = std::min(rarest, frequency(term));
    if (rarest > 0) parts.push_back({std::move(terms), weight, rarest});
  };
  auto add_synonym = [&](const Synonym& synonym, double weight) {
    for (const auto& expansion : synonym.expansions) add(expansion_terms(expansion), weight);
  };
  for (const auto& unit : query.units) {
    if (!text::is_han(unit.text.front())) {
      add({number_term(unit.text)}, unit.weight);
    } else if (unit.text.size() == 1) {
      add({character_term(unit.text)}, unit.weight);
    } else {
      add({pair_term(unit.text)}, unit.weight);
      // Only what no name says as it is typed may be a slip for what sounds alike.
      if (names_.frequency(unit.text) == 0)
        for (auto& term : sound_terms(unit.text, vocabulary_.pinyin()))
          add({std::move(term)}, unit.weight * 0.7);
      add({agency_term(unit.text)}, unit.weight * 0.3);
      add({guide_term(unit.text)}, unit.weight * 0.2);
    }
  }
  for (const auto& found : query.concepts) add_synonym(*found.synonym, concept_weight);
  for (const auto& letters : query.letters) {
    for (const auto& reading : letters.readings) add(reading_terms(reading), 1);
    for (const auto& spelt : letters.synonyms) add_synonym(*spelt.synonym, 1);
    add(initials_terms(letters.text), 1);
  }

  std::ranges::sort(parts, {}, &Part::postings);
  std::vector<Xapian::Query> queries;
  Xapian::doccount postings = 0;
  for (const auto& part : parts) {
    postings += part.postings;
    if (queries.size() >= parts_always_read && postings > posting_budget) break;
    const Xapian::Query all(Xapian::Query::OP_AND, part.terms.begin(), part.terms.end());
    queries.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, all, part.weight);
  }
  return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
}

std::vector<std::size_t> CandidateIndex::find(
    const Query& query, std::size_t most, const std::function<bool(std::size_t)>& accept) const {
  Lease database(*this);
  Xapian::Enquire enquire(*database);
  // Names are short: their length says little about what they are about.
  enquire.set_weighting_scheme(Xapian::BM25Weight(1, 0, 1, 0.3, 0.5));
  enquire.set_query(xapian_query(query));
  const AcceptPlaces decider(accept);
  const auto found = enquire.get_mset(0, static_cast<Xapian::doccount>(most), 0, nullptr,
                                      accept ? &decider : nullptr);
  std::vector<std::size_t> places;
  for (auto hit = found.begin(); hit != found.end(); ++hit) places.push_back(*hit - 1);
  return places;
}

}  // namespace mct::catalogue
