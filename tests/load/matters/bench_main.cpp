#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fmt/core.h>

#include "backend/core/log.h"
#include "tests/load/directory/people_file.h"
#include "tests/load/matters/measures.h"

// mct-bench-matters: a bounded load of matters on one server of this machine; prints JSON.
namespace {

using namespace mct::load;

struct Options {
  Load load;
  std::filesystem::path database, people, applicants, handlers;
  Colleagues colleagues;
  std::uint64_t count = 100'000;
};

void add(CLI::App& verb, Options& options) {
  verb.add_option("--target", options.load.target, "127.0.0.1:PORT")
      ->required()
      ->check([](const std::string& target) {
        return target.starts_with("127.0.0.1:") ? "" : "only this machine is a target";
      });
  verb.add_option("--applicants", options.applicants, "signed in; none: the bare server")
      ->check(CLI::ExistingFile);
  verb.add_option("--handlers", options.handlers)->check(CLI::ExistingFile);
  verb.add_option("--clients", options.load.clients)->check(CLI::Range(1, 1'024));
  verb.add_option("--ms", options.load.milliseconds)->check(CLI::Range(100, 60'000));
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app{"a bounded load of matters on one server of this machine", "mct-bench-matters"};
  app.require_subcommand(1);
  auto* preparing = app.add_subcommand("prepare", "colleagues of a unit in a database, signed in");
  preparing->add_option("--database", options.database)->required()->check(CLI::ExistingFile);
  preparing->add_option("--people", options.people, "file to write")->required();
  preparing->add_option("--unit", options.colleagues.unit)->required();
  preparing->add_option("--first", options.colleagues.first)->required();
  preparing->add_option("--count", options.colleagues.count)->check(CLI::Range(2, 1'024));
  auto* steps = app.add_subcommand("step", "as many as are filed and accepted");
  auto* filling = app.add_subcommand("fill", "matters, of which each third is accepted");
  auto* lists = app.add_subcommand("list", "what waits, by when it is due");
  for (auto* verb : {steps, filling, lists}) add(*verb, options);
  filling->add_option("--count", options.count)->check(CLI::Range(100, 1'000'000));
  CLI11_PARSE(app, argc, argv);
  mct::start_log(mct::LogLevel::warn);
  try {
    if (*preparing) {
      prepare(options.database, options.people, options.colleagues);
      return 0;
    }
    std::vector<SignedIn> applicants, handlers;
    if (!options.applicants.empty()) applicants = read_people(options.applicants);
    if (!options.handlers.empty()) handlers = read_people(options.handlers);
    std::string line;
    if (*steps) line = measure_steps(options.load, applicants, handlers);
    if (*filling) line = fill(options.load, applicants, handlers, options.count);
    if (*lists) line = measure_lists(options.load, handlers);
    fmt::print("{}\n", line);
  } catch (const std::exception& exception) {
    fmt::print(stderr, "mct-bench-matters: {}\n", exception.what());
    return 1;
  }
  std::fflush(stdout);
  // gRPC's threads may still be leaving the last callbacks; what they use must not be taken down.
  std::quick_exit(0);
}
