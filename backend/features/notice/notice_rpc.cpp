#include "backend/features/notice/notice_rpc.h"

#include <functional>

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_requests.h"

namespace mct::notice {
namespace {

// Page tokens are of this card's list.
std::string query_of(const rpc::Caller& caller) {
  return "notices/" + caller.card.id;
}

}  // namespace

NoticeRpc::NoticeRpc(rpc::Bridge& bridge, NoticeService& notices)
    : bridge_(bridge),
      notices_(notices),
      list_notices_(bridge.method<pb::NoticeService>("ListNotices")),
      get_notice_(bridge.method<pb::NoticeService>("GetNotice")),
      mark_read_(bridge.method<pb::NoticeService>("MarkRead")),
      reply_(bridge.method<pb::NoticeService>("Reply")),
      set_marks_(bridge.method<pb::NoticeService>("SetMarks")),
      set_read_consent_(bridge.method<pb::NoticeService>("SetReadConsent")),
      set_reminders_(bridge.method<pb::NoticeService>("SetReminders")),
      forward_notice_(bridge.method<pb::NoticeService>("ForwardNotice")),
      get_calendar_file_(bridge.method<pb::NoticeService>("GetCalendarFile")) {}

NoticeRpc::Answered<pb::ListNoticesResponse> NoticeRpc::list_notices(
    rpc::Caller caller, pb::ListNoticesRequest request) {
  auto page = parse_page(query_of(caller), request.page_token(), request.page_size(), inbox_page);
  if (!page) co_return fail(page.error());
  auto notices = co_await notices_.list(reader_of(caller), *page);
  if (!notices) co_return fail(notices.error());
  pb::ListNoticesResponse response;
  for (const auto& it : *notices) *response.add_notices() = to_proto(it);
  response.set_next_page_token(next_page(query_of(caller), *page, notices->size()));
  co_return response;
}

NoticeRpc::Answered<pb::Notice> NoticeRpc::get_notice(rpc::Caller caller,
                                                      pb::GetNoticeRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto seen = co_await notices_.get(reader_of(caller), request.id());
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

NoticeRpc::Answered<pb::NoticeSettled> NoticeRpc::mark_read(rpc::Caller caller,
                                                            pb::MarkReadRequest request) {
  auto reading = parse(request);
  if (!reading) co_return fail(reading.error());
  auto seen = co_await notices_.mark_read(reader_of(caller), std::move(*reading));
  if (!seen) co_return fail(seen.error());
  co_return settled_proto(*seen);
}

NoticeRpc::Answered<pb::NoticeSettled> NoticeRpc::reply(rpc::Caller caller,
                                                        pb::ReplyRequest request) {
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  auto seen = co_await notices_.reply(reader_of(caller), std::move(*wanted));
  if (!seen) co_return fail(seen.error());
  co_return settled_proto(*seen);
}

NoticeRpc::Answered<pb::NoticeSettled> NoticeRpc::set_marks(rpc::Caller caller,
                                                            pb::SetMarksRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  const Marks marks{request.pinned(), request.muted(), request.archived()};
  auto seen = co_await notices_.set_marks(reader_of(caller), request.id(), marks);
  if (!seen) co_return fail(seen.error());
  co_return settled_proto(*seen);
}

NoticeRpc::Answered<pb::NoticeSettled> NoticeRpc::set_read_consent(
    rpc::Caller caller, pb::SetReadConsentRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto seen =
      co_await notices_.set_read_consent(reader_of(caller), request.id(), request.allowed());
  if (!seen) co_return fail(seen.error());
  co_return settled_proto(*seen);
}

NoticeRpc::Answered<pb::NoticeSettled> NoticeRpc::set_reminders(rpc::Caller caller,
                                                                pb::SetRemindersRequest request) {
  auto minutes = parse(request);
  if (!minutes) co_return fail(minutes.error());
  auto seen = co_await notices_.set_reminders(reader_of(caller), request.id(), std::move(*minutes));
  if (!seen) co_return fail(seen.error());
  co_return settled_proto(*seen);
}

NoticeRpc::Answered<pb::ForwardNoticeResponse> NoticeRpc::forward_notice(
    rpc::Caller caller, pb::ForwardNoticeRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  auto outsiders = co_await notices_.forward(std::move(*sender), std::move(*wanted));
  if (!outsiders) co_return fail(outsiders.error());
  pb::ForwardNoticeResponse response;
  for (auto& name : *outsiders) response.add_outsiders(std::move(name));
  co_return response;
}

NoticeRpc::Answered<pb::CalendarFile> NoticeRpc::get_calendar_file(
    rpc::Caller caller, pb::GetCalendarFileRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto file = co_await notices_.calendar_file(reader_of(caller), request.id());
  if (!file) co_return fail(file.error());
  pb::CalendarFile response;
  response.set_name(std::move(file->name));
  response.set_content(std::move(file->content));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* NoticeRpc::ListNotices(Context* context,
                                                 const pb::ListNoticesRequest* request,
                                                 pb::ListNoticesResponse* response) {
  return bridge_.unary(list_notices_, context, request, response,
                       std::bind_front(&NoticeRpc::list_notices, this));
}

grpc::ServerUnaryReactor* NoticeRpc::GetNotice(Context* context,
                                               const pb::GetNoticeRequest* request,
                                               pb::Notice* response) {
  return bridge_.unary(get_notice_, context, request, response,
                       std::bind_front(&NoticeRpc::get_notice, this));
}

grpc::ServerUnaryReactor* NoticeRpc::MarkRead(Context* context, const pb::MarkReadRequest* request,
                                              pb::NoticeSettled* response) {
  return bridge_.unary(mark_read_, context, request, response,
                       std::bind_front(&NoticeRpc::mark_read, this));
}

grpc::ServerUnaryReactor* NoticeRpc::Reply(Context* context, const pb::ReplyRequest* request,
                                           pb::NoticeSettled* response) {
  return bridge_.unary(reply_, context, request, response,
                       std::bind_front(&NoticeRpc::reply, this));
}

grpc::ServerUnaryReactor* NoticeRpc::SetMarks(Context* context, const pb::SetMarksRequest* request,
                                              pb::NoticeSettled* response) {
  return bridge_.unary(set_marks_, context, request, response,
                       std::bind_front(&NoticeRpc::set_marks, this));
}

grpc::ServerUnaryReactor* NoticeRpc::SetReadConsent(Context* context,
                                                    const pb::SetReadConsentRequest* request,
                                                    pb::NoticeSettled* response) {
  return bridge_.unary(set_read_consent_, context, request, response,
                       std::bind_front(&NoticeRpc::set_read_consent, this));
}

grpc::ServerUnaryReactor* NoticeRpc::SetReminders(Context* context,
                                                  const pb::SetRemindersRequest* request,
                                                  pb::NoticeSettled* response) {
  return bridge_.unary(set_reminders_, context, request, response,
                       std::bind_front(&NoticeRpc::set_reminders, this));
}

grpc::ServerUnaryReactor* NoticeRpc::ForwardNotice(Context* context,
                                                   const pb::ForwardNoticeRequest* request,
                                                   pb::ForwardNoticeResponse* response) {
  return bridge_.unary(forward_notice_, context, request, response,
                       std::bind_front(&NoticeRpc::forward_notice, this));
}

grpc::ServerUnaryReactor* NoticeRpc::GetCalendarFile(Context* context,
                                                     const pb::GetCalendarFileRequest* request,
                                                     pb::CalendarFile* response) {
  return bridge_.unary(get_calendar_file_, context, request, response,
                       std::bind_front(&NoticeRpc::get_calendar_file, this));
}

}  // namespace mct::notice
