#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/core.h>
#include <fstream>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/search/search_index.h"
#include "backend/features/catalogue/search/search_quality.h"
#include "backend/text/utf8.h"

// mct-bench-search: microseconds for each search of the shipped catalogue and of one that has grown
// to many names; prints one line of JSON.
namespace {

using namespace mct;
using namespace mct::catalogue;
using Clock = std::chrono::steady_clock;

struct Options {
  std::filesystem::path root, folder;
  std::size_t grown = 100'000;  // names
  int passes = 20;              // over the queries
};

struct Figures {
  std::size_t names;
  double build_ms, p50_us, p99_us, mean_us;
};

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<SearchDocument> shipped_documents(std::span<const ListedRow> rows) {
  std::vector<SearchDocument> documents;
  for (const auto& row : rows)
    documents.push_back(
        {std::to_string(documents.size()), row.listing.name, row.listing.agency_as_printed, ""});
  return documents;
}

// Goes on with names of the first half of one shipped name and the second half of another, each
// pair once: words as common as in the shipped names, so that a query meets many more of them.
std::vector<SearchDocument> grow(std::vector<SearchDocument> documents, std::size_t count) {
  const auto shipped = documents.size();
  std::vector<std::u32string> names;
  for (const auto& document : documents) names.push_back(text::decode(document.name));
  for (std::size_t pair = 0; documents.size() < count && pair < shipped * (shipped - 1); ++pair) {
    const auto first = pair % shipped;
    const auto second = (first + 1 + pair / shipped) % shipped;
    const auto name = names[first].substr(0, names[first].size() / 2) +
                      names[second].substr(names[second].size() / 2);
    documents.push_back(
        {std::to_string(documents.size()), text::encode(name), documents[first].agency_names, ""});
  }
  return documents;
}

Result<Figures> measure(std::span<const SearchDocument> documents,
                        const std::shared_ptr<const Vocabulary>& vocabulary,
                        const std::vector<JudgedQuery>& queries, const Options& options) {
  const auto folder = options.folder / std::to_string(documents.size());
  std::filesystem::create_directories(folder);
  const auto build_start = Clock::now();
  auto index = build_search_index(documents, vocabulary, folder);
  if (!index) return fail(index.error());
  const std::chrono::duration<double, std::milli> build_time = Clock::now() - build_start;

  std::vector<double> times;
  for (int pass = -1; pass < options.passes; ++pass) {  // the first warms up
    for (const auto& judged : queries) {
      // Blanks say nothing but make it another question: one that was asked before is not searched
      // again.
      const auto query = judged.query + std::string(static_cast<std::size_t>(pass + 1), ' ');
      const auto start = Clock::now();
      const auto hits = (*index)->search(query, 10, {});
      const std::chrono::duration<double, std::micro> time = Clock::now() - start;
      if (pass >= 0) times.push_back(time.count());
    }
  }
  std::sort(times.begin(), times.end());
  return Figures{.names = documents.size(),
                 .build_ms = build_time.count(),
                 .p50_us = times[times.size() / 2],
                 .p99_us = times[times.size() * 99 / 100],
                 .mean_us = std::accumulate(times.begin(), times.end(), 0.0) /
                            static_cast<double>(times.size())};
}

std::string json(const Figures& figures) {
  return fmt::format(
      R"({{"names":{},"build_ms":{:.1f},"p50_us":{:.1f},"p99_us":{:.1f},"mean_us":{:.1f}}})",
      figures.names, figures.build_ms, figures.p50_us, figures.p99_us, figures.mean_us);
}

Status run(const Options& options) {
  const auto rows = read_listings(read(options.root / "assets/catalogue/items.tsv"), "items.tsv");
  if (!rows) return fail(rows.error());
  const auto queries =
      read_judged_queries(read(options.root / "tests/fixtures/search_heldout.tsv"));
  if (!queries) return fail(queries.error());
  const auto vocabulary = load_vocabulary(options.root / "assets/search");
  if (!vocabulary) return fail(vocabulary.error());

  const auto documents = shipped_documents(*rows);
  const auto shipped = measure(documents, *vocabulary, *queries, options);
  if (!shipped) return fail(shipped.error());
  const auto grown = measure(grow(documents, options.grown), *vocabulary, *queries, options);
  if (!grown) return fail(grown.error());
  fmt::print(R"({{"shipped":{},"grown":{}}})"
             "\n",
             json(*shipped), json(*grown));
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app{"microseconds for each search, as the catalogue grows", "mct-bench-search"};
  app.add_option("--root", options.root, "the source tree: its catalogue, words and queries")
      ->required()
      ->check(CLI::ExistingDirectory);
  app.add_option("--folder", options.folder, "an empty folder for the indexes")
      ->required()
      ->check(CLI::ExistingDirectory);
  app.add_option("--names", options.grown, "of the grown catalogue")
      ->check(CLI::Range(1'000, 500'000));
  app.add_option("--passes", options.passes, "over the queries")->check(CLI::Range(1, 1'000));
  CLI11_PARSE(app, argc, argv);
  if (auto status = run(options); !status) {
    fmt::print(stderr, "mct-bench-search: {}\n", status.error().message);
    return 1;
  }
  return 0;
}
