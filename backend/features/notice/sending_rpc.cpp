#include "backend/features/notice/sending_rpc.h"

#include <functional>

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/notice_requests.h"
#include "backend/features/notice/receipt_sheet.h"
#include "backend/rpc/chunks.h"

namespace mct::notice {
namespace {

constexpr auto xlsx_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

std::string recipients_query(const pb::ListRecipientsRequest& request) {
  return "recipients/" + request.id() + (request.unanswered_only() ? "/unanswered" : "");
}

}  // namespace

SendingRpc::SendingRpc(rpc::Bridge& bridge, SendingService& sending)
    : bridge_(bridge),
      sending_(sending),
      preview_audience_(bridge.method<pb::NoticeSendingService>("PreviewAudience")),
      get_audience_groups_(bridge.method<pb::NoticeSendingService>("GetAudienceGroups")),
      list_neighbourhoods_(bridge.method<pb::NoticeSendingService>("ListNeighbourhoods")),
      send_notice_(bridge.method<pb::NoticeSendingService>("SendNotice")),
      change_notice_(bridge.method<pb::NoticeSendingService>("ChangeNotice")),
      cancel_notice_(bridge.method<pb::NoticeSendingService>("CancelNotice")),
      urge_notice_(bridge.method<pb::NoticeSendingService>("UrgeNotice")),
      list_sent_notices_(bridge.method<pb::NoticeSendingService>("ListSentNotices")),
      get_receipts_(bridge.method<pb::NoticeSendingService>("GetReceipts")),
      list_recipients_(bridge.method<pb::NoticeSendingService>("ListRecipients")),
      get_forwards_(bridge.method<pb::NoticeSendingService>("GetForwards")),
      admit_forwarded_(bridge.method<pb::NoticeSendingService>("AdmitForwarded")),
      export_receipts_(bridge.method<pb::NoticeSendingService>("ExportReceipts")) {}

SendingRpc::Answered<pb::AudiencePreview> SendingRpc::preview_audience(
    rpc::Caller caller, pb::PreviewAudienceRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto audience = parse(request);
  if (!audience) co_return fail(audience.error());
  auto preview = co_await sending_.preview(*sender, std::move(*audience));
  if (!preview) co_return fail(preview.error());
  co_return to_proto(*preview);
}

SendingRpc::Answered<pb::AudienceGroups> SendingRpc::get_audience_groups(
    rpc::Caller caller, pb::GetAudienceGroupsRequest) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto groups = co_await sending_.groups(std::move(*sender));
  if (!groups) co_return fail(groups.error());
  pb::AudienceGroups response;
  for (const auto& it : *groups) {
    auto& group = *response.add_groups();
    group.set_id(it.id);
    group.set_name(it.name);
  }
  co_return response;
}

SendingRpc::Answered<pb::ListNeighbourhoodsResponse> SendingRpc::list_neighbourhoods(
    rpc::Caller caller, pb::ListNeighbourhoodsRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto within = parse(request);
  if (!within) co_return fail(within.error());
  auto entries = co_await sending_.neighbourhoods(std::move(*sender), std::move(*within));
  if (!entries) co_return fail(entries.error());
  co_return to_proto(*entries);
}

SendingRpc::Answered<pb::Notice> SendingRpc::send_notice(rpc::Caller caller,
                                                         pb::SendNoticeRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  auto sent = co_await sending_.send(*sender, std::move(*wanted));
  if (!sent) co_return fail(sent.error());
  co_return to_proto(*sent);
}

SendingRpc::Answered<pb::Notice> SendingRpc::change_notice(rpc::Caller caller,
                                                           pb::ChangeNoticeRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto content = parse(request);
  if (!content) co_return fail(content.error());
  auto changed =
      co_await sending_.change(*sender, request.id(), request.revision(), std::move(*content));
  if (!changed) co_return fail(changed.error());
  co_return to_proto(*changed);
}

