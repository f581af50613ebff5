#include <filesystem>
#include <fmt/core.h>
#include <map>

#include "backend/core/ids.h"
#include "backend/ctl/command.h"
#include "backend/ctl/directory_client.h"
#include "backend/ctl/file.h"

namespace mct::ctl {
namespace {

directory::v1::SheetFormat format_of(const std::filesystem::path& file) {
  return file.extension() == ".csv" ? directory::v1::SHEET_FORMAT_CSV
                                    : directory::v1::SHEET_FORMAT_XLSX;
}

std::string_view word_for(directory::v1::StaffChange::Action action) {
  switch (action) {
    case directory::v1::StaffChange::ACTION_ADD:
      return "新增";
    case directory::v1::StaffChange::ACTION_CHANGE:
      return "修改";
    case directory::v1::StaffChange::ACTION_REVOKE:
      return "撤销";
    default:
      return "表里没有（保留）";
  }
}

void print(const directory::v1::ImportStaffResponse& response) {
  for (const auto& problem : response.problems())
    fmt::print("{}: {}\n", problem.where(), problem.what());
  for (const auto& department : response.new_departments()) fmt::print("新部门  {}\n", department);
  for (const auto& change : response.changes()) {
    fmt::print("{}  {}  {}\n", word_for(change.action()), change.organization_name(),
               change.name());
    for (const auto& field : change.fields())
      fmt::print("      {}：{} → {}\n", field.title(), field.before(), field.after());
  }
  fmt::print("{}；不变 {} 人\n", response.applied() ? "已导入" : "没有写入",
             response.unchanged_count());
}

struct SheetOptions {
  std::string file;
  std::string unit;
  bool apply = false;
  bool revoke_missing = false;
};

Status import_staff(const Session::Options& server, const SheetOptions& options, bool as_admins) {
  auto content = read_file(options.file);
  if (!content) return fail(content.error());
  auto client = DirectoryClient::connect(server);
  if (!client) return fail(client.error());
  directory::v1::ImportStaffRequest request;
  request.set_organization_id(options.unit);
  request.set_format(format_of(options.file));
  request.set_content(std::move(*content));
  request.set_validate_only(!options.apply);
  request.set_revoke_missing(options.revoke_missing);
  request.set_as_admins(as_admins);
  request.set_request_id(random_id());
  auto response = client->import(request);
  if (!response) return fail(response.error());
  print(*response);
  if (response->problems().empty()) return {};
  return fail(mct::reason::invalid_argument, "文件没有通过检查：" + options.file);
}

void add_import(CLI::App& parent, Action& chosen, const std::string& description,
                const std::string& default_unit, bool as_admins) {
  auto options = std::make_shared<SheetOptions>();
  options->unit = default_unit;
  auto* verb = add_verb(parent, chosen, "import", description,
                        [options, as_admins](const Session::Options& server) {
                          return import_staff(server, *options, as_admins);
                        });
  verb->add_option("FILE", options->file, "*.xlsx 或 *.csv")->required();
  auto* unit = verb->add_option("--unit", options->unit, "单位编号，见 units list");
  if (default_unit.empty()) unit->required();
  verb->add_flag("--apply", options->apply, "写入（默认只预览）");
  if (!as_admins) verb->add_flag("--revoke-missing", options->revoke_missing, "撤销表里没有的人");
}

void add_export(CLI::App& cards, Action& chosen, const std::string& name,
                const std::string& description, bool template_only) {
  struct Options {
    std::string file;
    std::string unit = "mentougou";
  };
  auto options = std::make_shared<Options>();
  auto* verb = add_verb(cards, chosen, name, description,
                        [options, template_only](const Session::Options& server) -> Status {
                          auto client = DirectoryClient::connect(server);
                          if (!client) return fail(client.error());
                          directory::v1::ExportStaffRequest request;
                          request.set_organization_id(options->unit);
                          request.set_format(format_of(options->file));
                          request.set_template_only(template_only);
                          auto bytes = client->export_staff(request);
                          if (!bytes) return fail(bytes.error());
                          return write_file(options->file, *bytes);
                        });
  verb->add_option("FILE", options->file, "*.xlsx 或 *.csv")->required();
  if (!template_only) verb->add_option("--unit", options->unit, "单位编号；默认全区");
}

void add_undo(CLI::App& cards, Action& chosen) {
  auto unit = std::make_shared<std::string>();
  auto* verb = add_verb(cards, chosen, "undo", "撤回这个单位的上一次导入",
                        [unit](const Session::Options& server) -> Status {
                          auto client = DirectoryClient::connect(server);
                          if (!client) return fail(client.error());
                          auto restored = client->undo(*unit);
                          if (!restored) return fail(restored.error());
                          fmt::print("已恢复 {} 张名片\n", *restored);
                          return {};
                        });
  verb->add_option("--unit", *unit, "单位编号")->required();
}

// The one card that the words mean. Errors: CARD_NOT_FOUND, INVALID_ARGUMENT: several do; a
// violation for each.
Result<directory::v1::Card> one_card(const DirectoryClient& client, const std::string& words) {
  auto found = client.find(words);
  if (!found) return fail(found.error());
  if (found->cards().empty())
    return fail({Code::not_found, "CARD_NOT_FOUND"}, "没有找到这张名片：" + words);
  if (found->cards_size() == 1) return found->cards(0);
  std::vector<Violation> cards;
  for (const auto& card : found->cards())
    cards.push_back({card.phone(), card.organization_name() + " " + card.name()});
  return fail(mct::reason::invalid_argument, "不止一张名片，请写手机号或“单位 姓名”",
              std::move(cards));
}

struct DutyOptions {
  std::string words;
  std::string give, take;
};

const std::map<std::string, common::v1::Duty> duties{
    {"identity-review", common::v1::DUTY_IDENTITY_REVIEW}};

Status set_duty(const Session::Options& server, const DutyOptions& options) {
  auto client = DirectoryClient::connect(server);
  if (!client) return fail(client.error());
  auto card = one_card(*client, options.words);
  if (!card) return fail(card.error());
  const auto duty = duties.at(options.give.empty() ? options.take : options.give);
  directory::v1::SetDutiesRequest request;
  request.set_card_id(card->id());
  request.set_revision(card->revision());
  for (const int held : card->duties())
    if (held != duty) request.add_duties(static_cast<common::v1::Duty>(held));
  if (!options.give.empty()) request.add_duties(duty);
  auto changed = client->set_duties(request);
  if (!changed) return fail(changed.error());
  fmt::print("{} {}：{}\n", changed->organization_name(), changed->name(),
             options.give.empty() ? "已收回" : "已委托");
  return {};
}

void add_duty(CLI::App& cards, Action& chosen) {
  auto options = std::make_shared<DutyOptions>();
  auto* verb =
      add_verb(cards, chosen, "duty", "委托或收回全区的职责：identity-review（实名审核）",
               [options](const Session::Options& server) { return set_duty(server, *options); });
  verb->add_option("CARD", options->words, "手机号，或“单位 姓名”")->required();
  auto* which = verb->add_option_group("duty");
  which->add_option("--give", options->give, "委托")->check(CLI::IsMember(duties));
  which->add_option("--take", options->take, "收回")->check(CLI::IsMember(duties));
  which->require_option(1);
}

}  // namespace

void add_card_verbs(CLI::App& app, Action& chosen) {
  auto* cards = app.add_subcommand("cards", "人员名片（附件 1 的人员表）");
  cards->require_subcommand(1);
  cards->fallthrough();
  add_import(*cards, chosen, "导入人员表：默认只预览，全部写入或什么都不写入", "", false);
  add_export(*cards, chosen, "export", "导出人员表（按文件名判断格式）", false);
  add_export(*cards, chosen, "template", "导出空白的人员表", true);
  add_undo(*cards, chosen);
  add_duty(*cards, chosen);

  auto* admins = app.add_subcommand("admins", "单位管理员（附件 2 的管理员表）");
  admins->require_subcommand(1);
  admins->fallthrough();
  add_import(*admins, chosen, "表里的人成为所在单位的管理员", "mentougou", true);
}

}  // namespace mct::ctl
