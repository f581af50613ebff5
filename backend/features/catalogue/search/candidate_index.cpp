#include "backend/features/catalogue/search/candidate_index.h"

#include <algorithm>

#include "backend/features/catalogue/search/index_terms.h"
#include "backend/text/fold.h"

namespace mct::catalogue {
namespace {

namespace fs = std::filesystem;

// How many postings a query may read besides its rarest terms: what is common says little, and
// reading it is what takes time in a large catalogue.
constexpr Xapian::doccount posting_budget = 1500;
constexpr std::size_t terms_always_read = 4;

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

Xapian::Query all_of(const std::vector<std::string>& terms) {
  return {Xapian::Query::OP_AND, terms.begin(), terms.end()};
}

// All pairs of an expansion: nearly the expansion itself; the ranking looks closer.
Xapian::Query expansion_query(const std::u32string& expansion) {
  std::vector<std::string> terms;
  each_pair(expansion, [&](auto pair) { terms.push_back(pair_term(pair)); });
  for (const auto& number : numbers_in(expansion)) terms.push_back(number_term(number));
  if (terms.empty()) terms.push_back(character_term(std::u32string_view(expansion).substr(0, 1)));
  return all_of(terms);
}

Xapian::Query any_expansion(const Synonym& synonym) {
  std::vector<Xapian::Query> parts;
  for (const auto& expansion : synonym.expansions) parts.push_back(expansion_query(expansion));
  return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
}

void add_letters(const Letters& letters, std::vector<Xapian::Query>& parts) {
  for (const auto& reading : letters.readings) {
    std::vector<std::string> terms;
    for (std::size_t at = 0; at + 1 < reading.syllables.size(); ++at)
      terms.push_back(syllables_term(reading.syllables[at], reading.syllables[at + 1]));
    if (terms.empty() && !reading.syllables.empty())
      terms.push_back(syllable_term(reading.syllables.front()));
    if (!terms.empty()) parts.push_back(all_of(terms));
  }
  for (const auto& spelt : letters.synonyms) parts.push_back(any_expansion(*spelt.synonym));
  std::vector<std::string> terms;
  const std::size_t length = std::min<std::size_t>(3, letters.text.size());
  for (std::size_t at = 0; length > 1 && at + length <= letters.text.size(); ++at)
    terms.push_back(initials_term(std::string_view(letters.text).substr(at, length)));
  if (!terms.empty()) parts.push_back(all_of(terms));
}

struct WeighedTerm {
  std::string term;
  double weight;
  Xapian::doccount frequency;
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
}

CandidateIndex::~CandidateIndex() {
  idle_.clear();
  std::error_code ignored;  // a folder left behind is removed at the next start
  fs::remove_all(folder_, ignored);
}

Xapian::Query CandidateIndex::xapian_query(const Query& query,
                                           const Xapian::Database& database) const {
  std::vector<WeighedTerm> terms;
  auto add = [&](std::string term, double weight) {
    if (const auto frequency = database.get_termfreq(term); frequency > 0)
      terms.push_back({std::move(term), weight, frequency});
  };
  for (const auto& unit : query.units) {
    if (!text::is_han(unit.text.front())) {
      add(number_term(unit.text), unit.weight);
    } else if (unit.text.size() == 1) {
      add(character_term(unit.text), unit.weight);
    } else {
      add(pair_term(unit.text), unit.weight);
      for (auto& term : sound_terms(unit.text, vocabulary_.pinyin()))
        add(std::move(term), unit.weight * 0.7);
      add(agency_term(unit.text), unit.weight * 0.3);
      add(guide_term(unit.text), unit.weight * 0.2);
    }
  }
  std::ranges::sort(terms, {}, &WeighedTerm::frequency);

  std::vector<Xapian::Query> parts;
  Xapian::doccount postings = 0;
  for (const auto& term : terms) {
    postings += term.frequency;
    if (parts.size() >= terms_always_read && postings > posting_budget) break;
    parts.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(term.term), term.weight);
  }
  for (const auto& found : query.concepts)
    parts.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, any_expansion(*found.synonym), 1.5);
  for (const auto& letters : query.letters) add_letters(letters, parts);
  return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
}

std::vector<std::size_t> CandidateIndex::find(
    const Query& query, std::size_t most, const std::function<bool(std::size_t)>& accept) const {
  Lease database(*this);
  Xapian::Enquire enquire(*database);
  // Names are short: their length says little about what they are about.
  enquire.set_weighting_scheme(Xapian::BM25Weight(1, 0, 1, 0.3, 0.5));
  enquire.set_query(xapian_query(query, *database));
  const AcceptPlaces decider(accept);
  const auto found = enquire.get_mset(0, static_cast<Xapian::doccount>(most), 0, nullptr,
                                      accept ? &decider : nullptr);
  std::vector<std::size_t> places;
  for (auto hit = found.begin(); hit != found.end(); ++hit) places.push_back(*hit - 1);
  return places;
}

}  // namespace mct::catalogue
