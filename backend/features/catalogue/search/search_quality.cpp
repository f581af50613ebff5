#include "backend/features/catalogue/search/search_quality.h"

#include <fmt/format.h>
#include <memory>
#include <sstream>
#include <unicode/regex.h>

namespace mct::catalogue {
namespace {

constexpr std::size_t looked_at = 10;

// ICU's, because a pattern's "." and "?" must mean a character and not a byte of one.
std::unique_ptr<icu::RegexPattern> compile(const std::string& pattern) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place{};
  std::unique_ptr<icu::RegexPattern> compiled(
      icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(pattern), place, error));
  return U_SUCCESS(error) ? std::move(compiled) : nullptr;
}

bool answers(const icu::RegexPattern& pattern, const std::string& name) {
  UErrorCode error = U_ZERO_ERROR;
  const auto text = icu::UnicodeString::fromUTF8(name);
  std::unique_ptr<icu::RegexMatcher> matcher(pattern.matcher(text, error));
  return U_SUCCESS(error) && matcher->find(error) && U_SUCCESS(error);
}

}  // namespace

Result<std::vector<JudgedQuery>> read_judged_queries(std::string_view text) {
  std::vector<JudgedQuery> queries;
  std::vector<Violation> violations;
  std::istringstream lines{std::string(text)};
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line[0] == '#') continue;
    const auto tab = line.find('\t');
    JudgedQuery judged{line.substr(0, tab), tab == std::string::npos ? "" : line.substr(tab + 1)};
    if (judged.query.empty() || judged.pattern.empty() || !compile(judged.pattern))
      violations.push_back({fmt::format("line {}", number), "应为：查询、制表符、正则表达式"});
    else
      queries.push_back(std::move(judged));
  }
  if (violations.empty() && queries.empty()) violations.push_back({"line 1", "没有查询"});
  if (!violations.empty())
    return fail(reason::invalid_argument, "查询文件有误", std::move(violations));
  return queries;
}

Result<SearchQuality> judge_search(
    const std::vector<JudgedQuery>& queries,
    const std::function<Result<std::vector<std::string>>(const std::string&)>& names_of) {
  SearchQuality quality;
  for (const auto& judged : queries) {
    auto names = names_of(judged.query);
    if (!names) return fail(names.error());
    if (names->size() > looked_at) names->resize(looked_at);
    const auto pattern = compile(judged.pattern);
    if (!pattern)
      return fail(reason::invalid_argument, fmt::format("不是正则表达式：{}", judged.pattern));
    int rank = 0;
    for (std::size_t at = 0; rank == 0 && at < names->size(); ++at)
      if (answers(*pattern, (*names)[at])) rank = static_cast<int>(at) + 1;

    ++quality.queries;
    if (rank == 1) ++quality.hit1;
    if (rank >= 1 && rank <= 5) ++quality.hit5;
    if (rank >= 1) quality.mrr10 += 1.0 / rank;
    if (rank != 1)
      quality.misses.push_back(
          {judged.query, judged.pattern, rank, names->empty() ? "" : names->front()});
  }
  for (double* share : {&quality.hit1, &quality.hit5, &quality.mrr10})
    *share /= std::max(1, quality.queries);
  return quality;
}

}  // namespace mct::catalogue
