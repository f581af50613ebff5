#pragma once

#include "mct/notice/v1/notice_sending_service.grpc.pb.h"

#include "backend/features/notice/sending_service.h"
#include "backend/rpc/bridge.h"

namespace mct::notice {

namespace pb = mct::notice::v1;

// NoticeSendingService of the contract.
class SendingRpc final : public pb::NoticeSendingService::CallbackService {
 public:
  SendingRpc(rpc::Bridge& bridge, SendingService& sending);

 private:
  template <class T>
  using Answered = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;
  using Chunk = common::v1::Chunk;

  Answered<pb::AudiencePreview> preview_audience(rpc::Caller caller,
                                                 pb::PreviewAudienceRequest request);
  Answered<pb::AudienceGroups> get_audience_groups(rpc::Caller caller,
                                                   pb::GetAudienceGroupsRequest request);
  Answered<pb::ListNeighbourhoodsResponse> list_neighbourhoods(
      rpc::Caller caller, pb::ListNeighbourhoodsRequest request);
  Answered<pb::Notice> send_notice(rpc::Caller caller, pb::SendNoticeRequest request);
  Answered<pb::Notice> change_notice(rpc::Caller caller, pb::ChangeNoticeRequest request);
  Answered<pb::Notice> cancel_notice(rpc::Caller caller, pb::CancelNoticeRequest request);
  Answered<pb::NoticeUrged> urge_notice(rpc::Caller caller, pb::UrgeNoticeRequest request);
  Answered<pb::ListSentNoticesResponse> list_sent_notices(rpc::Caller caller,
                                                          pb::ListSentNoticesRequest request);
  Answered<pb::Receipts> get_receipts(rpc::Caller caller, pb::GetReceiptsRequest request);
  Answered<pb::ListRecipientsResponse> list_recipients(rpc::Caller caller,
                                                       pb::ListRecipientsRequest request);
  Answered<pb::NoticeForwards> get_forwards(rpc::Caller caller, pb::GetForwardsRequest request);
  Answered<pb::AdmitForwardedResponse> admit_forwarded(rpc::Caller caller,
                                                       pb::AdmitForwardedRequest request);
  asio::awaitable<Status> export_receipts(rpc::Caller caller, pb::ExportReceiptsRequest request,
                                          rpc::Writer<Chunk>& writer);

  grpc::ServerUnaryReactor* PreviewAudience(Context* context,
                                            const pb::PreviewAudienceRequest* request,
                                            pb::AudiencePreview* response) override;
  grpc::ServerUnaryReactor* GetAudienceGroups(Context* context,
                                              const pb::GetAudienceGroupsRequest* request,
                                              pb::AudienceGroups* response) override;
  grpc::ServerUnaryReactor* ListNeighbourhoods(Context* context,
                                               const pb::ListNeighbourhoodsRequest* request,
                                               pb::ListNeighbourhoodsResponse* response) override;
  grpc::ServerUnaryReactor* SendNotice(Context* context, const pb::SendNoticeRequest* request,
                                       pb::Notice* response) override;
  grpc::ServerUnaryReactor* ChangeNotice(Context* context, const pb::ChangeNoticeRequest* request,
                                         pb::Notice* response) override;
  grpc::ServerUnaryReactor* CancelNotice(Context* context, const pb::CancelNoticeRequest* request,
                                         pb::Notice* response) override;
  grpc::ServerUnaryReactor* UrgeNotice(Context* context, const pb::UrgeNoticeRequest* request,
                                       pb::NoticeUrged* response) override;
  grpc::ServerUnaryReactor* ListSentNotices(Context* context,
                                            const pb::ListSentNoticesRequest* request,
                                            pb::ListSentNoticesResponse* response) override;
  grpc::ServerUnaryReactor* GetReceipts(Context* context, const pb::GetReceiptsRequest* request,
                                        pb::Receipts* response) override;
  grpc::ServerUnaryReactor* ListRecipients(Context* context,
                                           const pb::ListRecipientsRequest* request,
                                           pb::ListRecipientsResponse* response) override;
  grpc::ServerUnaryReactor* GetForwards(Context* context, const pb::GetForwardsRequest* request,
                                        pb::NoticeForwards* response) override;
  grpc::ServerUnaryReactor* AdmitForwarded(Context* context,
                                           const pb::AdmitForwardedRequest* request,
                                           pb::AdmitForwardedResponse* response) override;
  grpc::ServerWriteReactor<Chunk>* ExportReceipts(
      Context* context, const pb::ExportReceiptsRequest* request) override;

  rpc::Bridge& bridge_;
  SendingService& sending_;
  rpc::Method preview_audience_;
  rpc::Method get_audience_groups_;
  rpc::Method list_neighbourhoods_;
  rpc::Method send_notice_;
  rpc::Method change_notice_;
  rpc::Method cancel_notice_;
  rpc::Method urge_notice_;
  rpc::Method list_sent_notices_;
  rpc::Method get_receipts_;
  rpc::Method list_recipients_;
  rpc::Method get_forwards_;
  rpc::Method admit_forwarded_;
  rpc::Method export_receipts_;
};

}  // namespace mct::notice
