#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <fmt/core.h>

#include "tests/load/calls.h"

// mct-load: a bounded load on one server of this machine; prints one line of JSON.
namespace {

using namespace mct::load;

struct Options {
  std::string target;
  std::string call = "echo";
  std::string query_file;
  Who who;
  bool each_new = false;
  int in_flight = 32;
  int milliseconds = 2000;
  int payload_bytes = 128;
};

std::optional<Start> calls_of(const Options& options, const Channel& channel) {
  if (options.call == "echo")
    return echo_calls(channel, static_cast<std::size_t>(options.payload_bytes));
  if (options.call == "bridged-echo")
    return bridged_echo_calls(channel, static_cast<std::size_t>(options.payload_bytes),
                              options.who);
  if (options.call == "departments") return department_calls(channel, options.who);
  if (options.call == "get") return get_calls(channel);
  if (options.call == "list") return list_calls(channel);
  auto queries = read_queries(options.query_file);
  if (queries.empty()) return std::nullopt;
  if (options.call == "cards") return card_search_calls(channel, options.who, std::move(queries));
  return search_calls(channel, std::move(queries), options.each_new);
}

bool is_this_machine(const std::string& target) {
  return target.starts_with("127.0.0.1:") || target.starts_with("localhost:");
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app{"a bounded load on one server of this machine", "mct-load"};
  app.add_option("--target", options.target, "127.0.0.1:PORT")->required();
  app.add_option("--call", options.call)
      ->check(
          CLI::IsMember({"echo", "bridged-echo", "get", "list", "search", "departments", "cards"}));
  app.add_option("--token", options.who.token, "of whoever calls");
  app.add_option("--card", options.who.card, "that they act through");
  app.add_option("--queries", options.query_file,
                 "for --call search and cards: one a line, up to a tab");
  app.add_flag("--each-new", options.each_new, "for --call search: no query twice");
  app.add_option("--in-flight", options.in_flight)->check(CLI::Range(1, 1024));
  app.add_option("--ms", options.milliseconds)->check(CLI::Range(100, 60'000));
  app.add_option("--payload", options.payload_bytes, "echo's bytes")->check(CLI::Range(0, 65'536));
  CLI11_PARSE(app, argc, argv);
  if (!is_this_machine(options.target)) {
    fmt::print(stderr, "mct-load: only this machine is a target\n");
    return 2;
  }

  auto start =
      calls_of(options, grpc::CreateChannel(options.target, grpc::InsecureChannelCredentials()));
  if (!start) {
    fmt::print(stderr, "mct-load: nothing to call at the target, or no queries in the file\n");
    return 2;
  }
  Plan plan;
  plan.in_flight = options.in_flight;
  plan.duration = std::chrono::milliseconds(options.milliseconds);
  const auto figures = run(plan, *start);
  fmt::print(R"({{"call":"{}","calls":{},"wrong":{},"per_second":{:.1f},"p50_us":{:.1f},)"
             R"("p99_us":{:.1f}}})"
             "\n",
             options.call, figures.calls, figures.wrong, figures.calls_per_second, figures.p50_us,
             figures.p99_us);
  std::fflush(stdout);
  // gRPC's threads may still be leaving the last callbacks; what they use must not be taken down.
  std::quick_exit(figures.calls > 0 && figures.wrong == 0 ? 0 : 1);
}
