#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "backend/core/log.h"
#include "tests/load/directory/grown_directory.h"
#include "tests/load/directory/measures.h"

// mct-bench-directory: accounts and the directory, in process; prints one line of JSON.
namespace {

using namespace mct::load;

struct Options {
  std::filesystem::path root, file, folder;
  std::uint64_t cards = 5'000, seed = 1;
  int texts = 100, times = 5;
};

void print_people(const Options& options) {
  Worker worker;
  const auto database = open_directory(worker, options.file, options.root);
  const auto units = unit_ids(worker, *database);
  for (std::uint64_t number = 0; number < options.cards; ++number) {
    const auto who = person(number, units.size());
    fmt::print("{}\t{}\t{}\t{}\t{}\n", units[who.unit], who.surname, who.given_name, who.post,
               who.phone);
  }
}

void add(CLI::App& verb, Options& options, bool with_folder) {
  verb.add_option("--root", options.root, "the source tree")
      ->required()
      ->check(CLI::ExistingDirectory);
  if (with_folder)
    verb.add_option("--folder", options.folder, "an empty folder")
        ->required()
        ->check(CLI::ExistingDirectory);
  else
    verb.add_option("--file", options.file, "a SQLite database")->required();
  verb.add_option("--cards", options.cards)->check(CLI::Range(100, 4'000'000));
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app{"accounts and the directory, in process", "mct-bench-directory"};
  app.require_subcommand(1);
  auto* grow = app.add_subcommand("grow", "a directory of --cards people");
  auto* people = app.add_subcommand("people", "those people, one a line");
  auto* search = app.add_subcommand("search", "searches in it, as people type");
  auto* import = app.add_subcommand("import", "a sheet of --cards people");
  auto* log_in = app.add_subcommand("log-in", "signing in with a password");
  auto* server = app.add_subcommand("serve", "that directory, until SIGTERM");
  for (auto* verb : {grow, people, search, server}) add(*verb, options, false);
  for (auto* verb : {import, log_in}) add(*verb, options, true);
  search->add_option("--texts", options.texts, "people to look for")->check(CLI::Range(10, 10'000));
  search->add_option("--seed", options.seed, "other people for another number");
  log_in->add_option("--times", options.times)->check(CLI::Range(1, 100));
  CLI11_PARSE(app, argc, argv);
  mct::start_log(mct::LogLevel::warn);
  try {
    std::string line;
    if (*grow) {
      Worker worker;
      add_people(worker, *open_directory(worker, options.file, options.root), options.cards);
    }
    if (*people) print_people(options);
    if (*search)
      line = measure_search(options.file, options.root, options.cards, options.texts, options.seed);
    if (*import) line = measure_import(options.folder, options.root, options.cards);
    if (*server) serve(options.file, options.root);
    if (*log_in) line = measure_log_in(options.folder, options.root, options.times);
    if (!line.empty()) fmt::print("{}\n", line);
  } catch (const std::exception& exception) {
    fmt::print(stderr, "mct-bench-directory: {}\n", exception.what());
    return 1;
  }
  return 0;
}
