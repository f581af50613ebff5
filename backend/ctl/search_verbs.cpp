#include <fmt/core.h>

#include "backend/ctl/catalogue_client.h"
#include "backend/ctl/command.h"
#include "backend/ctl/file.h"
#include "backend/features/catalogue/search/search_quality.h"

namespace mct::ctl {
namespace {

using catalogue::SearchQuality;

struct SearchOptions {
  std::string query;
  int limit = 10;
  bool explain = false;
};

Status search(const Session::Options& server, const SearchOptions& options) {
  auto client = CatalogueClient::connect(server);
  if (!client) return fail(client.error());
  auto response = client->search(options.query, options.limit);
  if (!response) return fail(response.error());
  for (const auto& hit : response->hits()) {
    fmt::print("{}", hit.item().name());
    if (options.explain)
      for (const auto& reason : hit.reasons())
        fmt::print("\t{} {}→{}", catalogue::v1::MatchReason::Kind_Name(reason.kind()),
                   reason.typed(), reason.matched());
    fmt::print("\n");
  }
  return {};
}

void print_quality(const SearchQuality& quality, bool json) {
  if (json) {
    fmt::print(R"({{"queries":{},"hit1":{:.4f},"hit5":{:.4f},"mrr10":{:.4f}}})"
               "\n",
               quality.queries, quality.hit1, quality.hit5, quality.mrr10);
    return;
  }
  for (const auto& miss : quality.misses)
    fmt::print("{}\t{}\t{}\t{}\n", miss.query, miss.rank == 0 ? "-" : std::to_string(miss.rank),
               miss.pattern, miss.first);
  fmt::print("queries {}  hit@1 {:.3f}  hit@5 {:.3f}  MRR@10 {:.3f}\n", quality.queries,
             quality.hit1, quality.hit5, quality.mrr10);
}

Status evaluate(const Session::Options& server, const std::string& file, bool json) {
  auto text = read_file(file);
  if (!text) return fail(text.error());
  auto queries = catalogue::read_judged_queries(*text);
  if (!queries) return fail(queries.error());
  auto client = CatalogueClient::connect(server);
  if (!client) return fail(client.error());
  auto names_of = [&](const std::string& query) -> Result<std::vector<std::string>> {
    auto response = client->search(query, 10);
    if (!response) return fail(response.error());
    std::vector<std::string> names;
    for (const auto& hit : response->hits()) names.push_back(hit.item().name());
    return names;
  };
  auto quality = catalogue::judge_search(*queries, names_of);
  if (!quality) return fail(quality.error());
  print_quality(*quality, json);
  return {};
}

}  // namespace

void add_search_verbs(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<SearchOptions>();
  auto* verb =
      add_verb(app, chosen, "search", "按居民的说法检索事项，每行一个名称",
               [options](const Session::Options& server) { return search(server, *options); });
  verb->add_option("QUERY", options->query, "查询")->required();
  verb->add_option("--limit", options->limit, "最多几个")->check(CLI::Range(1, 100));
  verb->add_flag("--explain", options->explain, "说明为什么找到");

  struct Evaluation {
    std::string file;
    bool json = false;
  };
  auto evaluation = std::make_shared<Evaluation>();
  verb = add_verb(app, chosen, "search-eval", "用一份查询文件评价检索：hit@1、hit@5、MRR@10",
                  [evaluation](const Session::Options& server) {
                    return evaluate(server, evaluation->file, evaluation->json);
                  });
  verb->add_option("FILE", evaluation->file, "每行：查询、制表符、可接受名称的正则表达式")
      ->required();
  verb->add_flag("--json", evaluation->json, "只输出一行 JSON");
}

}  // namespace mct::ctl
