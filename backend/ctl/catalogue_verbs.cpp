#include <fmt/core.h>

#include "backend/core/ids.h"
#include "backend/ctl/catalogue_client.h"
#include "backend/ctl/catalogue_text.h"
#include "backend/ctl/command.h"
#include "backend/ctl/file.h"
#include "backend/features/catalogue/gazette/gazette_parser.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"

namespace mct::ctl {
namespace {

const std::map<std::string, catalogue::v1::FileFormat> import_formats{
    {"gazette", catalogue::v1::FILE_FORMAT_GAZETTE_TEXT},
    {"xlsx", catalogue::v1::FILE_FORMAT_XLSX},
    {"csv", catalogue::v1::FILE_FORMAT_CSV},
};

// The format that was asked for, else the one that the file's name tells; a text is a gazette.
catalogue::v1::FileFormat format_of(const std::string& asked, const std::filesystem::path& file) {
  auto name = asked.empty() ? file.extension().string() : "." + asked;
  if (name == ".xlsx") return catalogue::v1::FILE_FORMAT_XLSX;
  return name == ".csv" ? catalogue::v1::FILE_FORMAT_CSV : catalogue::v1::FILE_FORMAT_GAZETTE_TEXT;
}

struct ImportOptions {
  std::string file;
  std::string format;
  bool compare_only = false;
  bool prune = false;
  std::int64_t expected_revision = 0;
};

Status import_items(const Session::Options& server, const ImportOptions& options) {
  auto content = read_file(options.file);
  if (!content) return fail(content.error());
  auto client = CatalogueClient::connect(server);
  if (!client) return fail(client.error());

  catalogue::v1::ImportItemsRequest request;
  request.set_format(format_of(options.format, options.file));
  request.set_content(std::move(*content));
  request.set_file_name(std::filesystem::path(options.file).filename());
  request.set_validate_only(options.compare_only);
  request.set_prune(options.prune);
  request.set_expected_revision(options.expected_revision);
  request.set_request_id(random_id());
  auto response = client->import(request);
  if (!response) return fail(response.error());
  fmt::print("{}", import_text(*response));
  if (response->problems().empty()) return {};
  return fail(mct::reason::invalid_argument, "文件没有通过检查：" + options.file);
}

void add_import_options(CLI::App& verb, ImportOptions& options) {
  verb.add_option("FILE", options.file, "公报文本、XLSX 或 CSV")->required();
  verb.add_option("--format", options.format, "gazette、xlsx 或 csv；默认按文件名判断")
      ->check(CLI::IsMember(import_formats));
  verb.add_flag("--prune", options.prune, "删除文件里没有的事项（默认保留）");
}

void add_list(CLI::App& catalogue, Action& chosen) {
  struct Options {
    std::string format = "table";
    std::string agency;
    std::string level;
    bool as_printed = false;
  };
  auto options = std::make_shared<Options>();
  auto* verb = add_verb(
      catalogue, chosen, "list", "列出事项：层级、序号、名称、类型、部门、镇街范围、是否到村",
      [options](const Session::Options& server) -> Status {
        auto client = CatalogueClient::connect(server);
        if (!client) return fail(client.error());
        catalogue::v1::ItemFilter filter;
        filter.set_agency_id(options->agency);
        if (options->level == "district") filter.set_level(catalogue::v1::LEVEL_DISTRICT);
        if (options->level == "town") filter.set_level(catalogue::v1::LEVEL_TOWN);
        auto items = client->list(filter);
        if (!items) return fail(items.error());
        fmt::print("{}", list_text(*items, {options->format == "tsv", options->as_printed}));
        return {};
      });
  verb->add_option("--format", options->format, "table 或 tsv")
      ->check(CLI::IsMember({"table", "tsv"}));
  verb->add_option("--agency", options->agency, "只列这个部门（编号，如 minzheng）");
  verb->add_option("--level", options->level, "只列区级（district）或镇街级（town）的事项")
      ->check(CLI::IsMember({"district", "town"}));
  verb->add_flag("--as-printed", options->as_printed, "部门按目录原文（简称）列出");
}

void add_show(CLI::App& catalogue, Action& chosen) {
  auto code = std::make_shared<std::string>();
  auto* verb = add_verb(catalogue, chosen, "show", "显示一个事项的办事指南",
                        [code](const Session::Options& server) -> Status {
                          auto client = CatalogueClient::connect(server);
                          if (!client) return fail(client.error());
                          auto item = client->get(*code);
                          if (!item) return fail(item.error());
                          fmt::print("{}", guide_text(*item));
                          return {};
                        });
  verb->add_option("CODE", *code, "平台编号，如 D034")->required();
}

void add_import(CLI::App& catalogue, Action& chosen) {
  auto options = std::make_shared<ImportOptions>();
  auto* import = add_verb(
      catalogue, chosen, "import", "导入公报目录或事项表（全部写入，或什么都不写入）",
      [options](const Session::Options& server) { return import_items(server, *options); });
  add_import_options(*import, *options);
  import->add_flag("--dry-run", options->compare_only, "只比对，不写入");
  import->add_option("--expected-revision", options->expected_revision,
                     "仅当目录仍是这个版本时写入");

  auto compared = std::make_shared<ImportOptions>();
  compared->compare_only = true;
  auto* diff = add_verb(
      catalogue, chosen, "diff", "比对文件与现有目录，不写入",
      [compared](const Session::Options& server) { return import_items(server, *compared); });
  add_import_options(*diff, *compared);
}

void add_export(CLI::App& catalogue, Action& chosen) {
  struct Options {
    std::string file;
    std::vector<std::string> codes;
  };
  auto write = [](const Session::Options& server, const Options& options,
                  bool template_only) -> Status {
    auto client = CatalogueClient::connect(server);
    if (!client) return fail(client.error());
    catalogue::v1::ExportItemsRequest request;
    request.set_format(format_of("", options.file));
    request.set_template_only(template_only);
    for (const auto& code : options.codes) request.add_codes(code);
    auto bytes = client->export_items(request);
    if (!bytes) return fail(bytes.error());
    return write_file(options.file, *bytes);
  };
  auto exported = std::make_shared<Options>();
  auto* verb = add_verb(catalogue, chosen, "export", "把事项导出为 XLSX 或 CSV（按文件名判断）",
                        [exported, write](const Session::Options& server) {
                          return write(server, *exported, false);
                        });
  verb->add_option("FILE", exported->file, "*.xlsx 或 *.csv")->required();
  verb->add_option("--code", exported->codes, "只导出这些事项");

  auto blank = std::make_shared<Options>();
  verb = add_verb(
      catalogue, chosen, "template", "导出空白的事项表模板",
      [blank, write](const Session::Options& server) { return write(server, *blank, true); });
  verb->add_option("FILE", blank->file, "*.xlsx 或 *.csv")->required();
}

void add_extract(CLI::App& parent, Action& chosen) {
  struct Options {
    std::string gazette;
    std::string out;
  };
  auto options = std::make_shared<Options>();
  auto* verb = add_verb(parent, chosen, "extract", "从公报文本提取两份目录为表格（不连接服务器）",
                        [options](const Session::Options&) -> Status {
                          auto text = read_file(options->gazette);
                          if (!text) return fail(text.error());
                          auto rows = catalogue::parse_gazette(*text);
                          if (!rows) return fail(rows.error());
                          const auto table = catalogue::write_listings(*rows);
                          if (!options->out.empty()) return write_file(options->out, table);
                          fmt::print("{}", table);
                          return {};
                        });
  verb->add_option("FILE", options->gazette, "公报文本")->required();
  verb->add_option("-o,--out", options->out, "写入的文件；默认输出到屏幕");
}

void add_attach(CLI::App& catalogue, Action& chosen) {
  struct Options {
    std::string file;
    std::string title;
    std::string media_type;
    bool flow_chart = false;
    catalogue::v1::PutAttachmentRequest request;
  };
  auto options = std::make_shared<Options>();
  auto* verb =
      add_verb(catalogue, chosen, "attach", "给事项添加或替换流程图、附件",
               [options](const Session::Options& server) -> Status {
                 auto content = read_file(options->file);
                 if (!content) return fail(content.error());
                 auto client = CatalogueClient::connect(server);
                 if (!client) return fail(client.error());
                 auto request = options->request;
                 request.set_content(std::move(*content));
                 request.set_role(options->flow_chart ? catalogue::v1::ATTACHMENT_ROLE_FLOW_CHART
                                                      : catalogue::v1::ATTACHMENT_ROLE_DOCUMENT);
                 request.set_request_id(random_id());
                 auto attachment = client->put_attachment(request);
                 if (!attachment) return fail(attachment.error());
                 fmt::print("{}  {}  {} 字节  sha256 {}\n", attachment->id(), attachment->title(),
                            attachment->size(), attachment->sha256());
                 return {};
               });
  verb->add_option("CODE", *options->request.mutable_code(), "平台编号")->required();
  verb->add_option("FILE", options->file, "文件，不超过 3 MiB")->required();
  verb->add_option("--id", *options->request.mutable_attachment_id(), "附件编号，如 flow-chart")
      ->required();
  verb->add_option("--title", *options->request.mutable_title(), "标题")->required();
  verb->add_option("--media-type", *options->request.mutable_media_type(), "如 image/svg+xml")
      ->required();
  verb->add_flag("--flow-chart", options->flow_chart, "这是流程图");
}

}  // namespace

void add_catalogue_verbs(CLI::App& app, Action& chosen) {
  auto* catalogue = app.add_subcommand("catalogue", "服务事项目录");
  catalogue->require_subcommand(1);
  catalogue->fallthrough();
  add_list(*catalogue, chosen);
  add_show(*catalogue, chosen);
  add_import(*catalogue, chosen);
  add_export(*catalogue, chosen);
  add_attach(*catalogue, chosen);
  add_extract(*catalogue, chosen);
}

}  // namespace mct::ctl