SendingRpc::Answered<pb::Notice> SendingRpc::cancel_notice(rpc::Caller caller,
                                                           pb::CancelNoticeRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto cancelled = co_await sending_.cancel(*sender, request.id());
  if (!cancelled) co_return fail(cancelled.error());
  co_return to_proto(*cancelled);
}

SendingRpc::Answered<pb::NoticeUrged> SendingRpc::urge_notice(rpc::Caller caller,
                                                              pb::UrgeNoticeRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto urged = co_await sending_.urge(*sender, request.id());
  if (!urged) co_return fail(urged.error());
  co_return urged_proto(request.id(), *urged);
}

SendingRpc::Answered<pb::ListSentNoticesResponse> SendingRpc::list_sent_notices(
    rpc::Caller caller, pb::ListSentNoticesRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  const auto query = "sent/" + sender->card_id;
  auto page = parse_page(query, request.page_token(), request.page_size(), inbox_page);
  if (!page) co_return fail(page.error());
  auto sent = co_await sending_.list(*sender, *page);
  if (!sent) co_return fail(sent.error());
  pb::ListSentNoticesResponse response;
  for (const auto& it : *sent) *response.add_notices() = to_proto(it);
  response.set_next_page_token(next_page(query, *page, sent->size()));
  co_return response;
}

SendingRpc::Answered<pb::Receipts> SendingRpc::get_receipts(rpc::Caller caller,
                                                            pb::GetReceiptsRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto recipients = co_await sending_.recipients(*sender, request.id());
  if (!recipients) co_return fail(recipients.error());
  co_return to_proto(*recipients);
}

SendingRpc::Answered<pb::ListRecipientsResponse> SendingRpc::list_recipients(
    rpc::Caller caller, pb::ListRecipientsRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  const auto query = recipients_query(request);
  auto page = parse_page(query, request.page_token(), request.page_size(), recipients_page);
  if (!page) co_return fail(page.error());
  auto recipients =
      co_await sending_.page_of_recipients(*sender, request.id(), request.unanswered_only(), *page);
  if (!recipients) co_return fail(recipients.error());
  pb::ListRecipientsResponse response;
  for (const auto& it : *recipients) *response.add_recipients() = to_proto(it);
  response.set_next_page_token(next_page(query, *page, recipients->size()));
  co_return response;
}

SendingRpc::Answered<pb::NoticeForwards> SendingRpc::get_forwards(rpc::Caller caller,
                                                                  pb::GetForwardsRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto forwards = co_await sending_.forwards(*sender, request.id());
  if (!forwards) co_return fail(forwards.error());
  pb::NoticeForwards response;
  for (const auto& it : *forwards) *response.add_forwards() = to_proto(it);
  co_return response;
}

SendingRpc::Answered<pb::AdmitForwardedResponse> SendingRpc::admit_forwarded(
    rpc::Caller caller, pb::AdmitForwardedRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  if (auto status = check(request); !status) co_return fail(status.error());
  auto admitted = co_await sending_.admit(*sender, request.id(), request.card_id());
  if (!admitted) co_return fail(admitted.error());
  co_return pb::AdmitForwardedResponse();
}

asio::awaitable<Status> SendingRpc::export_receipts(rpc::Caller caller,
                                                    pb::ExportReceiptsRequest request,
                                                    rpc::Writer<Chunk>& writer) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto recipients = co_await sending_.recipients(*sender, request.id());
  if (!recipients) co_return fail(recipients.error());
  auto file = write_receipts(*recipients);
  if (!file) co_return fail(file.error());
  co_return co_await rpc::write_chunks(writer, *file, xlsx_type);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* SendingRpc::PreviewAudience(Context* context,
                                                      const pb::PreviewAudienceRequest* request,
                                                      pb::AudiencePreview* response) {
  return bridge_.unary(preview_audience_, context, request, response,
                       std::bind_front(&SendingRpc::preview_audience, this));
}

