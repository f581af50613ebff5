#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fmt/core.h>

#include "backend/core/log.h"
#include "tests/load/directory/people_file.h"
#include "tests/load/messages/measures.h"

// mct-bench-messages: a bounded load of messages on one server of this machine; prints JSON.
namespace {

using namespace mct::load;

struct Options {
  Load load;
  std::filesystem::path database, people;
  Colleagues colleagues;
  Holding holding;
  int messages = 100;
};

void add(CLI::App& verb, Options& options) {
  verb.add_option("--target", options.load.target, "127.0.0.1:PORT")
      ->required()
      ->check([](const std::string& target) {
        return target.starts_with("127.0.0.1:") ? "" : "only this machine is a target";
      });
  verb.add_option("--people", options.people, "whom `prepare` has signed in; none: the bare server")
      ->check(CLI::ExistingFile);
  verb.add_option("--clients", options.load.clients)->check(CLI::Range(2, 1'024));
  verb.add_option("--ms", options.load.milliseconds)->check(CLI::Range(100, 60'000));
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app{"a bounded load of messages on one server of this machine", "mct-bench-messages"};
  app.require_subcommand(1);
  auto* preparing = app.add_subcommand("prepare", "colleagues in a database, signed in");
  preparing->add_option("--database", options.database)->required()->check(CLI::ExistingFile);
  preparing->add_option("--people", options.people, "file to write")->required();
  preparing->add_option("--count", options.colleagues.count)->check(CLI::Range(2, 90'000));
  auto* sends = app.add_subcommand("send", "as many messages as are acknowledged");
  auto* deliveries = app.add_subcommand("deliver", "messages at a rate, until they are there");
  auto* filling = app.add_subcommand("fill", "conversations of the first with all others");
  auto* opening = app.add_subcommand("open", "the app of the first, after a long time");
  auto* holding = app.add_subcommand("hold", "open streams; tells them something for each line");
  for (auto* verb : {sends, deliveries, filling, opening, holding}) add(*verb, options);
  deliveries->add_option("--rate", options.load.rate, "a second")
      ->required()
      ->check(CLI::Range(1, 1'000'000));
  filling->add_option("--messages", options.messages, "of each")->check(CLI::Range(1, 10'000));
  auto& held = options.holding;
  holding->add_option("--streams", held.streams)->check(CLI::Range(1, 90'000));
  holding->add_option("--for-each-connection", held.for_each_connection)->check(CLI::Range(1, 200));
  holding->add_flag("--in-a-group", held.in_a_group, "a message to a group instead of a notice");
  holding->add_option("--bytes", held.bytes, "that the bare server tells")
      ->check(CLI::Range(1, 65'536));
  CLI11_PARSE(app, argc, argv);
  mct::start_log(mct::LogLevel::warn);
  try {
    if (*preparing) {
      prepare(options.database, options.people, options.colleagues);
      return 0;
    }
    std::vector<SignedIn> people;
    if (!options.people.empty()) people = read_people(options.people);
    std::string line;
    if (*sends) line = measure_sends(options.load, people);
    if (*deliveries) line = measure_deliveries(options.load, people);
    if (*filling) line = fill(options.load, people, options.messages);
    if (*opening) line = measure_opening(options.load, people);
    if (*holding) hold_streams(options.load, people, options.holding);
    if (!line.empty()) fmt::print("{}\n", line);
  } catch (const std::exception& exception) {
    fmt::print(stderr, "mct-bench-messages: {}\n", exception.what());
    return 1;
  }
  std::fflush(stdout);
  // gRPC's threads may still be leaving the last callbacks; what they use must not be taken down.
  std::quick_exit(0);
}
