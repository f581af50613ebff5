#include "backend/features/chat/chat_requests.h"

#include <algorithm>
#include <utility>

#include "backend/core/page_token.h"
#include "backend/text/field_checks.h"

namespace mct::chat {
namespace {

using text::FieldChecks;
using Ids = google::protobuf::RepeatedPtrField<std::string>;

constexpr std::size_t most_name = 40, most_text = 4'000;
constexpr std::size_t most_query = 64;
constexpr int most_mentions = 50;
constexpr const char* not_an_id = "须为 1 至 64 个字符";
constexpr const char* not_a_name = "群名须为 1 至 40 个字";

void check_id(const std::string& id, const char* field, FieldChecks& checks) {
  checks.unless(text::is_id(id), field, not_an_id);
}

void check_others(const Ids& ids, FieldChecks& checks) {
  constexpr int most_others = static_cast<int>(most_members) - 1;
  checks.unless(!ids.empty() && ids.size() <= most_others, "card_ids", "请选择 1 至 499 人");
  checks.unless(std::ranges::all_of(ids, [](const auto& id) { return text::is_id(id); }),
                "card_ids", "有的名片编号不对");
}

// Not only spaces.
bool is_said(const std::string& line, std::size_t most) {
  return text::is_line(line, 1, most) && line.find_first_not_of(' ') != std::string::npos;
}

// Lines and tabs are part of a text.
bool is_message(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return is_said(text, most_text);
}

template <class Request>
Status check_named(const Request& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  return std::move(checks).status();
}

template <class Request>
Status check_message(const Request& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  checks.unless(request.sequence() > 0, "sequence", "须大于 0");
  return std::move(checks).status();
}

// What is set once.
template <class Request>
Status check_setting(const Request& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

void check_content(const pb::SendMessageRequest& request, FieldChecks& checks) {
  checks.unless(pb::MessageKind_IsValid(request.kind()), "kind", "没有这种消息");
  if (request.kind() <= pb::MESSAGE_KIND_TEXT) {
    checks.unless(is_message(request.text()), "text", "消息须为 1 至 4000 个字");
    checks.unless(request.attachment_id().empty(), "attachment_id", "文字消息没有附件");
    return;
  }
  checks.unless(request.text().empty(), "text", "这种消息没有文字");
  check_id(request.attachment_id(), "attachment_id", checks);
  checks.unless(request.mentioned_card_ids().empty(), "mentioned_card_ids",
                "只有文字消息可以提到人");
  checks.unless(!request.mention_all(), "mention_all", "只有文字消息可以提到人");
}

MessageKind kind_of(pb::MessageKind kind) {
  return kind == pb::MESSAGE_KIND_UNSPECIFIED ? MessageKind::text : static_cast<MessageKind>(kind);
}

}  // namespace

Speaker speaker_of(const rpc::Caller& caller) {
  return {caller.card.id, caller.card.name, caller.identity.account_id,
          caller.card.organization_id.empty()};
}

Status check(const pb::OpenDirectConversationRequest& request) {
  FieldChecks checks;
  check_id(request.card_id(), "card_id", checks);
  return std::move(checks).status();
}

Status check(const pb::GetConversationRequest& request) {
  return check_named(request);
}

Status check(const pb::ReadMessagesRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  checks.unless(request.before() >= 0, "before", "不能小于 0");
  return std::move(checks).status();
}

Status check(const pb::MoveCursorsRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  checks.unless(request.cursors().read_sequence() >= 0, "cursors.read_sequence", "不能小于 0");
  checks.unless(request.cursors().received_sequence() >= 0, "cursors.received_sequence",
                "不能小于 0");
  return std::move(checks).status();
}

Status check(const pb::EditMessageRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  checks.unless(request.sequence() > 0, "sequence", "须大于 0");
  checks.unless(is_message(request.text()), "text", "消息须为 1 至 4000 个字");
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

Status check(const pb::RecallMessageRequest& request) {
  return check_message(request);
}

Status check(const pb::HideMessageRequest& request) {
  return check_message(request);
}

Status check(const pb::SayTypingRequest& request) {
  return check_named(request);
}

Status check(const pb::SayPresentRequest& request) {
  return check_named(request);
}

Status check(const pb::ShowPresenceRequest& request) {
  FieldChecks checks;
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

Status check(const pb::MarkConversationRequest& request) {
  return check_setting(request);
}

Status check(const pb::AllowReadReceiptRequest& request) {
  return check_setting(request);
}

Status check(const pb::ListMembersRequest& request) {
  return check_named(request);
}

Status check(const pb::AddMembersRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  check_others(request.card_ids(), checks);
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

Status check(const pb::RemoveMemberRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  check_id(request.card_id(), "card_id", checks);
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

Status check(const pb::RenameGroupRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  checks.unless(is_said(request.name(), most_name), "name", not_a_name);
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

Status check(const pb::SetGroupAdminRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  check_id(request.card_id(), "card_id", checks);
  check_id(request.request_id(), "request_id", checks);
  return std::move(checks).status();
}

Result<NewGroup> parse(const pb::CreateGroupRequest& request) {
  FieldChecks checks;
  checks.unless(is_said(request.name(), most_name), "name", not_a_name);
  check_others(request.card_ids(), checks);
  check_id(request.request_id(), "request_id", checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return NewGroup{
      request.name(), {request.card_ids().begin(), request.card_ids().end()}, request.request_id()};
}

Result<NewMessage> parse(const pb::SendMessageRequest& request) {
  FieldChecks checks;
  check_id(request.id(), "id", checks);
  check_content(request, checks);
  checks.unless(request.reply_to() >= 0, "reply_to", "不能小于 0");
  checks.unless(request.mentioned_card_ids_size() <= most_mentions, "mentioned_card_ids",
                "最多提到 50 人");
  checks.unless(std::ranges::all_of(request.mentioned_card_ids(),
                                    [](const auto& id) { return text::is_id(id); }),
                "mentioned_card_ids", "有的名片编号不对");
  check_id(request.request_id(), "request_id", checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return NewMessage{request.id(),
                    request.text(),
                    request.request_id(),
                    kind_of(request.kind()),
                    request.reply_to(),
                    {request.mentioned_card_ids().begin(), request.mentioned_card_ids().end()},
                    request.mention_all(),
                    request.attachment_id(),
                    {}};
}

std::string query_of(const rpc::Caller& caller, const pb::SearchMessagesRequest& request) {
  return "messages/" + caller.card.id + "/" + request.id() + "/" + request.query();
}

Result<MessageQuery> parse(const rpc::Caller& caller, const pb::SearchMessagesRequest& request) {
  FieldChecks checks;
  checks.unless(
      text::is_line(request.query(), 1, most_query) && !ranges_of(request.query()).empty(), "query",
      "请输入 1 至 64 个字");
  if (!request.id().empty()) check_id(request.id(), "id", checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  auto page =
      parse_page(query_of(caller, request), request.page_token(), request.page_size(), search_page);
  if (!page) return fail(page.error());
  return MessageQuery{request.query(), request.id(), *page};
}

int page_limit(int size, PageSizes sizes) {
  return size <= 0 ? sizes.usual : std::min(size, sizes.most);
}

Result<Page> parse_page(const std::string& query, const std::string& token, int size,
                        PageSizes sizes) {
  auto offset = page_offset(query, token);
  if (!offset) return fail(offset.error());
  return Page{page_limit(size, sizes), *offset};
}

std::string next_page(const std::string& query, const Page& page, std::size_t count) {
  if (std::cmp_less(count, page.limit)) return {};
  return page_token(query, page.offset + page.limit);
}

}  // namespace mct::chat