grpc::ServerUnaryReactor* SendingRpc::GetAudienceGroups(Context* context,
                                                        const pb::GetAudienceGroupsRequest* request,
                                                        pb::AudienceGroups* response) {
  return bridge_.unary(get_audience_groups_, context, request, response,
                       std::bind_front(&SendingRpc::get_audience_groups, this));
}

grpc::ServerUnaryReactor* SendingRpc::ListNeighbourhoods(
    Context* context, const pb::ListNeighbourhoodsRequest* request,
    pb::ListNeighbourhoodsResponse* response) {
  return bridge_.unary(list_neighbourhoods_, context, request, response,
                       std::bind_front(&SendingRpc::list_neighbourhoods, this));
}

grpc::ServerUnaryReactor* SendingRpc::SendNotice(Context* context,
                                                 const pb::SendNoticeRequest* request,
                                                 pb::Notice* response) {
  return bridge_.unary(send_notice_, context, request, response,
                       std::bind_front(&SendingRpc::send_notice, this));
}

grpc::ServerUnaryReactor* SendingRpc::ChangeNotice(Context* context,
                                                   const pb::ChangeNoticeRequest* request,
                                                   pb::Notice* response) {
  return bridge_.unary(change_notice_, context, request, response,
                       std::bind_front(&SendingRpc::change_notice, this));
}

grpc::ServerUnaryReactor* SendingRpc::CancelNotice(Context* context,
                                                   const pb::CancelNoticeRequest* request,
                                                   pb::Notice* response) {
  return bridge_.unary(cancel_notice_, context, request, response,
                       std::bind_front(&SendingRpc::cancel_notice, this));
}

grpc::ServerUnaryReactor* SendingRpc::UrgeNotice(Context* context,
                                                 const pb::UrgeNoticeRequest* request,
                                                 pb::NoticeUrged* response) {
  return bridge_.unary(urge_notice_, context, request, response,
                       std::bind_front(&SendingRpc::urge_notice, this));
}

grpc::ServerUnaryReactor* SendingRpc::ListSentNotices(Context* context,
                                                      const pb::ListSentNoticesRequest* request,
                                                      pb::ListSentNoticesResponse* response) {
  return bridge_.unary(list_sent_notices_, context, request, response,
                       std::bind_front(&SendingRpc::list_sent_notices, this));
}

grpc::ServerUnaryReactor* SendingRpc::GetReceipts(Context* context,
                                                  const pb::GetReceiptsRequest* request,
                                                  pb::Receipts* response) {
  return bridge_.unary(get_receipts_, context, request, response,
                       std::bind_front(&SendingRpc::get_receipts, this));
}

grpc::ServerUnaryReactor* SendingRpc::ListRecipients(Context* context,
                                                     const pb::ListRecipientsRequest* request,
                                                     pb::ListRecipientsResponse* response) {
  return bridge_.unary(list_recipients_, context, request, response,
                       std::bind_front(&SendingRpc::list_recipients, this));
}

grpc::ServerUnaryReactor* SendingRpc::GetForwards(Context* context,
                                                  const pb::GetForwardsRequest* request,
                                                  pb::NoticeForwards* response) {
  return bridge_.unary(get_forwards_, context, request, response,
                       std::bind_front(&SendingRpc::get_forwards, this));
}

grpc::ServerUnaryReactor* SendingRpc::AdmitForwarded(Context* context,
                                                     const pb::AdmitForwardedRequest* request,
                                                     pb::AdmitForwardedResponse* response) {
  return bridge_.unary(admit_forwarded_, context, request, response,
                       std::bind_front(&SendingRpc::admit_forwarded, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* SendingRpc::ExportReceipts(
    Context* context, const pb::ExportReceiptsRequest* request) {
  return bridge_.stream<Chunk>(export_receipts_, context, request,
                               std::bind_front(&SendingRpc::export_receipts, this));
}

}  // namespace mct::notice
