#include "backend/features/identity/identity_requests.h"

#include "backend/core/page_token.h"
#include "backend/features/identity/id_number.h"
#include "backend/features/identity/photo/photo_file.h"
#include "backend/text/field_checks.h"

namespace mct::identity {
namespace {

using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr std::size_t least_name = 2, most_name = 40;
constexpr std::size_t most_reason = 200;
constexpr std::size_t least_purpose = 2, most_purpose = 100;
constexpr int most_page = 100;

// What can be made of a field, or what is wrong with it.
template <class T>
T taken(Result<T> parsed, const char* field, FieldChecks& checks) {
  if (parsed) return std::move(*parsed);
  checks.unless(false, field, parsed.error().message);
  return {};
}

void check_name(const std::string& name, FieldChecks& checks) {
  checks.unless(is_line(name, least_name, most_name), "name", "姓名须为 2 至 40 个字，与证件一致");
}
void check_request_id(const std::string& id, FieldChecks& checks) {
  checks.unless(is_id(id), "request_id", "须为 1 至 64 个字符");
}
void check_purpose(const std::string& purpose, FieldChecks& checks) {
  checks.unless(is_line(purpose, least_purpose, most_purpose), "purpose",
                "请说明用途，2 至 100 个字，本人能看到");
}

void add_photo(NewApplication& wanted, PhotoRole role, const std::string& file, const char* field,
               FieldChecks& checks) {
  wanted.photos.push_back({role, taken(picture_of(file), field, checks)});
}

Result<NewApplication> unless_wrong(NewApplication wanted, FieldChecks checks) {
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return wanted;
}

}  // namespace

Officer officer_of(const rpc::Caller& caller) {
  return {caller.identity.account_id, caller.card.id, caller.card.name};
}

Result<NewApplication> parse(pb::ApplyRequest request, std::int64_t now_ms) {
  FieldChecks checks;
  NewApplication wanted;
  wanted.kind = ApplicationKind::identity;
  check_name(request.name(), checks);
  wanted.claims = {request.name(),
                   taken(parse_id_number(request.id_number(), now_ms), "id_number", checks)};
  add_photo(wanted, PhotoRole::front, request.front_photo(), "front_photo", checks);
  add_photo(wanted, PhotoRole::back, request.back_photo(), "back_photo", checks);
  add_photo(wanted, PhotoRole::portrait, request.portrait(), "portrait", checks);
  check_request_id(request.request_id(), checks);
  wanted.request_id = request.request_id();
  return unless_wrong(std::move(wanted), std::move(checks));
}

Result<NewApplication> parse(pb::ApplyForNameRequest request) {
  FieldChecks checks;
  NewApplication wanted;
  wanted.kind = ApplicationKind::name;
  check_name(request.name(), checks);
  wanted.claims = {request.name(), {}};
  add_photo(wanted, PhotoRole::front, request.front_photo(), "front_photo", checks);
  add_photo(wanted, PhotoRole::back, request.back_photo(), "back_photo", checks);
  check_request_id(request.request_id(), checks);
  wanted.request_id = request.request_id();
  return unless_wrong(std::move(wanted), std::move(checks));
}

Result<NewApplication> parse(pb::ApplyForAvatarRequest request) {
  FieldChecks checks;
  NewApplication wanted;
  wanted.kind = ApplicationKind::avatar;
  add_photo(wanted, PhotoRole::portrait, request.portrait(), "portrait", checks);
  check_request_id(request.request_id(), checks);
  wanted.request_id = request.request_id();
  return unless_wrong(std::move(wanted), std::move(checks));
}

Status check_id(const std::string& id, const char* field) {
  FieldChecks checks;
  checks.unless(is_id(id), field, "缺少标识或标识有误");
  return std::move(checks).status();
}

Result<PhotoRole> parse(pb::PhotoRole role) {
  FieldChecks checks;
  checks.unless(pb::PhotoRole_IsValid(role) && role != pb::PHOTO_ROLE_UNSPECIFIED, "role",
                "没有说明是哪张照片");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return static_cast<PhotoRole>(role);
}

Result<Decision> parse(pb::DecideApplicationRequest request) {
  FieldChecks checks;
  checks.unless(is_id(request.application_id()), "application_id", "缺少标识或标识有误");
  if (request.approve())
    checks.unless(request.reason().empty(), "reason", "通过时不需要原因");
  else
    checks.unless(is_line(request.reason(), 1, most_reason), "reason",
                  "请写明驳回原因，最多 200 个字");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Decision{request.application_id(), request.approve(), request.reason()};
}

Result<Reveal> parse(pb::RevealIdNumberRequest request) {
  FieldChecks checks;
  if (request.has_person_id())
    checks.unless(is_id(request.person_id()), "person_id", "缺少标识或标识有误");
  else
    checks.unless(is_id(request.application_id()), "application_id", "缺少标识或标识有误");
  check_purpose(request.purpose(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Reveal{{request.application_id(), request.person_id()}, request.purpose()};
}

Result<Search> parse(pb::FindByIdNumberRequest request, std::int64_t now_ms) {
  FieldChecks checks;
  Search search{taken(parse_id_number(request.id_number(), now_ms), "id_number", checks),
                request.purpose()};
  check_purpose(request.purpose(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return search;
}

Result<Span> parse_page(std::string_view query, int page_size, const std::string& page_token) {
  auto page = list_page(std::string(query), page_size, page_token, most_page);
  if (!page) return fail(page.error());
  return Span{page->offset, page->limit};
}

std::string next_page(std::string_view query, Span span, std::size_t count) {
  if (count < static_cast<std::size_t>(span.limit)) return {};
  return page_token(query, span.offset + span.limit);
}

}  // namespace mct::identity
