#include <fmt/core.h>

#include "mct/matter/v1/case_service.grpc.pb.h"

#include "backend/core/ids.h"
#include "backend/ctl/call.h"
#include "backend/ctl/command.h"
#include "backend/ctl/file.h"
#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/features/matter/ledger/ledger_parser.h"

namespace mct::ctl {
namespace {

struct Options {
  std::string file;
  std::string out;
};

Status extract(const Options& options) {
  auto text = read_file(options.file);
  if (!text) return fail(text.error());
  auto cases = matter::parse_ledger(*text);
  if (!cases) return fail(cases.error());
  const auto table = matter::write_cases(*cases);
  if (!options.out.empty()) return write_file(options.out, table);
  fmt::print("{}", table);
  return {};
}

Status import(const Session::Options& server, const Options& options) {
  auto table = read_file(options.file);
  if (!table) return fail(table.error());
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  matter::v1::ImportHandledCasesRequest request;
  request.set_content(std::move(*table));
  request.set_file_name(std::filesystem::path(options.file).filename());
  request.set_request_id(random_id());
  const auto stub = matter::v1::HandledCaseService::NewStub(session->channel());
  auto imported =
      call(*session, *stub, &matter::v1::HandledCaseService::Stub::ImportHandledCases, request);
  if (!imported) return fail(imported.error());
  fmt::print("已导入 {} 条\n", imported->imported_count());
  return {};
}

}  // namespace

void add_case_verbs(CLI::App& app, Action& chosen) {
  auto* cases = app.add_subcommand("cases", "群众建议办理情况");
  cases->require_subcommand(1);
  cases->fallthrough();
  auto gazette = std::make_shared<Options>();
  auto* verb = add_verb(*cases, chosen, "extract", "从公报文本提取办理台账为表格（不连接服务器）",
                        [gazette](const Session::Options&) -> Status { return extract(*gazette); });
  verb->add_option("FILE", gazette->file, "公报文本")->required();
  verb->add_option("-o,--out", gazette->out, "写入的文件；默认输出到屏幕");
  auto table = std::make_shared<Options>();
  verb = add_verb(
      *cases, chosen, "import", "导入表格，替换同一来源的全部条目；有错误则全不导入",
      [table](const Session::Options& server) -> Status { return import(server, *table); });
  verb->add_option("FILE", table->file, "表格，如 assets/matter/handled_cases.tsv")->required();
}

}  // namespace mct::ctl
