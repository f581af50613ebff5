#pragma once

#include "mct/common/v1/chunk.pb.h"
#include "mct/directory/v1/directory_service.pb.h"
#include "mct/notice/v1/notice_sending_service.pb.h"
#include "mct/notice/v1/notice_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of the clients, and of their tests.
namespace mct::app::notice_methods {

namespace pb = mct::notice::v1;
namespace directory = mct::directory::v1;

inline constexpr Method<pb::ListNoticesRequest, pb::ListNoticesResponse> list_notices{
    "/mct.notice.v1.NoticeService/ListNotices"};
inline constexpr Method<pb::GetNoticeRequest, pb::Notice> get_notice{
    "/mct.notice.v1.NoticeService/GetNotice"};
inline constexpr Method<pb::MarkReadRequest, pb::NoticeSettled> mark_read{
    "/mct.notice.v1.NoticeService/MarkRead"};
inline constexpr Method<pb::ReplyRequest, pb::NoticeSettled> reply{
    "/mct.notice.v1.NoticeService/Reply"};
inline constexpr Method<pb::SetMarksRequest, pb::NoticeSettled> set_marks{
    "/mct.notice.v1.NoticeService/SetMarks"};
inline constexpr Method<pb::SetReadConsentRequest, pb::NoticeSettled> set_read_consent{
    "/mct.notice.v1.NoticeService/SetReadConsent"};
inline constexpr Method<pb::SetRemindersRequest, pb::NoticeSettled> set_reminders{
    "/mct.notice.v1.NoticeService/SetReminders"};
inline constexpr Method<pb::ForwardNoticeRequest, pb::ForwardNoticeResponse> forward_notice{
    "/mct.notice.v1.NoticeService/ForwardNotice"};
inline constexpr Method<pb::GetForwardsRequest, pb::NoticeForwards> get_forwards{
    "/mct.notice.v1.NoticeSendingService/GetForwards"};
inline constexpr Method<pb::AdmitForwardedRequest, pb::AdmitForwardedResponse> admit_forwarded{
    "/mct.notice.v1.NoticeSendingService/AdmitForwarded"};
inline constexpr Method<pb::GetCalendarFileRequest, pb::CalendarFile> get_calendar_file{
    "/mct.notice.v1.NoticeService/GetCalendarFile"};
inline constexpr Method<pb::PreviewAudienceRequest, pb::AudiencePreview> preview_audience{
    "/mct.notice.v1.NoticeSendingService/PreviewAudience"};
inline constexpr Method<pb::ListNeighbourhoodsRequest, pb::ListNeighbourhoodsResponse>
    list_neighbourhoods{"/mct.notice.v1.NoticeSendingService/ListNeighbourhoods"};
inline constexpr Method<pb::GetAudienceGroupsRequest, pb::AudienceGroups> get_audience_groups{
    "/mct.notice.v1.NoticeSendingService/GetAudienceGroups"};
inline constexpr Method<pb::SendNoticeRequest, pb::Notice> send_notice{
    "/mct.notice.v1.NoticeSendingService/SendNotice"};
inline constexpr Method<pb::ChangeNoticeRequest, pb::Notice> change_notice{
    "/mct.notice.v1.NoticeSendingService/ChangeNotice"};
inline constexpr Method<pb::ListSentNoticesRequest, pb::ListSentNoticesResponse> list_sent_notices{
    "/mct.notice.v1.NoticeSendingService/ListSentNotices"};
inline constexpr Method<pb::CancelNoticeRequest, pb::Notice> cancel_notice{
    "/mct.notice.v1.NoticeSendingService/CancelNotice"};
inline constexpr Method<pb::UrgeNoticeRequest, pb::NoticeUrged> urge_notice{
    "/mct.notice.v1.NoticeSendingService/UrgeNotice"};
inline constexpr Method<pb::GetReceiptsRequest, pb::Receipts> get_receipts{
    "/mct.notice.v1.NoticeSendingService/GetReceipts"};
inline constexpr Method<pb::ListRecipientsRequest, pb::ListRecipientsResponse> list_recipients{
    "/mct.notice.v1.NoticeSendingService/ListRecipients"};
inline constexpr Method<pb::ExportReceiptsRequest, common::v1::Chunk> export_receipts{
    "/mct.notice.v1.NoticeSendingService/ExportReceipts"};
// Whom one may choose.
inline constexpr Method<directory::GetOrganizationsRequest, directory::Organizations>
    get_organizations{"/mct.directory.v1.DirectoryService/GetOrganizations"};

}  // namespace mct::app::notice_methods
