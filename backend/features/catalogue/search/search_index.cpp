#include "backend/features/catalogue/search/search_index.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "backend/features/catalogue/search/candidate_index.h"
#include "backend/features/catalogue/search/ranking.h"
#include "backend/features/catalogue/search/recent_answers.h"
#include "backend/text/fold.h"
#include "backend/text/utf8.h"

namespace mct::catalogue {
namespace {

// How many candidates the ranking looks at for a page of hits.
constexpr std::size_t fewest_candidates = 50;
constexpr std::size_t candidates_for_each_hit = 3;
// Initials and pinyin are found loosely, so more is looked at closely.
constexpr std::size_t candidates_for_letters = 200;
// A completion is read at a glance.
constexpr std::size_t longest_suggestion = 20;
// Answers kept, of about 4 KB for a page of hits.
constexpr std::size_t answers_kept = 2000;

class XapianSearchIndex final : public SearchIndex {
 public:
  XapianSearchIndex(std::span<const SearchDocument> documents,
                    std::shared_ptr<const Vocabulary> vocabulary,
                    const std::filesystem::path& folder)
      : vocabulary_(std::move(vocabulary)),
        names_(documents, vocabulary_->pinyin()),
        candidates_(names_, *vocabulary_, folder) {
    for (const auto& document : documents) printed_names_.push_back(document.name);
  }

  std::vector<SearchHit> search(
      std::string_view typed, int limit,
      const std::function<bool(std::string_view)>& accept) const override {
    if (accept) return hits(typed, limit, accept);
    return recent_hits_.get(question(typed, limit), [&] { return hits(typed, limit, {}); });
  }

  std::vector<std::string> suggest(std::string_view prefix, int limit) const override {
    return recent_suggestions_.get(question(prefix, limit),
                                   [&] { return suggestions(prefix, limit); });
  }

 private:
  using Scored = std::pair<double, std::size_t>;  // score, place

  static std::string question(std::string_view typed, int limit) {
    return fmt::format("{} {}", limit, typed);
  }

  std::vector<SearchHit> hits(std::string_view typed, int limit,
                              const std::function<bool(std::string_view)>& accept) const {
    const auto query = analyse(typed, *vocabulary_);
    const Ranking ranking(query, names_, *vocabulary_);
    std::vector<SearchHit> hits;
    for (const auto& [score, place] : ranked(query, ranking, limit, accept))
      hits.push_back(ranking.explain(names_.documents()[place]));
    return hits;
  }

  std::vector<std::string> suggestions(std::string_view prefix, int limit) const {
    std::vector<std::string> suggestions;
    std::set<std::string> seen;
    auto offer = [&](std::string text) {
      if (std::ssize(suggestions) < limit && text::count_characters(text) <= longest_suggestion &&
          finds_something(text) && seen.insert(text).second)
        suggestions.push_back(std::move(text));
    };
    const auto folded = text::fold(prefix).text;
    for (const auto& synonym : vocabulary_->synonyms())
      if (synonym.word.size() > folded.size() && synonym.word.starts_with(folded))
        offer(text::encode(synonym.word));
    for (const auto& spelt : vocabulary_->synonyms_spelt(text::encode(folded)))
      offer(text::encode(spelt.synonym->word));
    const auto query = analyse(prefix, *vocabulary_);
    const Ranking ranking(query, names_, *vocabulary_);
    for (const auto& [score, place] : ranked(query, ranking, 3 * limit, {}))
      offer(printed_names_[place]);
    return suggestions;
  }

  std::vector<Scored> ranked(const Query& query, const Ranking& ranking, int limit,
                             const std::function<bool(std::string_view)>& accept) const {
    if (query.empty() || limit <= 0) return {};
    std::function<bool(std::size_t)> accept_place;
    if (accept)
      accept_place = [&](std::size_t place) { return accept(names_.documents()[place].code); };
    const auto wanted = static_cast<std::size_t>(limit);
    const auto most = std::max({fewest_candidates, candidates_for_each_hit * wanted,
                                query.letters.empty() ? std::size_t{0} : candidates_for_letters});
    std::vector<Scored> scored;
    for (auto place : candidates_.find(query, most, accept_place))
      if (const double score = ranking.score(names_.documents()[place]); score > 0)
        scored.emplace_back(score, place);
    // Equal scores keep the order of the lists.
    std::ranges::sort(scored, [](const Scored& a, const Scored& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (scored.size() > wanted) scored.resize(wanted);
    return scored;
  }

  bool finds_something(std::string_view text) const {
    const auto query = analyse(text, *vocabulary_);
    return !ranked(query, Ranking(query, names_, *vocabulary_), 1, {}).empty();
  }

  std::shared_ptr<const Vocabulary> vocabulary_;
  NameCatalogue names_;
  std::vector<std::string> printed_names_;
  CandidateIndex candidates_;
  mutable RecentAnswers<std::vector<SearchHit>> recent_hits_{answers_kept};
  mutable RecentAnswers<std::vector<std::string>> recent_suggestions_{answers_kept};
};

}  // namespace

Result<std::shared_ptr<const SearchIndex>> build_search_index(
    std::span<const SearchDocument> documents, std::shared_ptr<const Vocabulary> vocabulary,
    const std::filesystem::path& folder) {
  try {
    return std::make_shared<const XapianSearchIndex>(documents, std::move(vocabulary), folder);
  } catch (const Xapian::Error& error) {
    return fail(reason::internal, fmt::format("检索索引建不起来：{}", error.get_description()));
  }
}

}  // namespace mct::catalogue
