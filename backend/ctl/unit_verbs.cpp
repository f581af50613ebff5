#include <fmt/core.h>
#include <map>

#include "backend/core/ids.h"
#include "backend/ctl/command.h"
#include "backend/ctl/directory_client.h"

namespace mct::ctl {
namespace {

const std::map<std::string, directory::v1::OrganizationKind> kinds{
    {"agency", directory::v1::ORGANIZATION_KIND_AGENCY},
    {"town", directory::v1::ORGANIZATION_KIND_TOWN},
    {"subdistrict", directory::v1::ORGANIZATION_KIND_SUBDISTRICT},
    {"department", directory::v1::ORGANIZATION_KIND_DEPARTMENT},
    {"community", directory::v1::ORGANIZATION_KIND_COMMUNITY},
    {"property", directory::v1::ORGANIZATION_KIND_PROPERTY},
};

Status list_units(const Session::Options& server) {
  auto client = DirectoryClient::connect(server);
  if (!client) return fail(client.error());
  auto tree = client->organizations();
  if (!tree) return fail(tree.error());
  std::map<std::string, int> depths;
  for (const auto& unit : tree->organizations()) {
    const auto above = depths.find(unit.parent_id());
    const int depth = above == depths.end() ? 0 : above->second + 1;
    depths.emplace(unit.id(), depth);
    fmt::print("{:{}}{}\t{}\t{}\n", "", 2 * depth, unit.short_name(), unit.id(), unit.full_name());
  }
  return {};
}

void add_add(CLI::App& units, Action& chosen) {
  struct Options {
    directory::v1::PutOrganizationRequest request;
    std::string kind = "department";
  };
  auto options = std::make_shared<Options>();
  auto* verb = add_verb(units, chosen, "add", "新增单位或部门",
                        [options](const Session::Options& server) -> Status {
                          auto client = DirectoryClient::connect(server);
                          if (!client) return fail(client.error());
                          auto request = options->request;
                          request.set_kind(kinds.at(options->kind));
                          request.set_request_id(random_id());
                          auto unit = client->put(std::move(request));
                          if (!unit) return fail(unit.error());
                          fmt::print("{}\t{}\n", unit->id(), unit->full_name());
                          return {};
                        });
  verb->add_option("NAME", *options->request.mutable_name(), "简称")->required();
  verb->add_option("--parent", *options->request.mutable_parent_id(), "上级的编号")->required();
  verb->add_option("--full-name", *options->request.mutable_full_name(), "全称；默认同简称");
  verb->add_option("--kind", options->kind,
                   "agency、town、subdistrict、community、property 或 department（默认）")
      ->check(CLI::IsMember(kinds));
}

void add_remove(CLI::App& units, Action& chosen) {
  auto id = std::make_shared<std::string>();
  auto* verb = add_verb(units, chosen, "remove", "撤掉没有人员的单位或部门",
                        [id](const Session::Options& server) -> Status {
                          auto client = DirectoryClient::connect(server);
                          if (!client) return fail(client.error());
                          return client->remove(*id);
                        });
  verb->add_option("ID", *id, "编号")->required();
}

}  // namespace

void add_unit_verbs(CLI::App& app, Action& chosen) {
  auto* units = app.add_subcommand("units", "单位和部门");
  units->require_subcommand(1);
  units->fallthrough();
  add_verb(*units, chosen, "list", "列出全区的单位和部门：简称、编号、全称", list_units);
  add_add(*units, chosen);
  add_remove(*units, chosen);
}

}  // namespace mct::ctl
