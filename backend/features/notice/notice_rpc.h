#pragma once

#include "mct/notice/v1/notice_service.grpc.pb.h"

#include "backend/features/notice/notice_service.h"
#include "backend/rpc/bridge.h"

namespace mct::notice {

namespace pb = mct::notice::v1;

// NoticeService of the contract.
class NoticeRpc final : public pb::NoticeService::CallbackService {
 public:
  NoticeRpc(rpc::Bridge& bridge, NoticeService& notices);

 private:
  template <class T>
  using Answered = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Answered<pb::ListNoticesResponse> list_notices(rpc::Caller caller,
                                                 pb::ListNoticesRequest request);
  Answered<pb::Notice> get_notice(rpc::Caller caller, pb::GetNoticeRequest request);
  Answered<pb::NoticeSettled> mark_read(rpc::Caller caller, pb::MarkReadRequest request);
  Answered<pb::NoticeSettled> reply(rpc::Caller caller, pb::ReplyRequest request);
  Answered<pb::NoticeSettled> set_marks(rpc::Caller caller, pb::SetMarksRequest request);
  Answered<pb::NoticeSettled> set_read_consent(rpc::Caller caller,
                                               pb::SetReadConsentRequest request);
  Answered<pb::NoticeSettled> set_reminders(rpc::Caller caller, pb::SetRemindersRequest request);
  Answered<pb::ForwardNoticeResponse> forward_notice(rpc::Caller caller,
                                                     pb::ForwardNoticeRequest request);
  Answered<pb::CalendarFile> get_calendar_file(rpc::Caller caller,
                                               pb::GetCalendarFileRequest request);

  grpc::ServerUnaryReactor* ListNotices(Context* context, const pb::ListNoticesRequest* request,
                                        pb::ListNoticesResponse* response) override;
  grpc::ServerUnaryReactor* GetNotice(Context* context, const pb::GetNoticeRequest* request,
                                      pb::Notice* response) override;
  grpc::ServerUnaryReactor* MarkRead(Context* context, const pb::MarkReadRequest* request,
                                     pb::NoticeSettled* response) override;
  grpc::ServerUnaryReactor* Reply(Context* context, const pb::ReplyRequest* request,
                                  pb::NoticeSettled* response) override;
  grpc::ServerUnaryReactor* SetMarks(Context* context, const pb::SetMarksRequest* request,
                                     pb::NoticeSettled* response) override;
  grpc::ServerUnaryReactor* SetReadConsent(Context* context,
                                           const pb::SetReadConsentRequest* request,
                                           pb::NoticeSettled* response) override;
  grpc::ServerUnaryReactor* SetReminders(Context* context, const pb::SetRemindersRequest* request,
                                         pb::NoticeSettled* response) override;
  grpc::ServerUnaryReactor* ForwardNotice(Context* context, const pb::ForwardNoticeRequest* request,
                                          pb::ForwardNoticeResponse* response) override;
  grpc::ServerUnaryReactor* GetCalendarFile(Context* context,
                                            const pb::GetCalendarFileRequest* request,
                                            pb::CalendarFile* response) override;

  rpc::Bridge& bridge_;
  NoticeService& notices_;
  rpc::Method list_notices_;
  rpc::Method get_notice_;
  rpc::Method mark_read_;
  rpc::Method reply_;
  rpc::Method set_marks_;
  rpc::Method set_read_consent_;
  rpc::Method set_reminders_;
  rpc::Method forward_notice_;
  rpc::Method get_calendar_file_;
};

}  // namespace mct::notice
