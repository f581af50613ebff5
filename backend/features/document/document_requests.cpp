#include "backend/features/document/document_requests.h"

#include <algorithm>
#include <fmt/format.h>
#include <google/protobuf/util/time_util.h>
#include <set>
#include <utility>

#include "backend/core/page_token.h"
#include "backend/features/document/document_rules.h"
#include "backend/text/field_checks.h"

namespace mct::document {
namespace {

using google::protobuf::util::TimeUtil;
using text::FieldChecks;

constexpr std::size_t most_title = 100, most_body = 20'000, most_note = 500;
constexpr int most_steps = 20, most_cards = 50, most_attachments = 10;
constexpr int most_page = 100;

constexpr auto id_form = "须为 1 至 64 个字符";

bool is_task(int task) {
  return task != pb::TASK_UNSPECIFIED && pb::Task_IsValid(task);
}

Content parse_content(const pb::DocumentContent& message, bool has_attachments,
                      FieldChecks& checks) {
  Content it{message.kind(), message.urgency(), message.title(), message.body()};
  checks.unless(it.kind >= 1 && it.kind <= kinds, "content.kind", "请选择文种");
  checks.unless(it.urgency >= 1 && it.urgency <= urgencies, "content.urgency", "请选择紧急程度");
  checks.unless(text::is_line(it.title, 1, most_title), "content.title", "标题须为 1 至 100 个字");
  checks.unless(text::is_text(it.body, has_attachments ? 0 : 1, most_body), "content.body",
                "请填写正文（最多 20000 个字）或添加附件");
  return it;
}

template <class Steps>
std::vector<RouteStep> parse_route(const Steps& messages, FieldChecks& checks) {
  checks.unless(messages.size() >= 1 && messages.size() <= most_steps, "route",
                "流程须有 1 至 20 步");
  std::vector<RouteStep> route;
  for (const auto& message : messages) {
    const auto where = fmt::format("route[{}]", route.size());
    RouteStep step{static_cast<Task>(message.task()),
                   {message.card_ids().begin(), message.card_ids().end()},
                   message.in_turn()};
    checks.unless(is_task(message.task()), where + ".task", "请选择会签、签发或传阅");
    checks.unless(message.card_ids_size() >= 1 && message.card_ids_size() <= most_cards,
                  where + ".card_ids", "每一步须有 1 至 50 人");
    const std::set<std::string> different(step.card_ids.begin(), step.card_ids.end());
    checks.unless(different.size() == step.card_ids.size(), where + ".card_ids",
                  "同一步中一个人只能出现一次");
    checks.unless(
        std::ranges::all_of(different, [](const std::string& id) { return text::is_id(id); }),
        where + ".card_ids", "有的人员编号不对");
    route.push_back(std::move(step));
  }
  return route;
}

// Of a request to draft or to revise.
template <class Request>
Result<DocumentStore::Writing> parse_writing(const Request& request, FieldChecks checks,
                                             DocumentStore::Writing writing) {
  writing.content = parse_content(request.content(), request.attachment_ids_size() > 0, checks);
  writing.route = parse_route(request.route(), checks);
  writing.attachment_ids = {request.attachment_ids().begin(), request.attachment_ids().end()};
  writing.request_id = request.request_id();
  checks.unless(request.attachment_ids_size() <= most_attachments, "attachment_ids",
                "附件最多 10 个");
  checks.unless(text::is_id(writing.request_id), "request_id", id_form);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return writing;
}

// What is done with TakeAction.
bool is_action(int verb) {
  return pb::Verb_IsValid(verb) && verb != pb::VERB_UNSPECIFIED && verb != pb::VERB_DRAFTED &&
         verb != pb::VERB_REVISED && verb != pb::VERB_HANDED_OVER;
}

std::int64_t time_ms(bool given, const google::protobuf::Timestamp& time) {
  const bool fits = given && time.seconds() > 0 && time.seconds() <= TimeUtil::kTimestampMaxSeconds;
  return fits ? TimeUtil::TimestampToMilliseconds(time) : 0;
}

}  // namespace

Result<Reader> reader_of(const rpc::Caller& caller) {
  if (caller.card.id.empty())
    return fail(mct::reason::permission_denied, "公文须由单位的人员用名片办理");
  return Reader{caller.identity.account_id, caller.card.id};
}

Status check_id(const std::string& id) {
  FieldChecks checks;
  checks.unless(text::is_id(id), "id", id_form);
  return std::move(checks).status();
}

Result<DocumentStore::Writing> parse(const pb::DraftDocumentRequest& request) {
  return parse_writing(request, {}, {});
}

Result<DocumentStore::Writing> parse(const pb::ReviseDocumentRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", id_form);
  checks.unless(request.revision() > 0, "revision", "须大于 0");
  DocumentStore::Writing writing;
  writing.id = request.id();
  writing.revision = request.revision();
  return parse_writing(request, std::move(checks), std::move(writing));
}

Result<DocumentStore::Action> parse(const pb::TakeActionRequest& request) {
  DocumentStore::Action action{
      request.id(),        request.revision(), static_cast<Verb>(request.verb()),
      request.note(),      request.number(),   request.for_card_id(),
      request.request_id()};
  const bool noted = action.verb == Verb::commented || action.verb == Verb::returned;
  FieldChecks checks;
  checks.unless(text::is_id(action.id), "id", id_form);
  checks.unless(action.revision > 0, "revision", "须大于 0");
  checks.unless(is_action(request.verb()), "verb", "没有这种办理方式");
  checks.unless(text::is_text(action.note, noted ? 1 : 0, most_note), "note",
                noted ? "请填写意见，最多 500 个字" : "意见最多 500 个字");
  checks.unless(action.verb != Verb::numbered ||
                    (is_number(action.number) && text::is_line(action.number, 1, 40)),
                "number", "发文字号的格式为：代字〔年份〕序号号，例如 门政办发〔2017〕38号");
  checks.unless(action.for_card_id.empty() || text::is_id(action.for_card_id), "for_card_id",
                id_form);
  checks.unless(text::is_id(action.request_id), "request_id", id_form);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return action;
}

Result<AbsenceStore::Declaring> parse(const pb::DeclareAbsenceRequest& request) {
  FieldChecks checks;
  AbsenceStore::Declaring declaring{request.substitute_card_id(),
                                    {},
                                    time_ms(request.has_start_time(), request.start_time()),
                                    time_ms(request.has_end_time(), request.end_time()),
                                    request.request_id()};
  std::set<int> tasks(request.tasks().begin(), request.tasks().end());
  for (const int task : tasks) declaring.tasks.push_back(static_cast<Task>(task));
  checks.unless(text::is_id(declaring.substitute_card_id), "substitute_card_id",
                "请选择本单位的一位同事");
  checks.unless(!tasks.empty() && std::ranges::all_of(tasks, is_task), "tasks",
                "请选择移交哪些事项");
  checks.unless(declaring.end_ms != 0, "end_time", "请填写结束时间");
  checks.unless(text::is_id(declaring.request_id), "request_id", id_form);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return declaring;
}

Result<Listing> parse(const pb::ListDocumentsRequest& request, const Reader& reader) {
  FieldChecks checks;
  checks.unless(request.folder() != pb::FOLDER_UNSPECIFIED && pb::Folder_IsValid(request.folder()),
                "folder", "没有这个列表");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  Listing listing{
      static_cast<Folder>(request.folder()),
      {},
      fmt::format("documents/{}/{}", reader.card_id, static_cast<int>(request.folder()))};
  auto page = list_page(listing.query, request.page_size(), request.page_token(), most_page);
  if (!page) return fail(page.error());
  listing.page = {page->offset, page->limit};
  return listing;
}

std::string next_page(const Listing& listing, std::size_t count) {
  if (std::cmp_less(count, listing.page.limit)) return {};
  return page_token(listing.query, listing.page.offset + listing.page.limit);
}

}  // namespace mct::document
