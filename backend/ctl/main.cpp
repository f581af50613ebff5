#include <cstdlib>
#include <fmt/core.h>

#include "backend/ctl/command.h"

// mctctl: the operator's command line, a client of the server like any other.
int main(int argc, char** argv) {
  CLI::App app{"门城通运维命令", "mctctl"};
  app.require_subcommand(1);
  app.fallthrough();

  mct::ctl::Session::Options options;
  app.add_option("--server,--listen", options.server, "服务器地址 HOST:PORT")
      ->envname("MCT_SERVER");
  app.add_option("--data", options.data, "服务器的数据目录（取其地址和运维令牌）")
      ->envname("MCT_DATA")
      ->default_val("data");
  app.add_option("--token-file", options.token_file,
                 "运维令牌文件，默认为数据目录下 operator.token");

  mct::ctl::Action chosen;
  mct::ctl::add_catalogue_verbs(app, chosen);
  mct::ctl::add_search_verbs(app, chosen);
  mct::ctl::add_unit_verbs(app, chosen);
  mct::ctl::add_card_verbs(app, chosen);
  mct::ctl::add_report_verbs(app, chosen);
  mct::ctl::add_audit_verbs(app, chosen);
  mct::ctl::add_identity_verbs(app, chosen);
  mct::ctl::add_case_verbs(app, chosen);
  mct::ctl::add_gate_verbs(app, chosen);
  mct::ctl::add_property_verbs(app, chosen);
  mct::ctl::add_place_verbs(app, chosen);
  CLI11_PARSE(app, argc, argv);

  auto done = chosen(options);
  if (done) return EXIT_SUCCESS;
  fmt::print(stderr, "{}", mct::ctl::describe(done.error()));
  return EXIT_FAILURE;
}
