#include <fmt/format.h>
#include <fstream>
#include <map>
#include <sstream>

#include "backend/features/catalogue/search/search_index.h"
#include "backend/features/catalogue/search/vocabulary.h"
#include "backend/text/fold.h"
#include "backend/text/utf8.h"

namespace mct::catalogue {
namespace {

namespace fs = std::filesystem;
using Violations = std::vector<Violation>;

Result<std::string> read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(reason::invalid_argument, fmt::format("{} 打不开", file.string()));
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return std::move(bytes).str();
}

// Calls take(line, complain) for every line that is neither empty nor a comment.
template <class Take>
void each_line(std::string_view text, const std::string& file, Violations& violations, Take take) {
  std::istringstream lines{std::string(text)};
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    auto complain = [&](std::string what) {
      violations.push_back({fmt::format("{}, line {}", file, number), std::move(what)});
    };
    if (!text::is_utf8(line))
      complain("不是 UTF-8");
    else if (!line.empty() && line[0] != '#')
      take(line, complain);
  }
}

std::vector<Synonym> parse_synonyms(std::string_view text, Violations& violations) {
  std::vector<Synonym> synonyms;
  std::map<std::u32string, int> seen;
  each_line(text, "synonyms.tsv", violations, [&](const std::string& line, auto complain) {
    const auto tab = line.find('\t');
    Synonym synonym;
    synonym.word = text::fold(line.substr(0, tab)).text;
    std::istringstream parts(tab == std::string::npos ? "" : line.substr(tab + 1));
    for (std::string part; std::getline(parts, part, '|');)
      if (auto expansion = text::fold(part).text; !expansion.empty())
        synonym.expansions.push_back(std::move(expansion));
    if (synonym.word.empty() || synonym.expansions.empty())
      complain("应为：口语词、制表符、以 | 分隔的目录用词");
    else if (++seen[synonym.word] > 1)
      complain("这个词前面已经有了");
    else
      synonyms.push_back(std::move(synonym));
  });
  return synonyms;
}

std::vector<std::u32string> parse_fillers(std::string_view text, Violations& violations) {
  std::vector<std::u32string> fillers;
  each_line(text, "fillers.txt", violations, [&](const std::string& line, auto complain) {
    auto filler = text::fold(line).text;
    if (filler.empty())
      complain("没有字");
    else
      fillers.push_back(std::move(filler));
  });
  return fillers;
}

}  // namespace

Result<std::shared_ptr<const Vocabulary>> load_vocabulary(const fs::path& folder) {
  auto synonyms_text = read_file(folder / "synonyms.tsv");
  if (!synonyms_text) return fail(synonyms_text.error());
  auto fillers_text = read_file(folder / "fillers.txt");
  if (!fillers_text) return fail(fillers_text.error());
  auto heteronyms = read_file(folder / "heteronyms.tsv");
  if (!heteronyms) return fail(heteronyms.error());

  Violations violations;
  auto synonyms = parse_synonyms(*synonyms_text, violations);
  auto fillers = parse_fillers(*fillers_text, violations);
  auto pinyin = text::Pinyin::load(*heteronyms, "heteronyms.tsv");
  if (!pinyin)
    violations.insert(violations.end(), pinyin.error().violations.begin(),
                      pinyin.error().violations.end());
  if (!violations.empty())
    return fail(reason::invalid_argument, fmt::format("{} 里的检索词表有误", folder.string()),
                std::move(violations));
  auto segmenter = text::Segmenter::load();
  if (!segmenter) return fail(segmenter.error());
  return std::make_shared<const Vocabulary>(std::move(synonyms), std::move(fillers),
                                            std::move(*pinyin), std::move(*segmenter));
}

}  // namespace mct::catalogue
