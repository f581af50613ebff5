#include "backend/features/matter/matter_requests.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "backend/core/page_token.h"
#include "backend/text/field_checks.h"

namespace mct::matter {
namespace {

using text::FieldChecks;

constexpr std::size_t most_note = 1000, most_post_name = 40, most_function = 200;
constexpr int most_answers = 100, most_attachments = 10, most_stars = 5;
constexpr int most_posts = 20, most_cards = 50;

constexpr auto id_form = "须为 1 至 64 个字符";

template <class Ids>
bool are_ids(const Ids& ids) {
  const std::set<std::string> different(ids.begin(), ids.end());
  return std::cmp_equal(different.size(), ids.size()) &&
         std::ranges::all_of(different, [](const std::string& id) { return text::is_id(id); });
}

template <class Answers>
std::vector<NewAnswer> parse_answers(const Answers& messages, FieldChecks& checks) {
  checks.unless(messages.size() <= most_answers, "answers", "填写的项目太多");
  std::vector<NewAnswer> answers;
  for (const auto& it : messages) {
    const auto place = fmt::format("answers[{}]", it.field_id());
    checks.unless(it.attachment_ids_size() <= most_attachments && are_ids(it.attachment_ids()),
                  place, "文件最多 10 个，每个一次");
    answers.push_back(
        {it.field_id(), it.value(), {it.attachment_ids().begin(), it.attachment_ids().end()}});
  }
  return answers;
}

// What is done with TakeAction.
bool is_action(int verb) {
  return pb::Verb_IsValid(verb) && verb != pb::VERB_UNSPECIFIED && verb != pb::VERB_FILED &&
         verb != pb::VERB_FELL_DUE && verb != pb::VERB_OVERDUE;
}

}  // namespace

Result<Reader> reader_of(const rpc::Caller& caller) {
  if (caller.card.id.empty())
    return fail(mct::reason::permission_denied, "办件须由本人或单位的人员用名片办理");
  return Reader{caller.identity.account_id, caller.card.id};
}

Status check_id(const std::string& id) {
  FieldChecks checks;
  checks.unless(text::is_id(id), "id", id_form);
  return std::move(checks).status();
}

Status check_item_code(const std::string& code) {
  FieldChecks checks;
  checks.unless(text::is_id(code), "item_code", id_form);
  return std::move(checks).status();
}

Status check(const pb::ListKindsRequest& request) {
  return check_only_page(request.page_token());
}

Result<MatterStore::Filing> parse(const pb::FileMatterRequest& request) {
  FieldChecks checks;
  MatterStore::Filing filing{request.kind_id(), request.item_code(),
                             parse_answers(request.answers(), checks), request.request_id()};
  checks.unless(filing.item_code.empty() || text::is_id(filing.item_code), "item_code", id_form);
  checks.unless(text::is_id(filing.request_id), "request_id", id_form);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return filing;
}

Result<MatterStore::Action> parse(const pb::TakeActionRequest& request) {
  FieldChecks checks;
  MatterStore::Action action{request.id(),
                             request.revision(),
                             static_cast<Verb>(request.verb()),
                             request.note(),
                             {},
                             parse_answers(request.answers(), checks),
                             request.unit_id(),
                             request.card_id(),
                             {request.attachment_ids().begin(), request.attachment_ids().end()},
                             request.stars(),
                             request.speed_stars(),
                             request.request_id(),
                             request.basis()};
  for (const auto& it : request.missing()) action.missing.push_back({it.field_id(), it.what()});
  checks.unless(text::is_id(action.id), "id", id_form);
  checks.unless(is_action(request.verb()), "verb", "没有这样的操作");
  checks.unless(text::is_text(action.note, 0, most_note), "note", "意见最多 1000 个字");
  checks.unless(std::ssize(action.missing) <= most_answers, "missing", "需要补正的项目太多");
  checks.unless(request.verb() != pb::VERB_TRANSFERRED || text::is_id(action.unit_id), "unit_id",
                "请选择转到哪个单位");
  checks.unless(request.verb() != pb::VERB_ASSIGNED || text::is_id(action.card_id), "card_id",
                "请选择由谁办理");
  checks.unless(
      request.attachment_ids_size() <= most_attachments && are_ids(request.attachment_ids()),
      "attachment_ids", "附件最多 10 个，每个一次");
  checks.unless(request.attachment_ids_size() == 0 || request.verb() == pb::VERB_FINISHED,
                "attachment_ids", "只有办结时能附上文件");
  checks.unless(
      request.verb() != pb::VERB_RATED || (action.stars >= 1 && action.stars <= most_stars),
      "stars", "请选择 1 至 5 星");
  checks.unless(action.speed_stars >= 0 && action.speed_stars <= most_stars, "speed_stars",
                "请选择 1 至 5 星");
  checks.unless(action.speed_stars == 0 || request.verb() == pb::VERB_RATED, "speed_stars",
                "只有评价时能打分");
  checks.unless(text::is_id(action.request_id), "request_id", id_form);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return action;
}

Result<Listing> parse(const pb::ListMattersRequest& request, const Reader& reader) {
  FieldChecks checks;
  checks.unless(request.folder() != pb::FOLDER_UNSPECIFIED && pb::Folder_IsValid(request.folder()),
                "folder", "没有这个列表");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  Listing listing{static_cast<Folder>(request.folder()),
                  {},
                  fmt::format("matters/{}/{}", reader.card_id, static_cast<int>(request.folder()))};
  auto page = list_page(listing.query, request.page_size(), request.page_token(), most_page);
  if (!page) return fail(page.error());
  listing.page = {page->offset, page->limit};
  return listing;
}

std::string next_page(const Listing& listing, std::size_t count) {
  if (std::cmp_less(count, listing.page.limit)) return {};
  return page_token(listing.query, listing.page.offset + listing.page.limit);
}

Status check_kind(const Kinds& kinds, const std::string& kind_id) {
  FieldChecks checks;
  checks.unless(kinds.find(kind_id) != nullptr, "kind_id", "没有这种办件");
  return std::move(checks).status();
}

Result<Rota> parse(const pb::UpdateRotaRequest& request, const Kinds& kinds) {
  FieldChecks checks;
  checks.unless(kinds.find(request.kind_id()) != nullptr, "kind_id", "没有这种办件");
  Rota rota;
  for (const auto& it : request.turns()) {
    const auto place = fmt::format("turns[{}]", rota.size());
    checks.unless(it.weekday() >= 1 && it.weekday() <= 7, place + ".weekday",
                  "应为 1 至 7，1 是星期一");
    checks.unless(text::is_id(it.card_id()), place + ".card_id", "请选择由谁值班");
    checks.unless(rota.try_emplace(it.weekday(), Turn{it.card_id(), {}}).second, place + ".weekday",
                  "同一天只能有一人");
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return rota;
}

Result<std::vector<Post>> parse(const pb::UpdatePostsRequest& request, const Kinds& kinds) {
  FieldChecks checks;
  checks.unless(kinds.find(request.kind_id()) != nullptr, "kind_id", "没有这种办件");
  checks.unless(request.posts_size() <= most_posts, "posts", "岗位最多 20 个");
  std::vector<Post> posts;
  for (const auto& it : request.posts()) {
    const auto place = fmt::format("posts[{}]", posts.size());
    checks.unless(text::is_line(it.name(), 1, most_post_name), place + ".name",
                  "岗位名称须为 1 至 40 个字");
    checks.unless(text::is_text(it.function(), 0, most_function), place + ".function",
                  "岗位职能最多 200 个字");
    checks.unless(
        it.card_ids_size() >= 1 && it.card_ids_size() <= most_cards && are_ids(it.card_ids()),
        place + ".card_ids", "办理人员须有 1 至 50 人，每人一次");
    posts.push_back({it.name(), it.function(), {it.card_ids().begin(), it.card_ids().end()}, {}});
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return posts;
}

}  // namespace mct::matter
