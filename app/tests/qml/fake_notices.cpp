#include <QDateTime>

#include "app/core/attachments/attachment_methods.h"
#include "app/features/notice/notice_methods.h"
#include "app/tests/qml/fake_server.h"

// One meeting, as the fake server plays it.
namespace mct::app {
namespace {

void set(google::protobuf::Timestamp& time, int days) {
  time.set_seconds(QDateTime::currentSecsSinceEpoch() + days * 86'400);
}

QString joined(const google::protobuf::RepeatedPtrField<std::string>& words) {
  QStringList all;
  for (const auto& word : words) all << QString::fromStdString(word);
  return all.join(QChar(' '));
}

notice::v1::OwnReceipt own_of(const QString& answered) {
  notice::v1::OwnReceipt own;
  own.set_read(!answered.isEmpty());
  if (answered == QLatin1String("attending")) own.set_answer(notice::v1::ANSWER_ATTENDING);
  if (answered.startsWith(QLatin1String("absent"))) {
    own.set_answer(notice::v1::ANSWER_ABSENT);
    own.set_reason(answered.section(':', 1).toStdString());
  }
  if (answered.startsWith(QLatin1String("substitute"))) {
    own.set_answer(notice::v1::ANSWER_SUBSTITUTE);
    own.set_substitute_name("王样例");
  }
  own.set_answered_revision(own.answer() == notice::v1::ANSWER_UNSPECIFIED ? 0 : 2);
  return own;
}

notice::v1::Notice meeting(const QString& answered) {
  notice::v1::Notice notice;
  notice.set_id("n1");
  notice.set_revision(2);
  auto& content = *notice.mutable_content();
  content.set_kind(notice::v1::NOTICE_KIND_MEETING);
  content.set_title("样例会商");
  content.set_place("五层会议室");
  content.set_body("一、通报情况");
  set(*content.mutable_start_time(), 2);
  set(*content.mutable_end_time(), 3);
  set(*content.mutable_reply_by_time(), 1);
  notice.set_sender_name("李样例");
  notice.set_sender_organization("民政局");
  set(*notice.mutable_send_time(), 0);
  auto& change = *notice.add_changes();
  change.set_revision(2);
  set(*change.mutable_time(), 0);
  auto& field = *change.add_fields();
  field.set_name("地点");
  field.set_before("三层会议室");
  field.set_after("五层会议室");
  *notice.mutable_own() = own_of(answered);
  auto& file = *notice.add_attachments();
  file.set_id("file-1");
  file.set_name("议程.txt");
  file.set_size(2048);
  notice.set_manageable(true);
  return notice;
}

notice::v1::Notice alert(int level) {
  notice::v1::Notice notice;
  notice.set_id("alert");
  notice.set_revision(1);
  auto& content = *notice.mutable_content();
  content.set_kind(notice::v1::NOTICE_KIND_ALERT);
  content.set_alert_level(static_cast<notice::v1::AlertLevel>(level));
  content.set_title("样例：空气重污染预警");
  content.set_body("明日起启动应急措施。");
  notice.set_sender_organization("区应急办");
  set(*notice.mutable_send_time(), 0);
  return notice;
}

}  // namespace

notice::v1::Notice FakeServer::fake_meeting() const {
  auto notice = meeting(answered_);
  if (meeting_soon_) {
    const auto now = QDateTime::currentSecsSinceEpoch();
    notice.mutable_content()->mutable_start_time()->set_seconds(now + 30 * 60);
    notice.mutable_content()->mutable_end_time()->set_seconds(now + 90 * 60);
  }
  if (meeting_over_) {
    set(*notice.mutable_content()->mutable_start_time(), -2);
    set(*notice.mutable_content()->mutable_end_time(), -1);
    set(*notice.mutable_content()->mutable_reply_by_time(), -3);
  }
  notice.mutable_minutes()->set_revision(minutes_revision_);
  if (!task_.isEmpty()) *notice.add_own_tasks() = fake_task();
  auto& own = *notice.mutable_own();
  own.set_minutes_read(minutes_revision_ == 0 || minutes_read_);
  own.set_read_consent(read_consent_);
  own.set_pinned(marks_.contains(QLatin1String("pinned")));
  own.set_muted(marks_.contains(QLatin1String("muted")));
  own.set_archived(marks_.contains(QLatin1String("archived")));
  for (const auto& minutes : reminders_.split(QChar(' '), Qt::SkipEmptyParts))
    own.add_reminder_minutes(minutes.toInt());
  return notice;
}

void FakeServer::answer_notices() {
  const auto settled = [this] {
    notice::v1::NoticeSettled answer;
    answer.set_id("n1");
    *answer.mutable_own() = fake_meeting().own();
    answer.mutable_own()->set_read(true);
    return Result<notice::v1::NoticeSettled>(answer);
  };
  channel_.answer(notice_methods::list_notices, [this](const notice::v1::ListNoticesRequest&) {
    notice::v1::ListNoticesResponse page;
    if (!empty_) *page.add_notices() = fake_meeting();
    if (alert_level_ > 0) *page.add_notices() = alert(alert_level_);
    return Result<notice::v1::ListNoticesResponse>(page);
  });
  channel_.answer(notice_methods::get_calendar_file, [](const notice::v1::GetCalendarFileRequest&) {
    notice::v1::CalendarFile file;
    file.set_name("样例会议.ics");
    file.set_content("BEGIN:VCALENDAR");
    return Result<notice::v1::CalendarFile>(file);
  });
  channel_.answer(notice_methods::get_notice, [this](const notice::v1::GetNoticeRequest&) {
    return Result<notice::v1::Notice>(fake_meeting());
  });
  channel_.answer(notice_methods::mark_read,
                  [this, settled](const notice::v1::MarkReadRequest& request) {
                    minutes_read_ = request.minutes_revision() == minutes_revision_;
                    return settled();
                  });
  channel_.answer(notice_methods::set_reminders,
                  [this, settled](const notice::v1::SetRemindersRequest& request) {
                    QStringList minutes;
                    for (const int it : request.minutes()) minutes << QString::number(it);
                    reminders_ = minutes.join(QChar(' '));
                    return settled();
                  });
  channel_.answer(notice_methods::set_read_consent,
                  [this, settled](const notice::v1::SetReadConsentRequest& request) {
                    read_consent_ = request.allowed();
                    return settled();
                  });
  channel_.answer(notice_methods::set_marks,
                  [this, settled](const notice::v1::SetMarksRequest& request) {
                    QStringList marks;
                    if (request.pinned()) marks << QStringLiteral("pinned");
                    if (request.muted()) marks << QStringLiteral("muted");
                    if (request.archived()) marks << QStringLiteral("archived");
                    marks_ = marks.join(QChar(' '));
                    return settled();
                  });
  channel_.answer(notice_methods::reply, [this, settled](const notice::v1::ReplyRequest& request) {
    if (request.id() == "alert") {
      notice::v1::NoticeSettled answer;
      answer.set_id(request.id());
      answer.mutable_own()->set_read(true);
      answer.mutable_own()->set_answer(request.answer());
      answer.mutable_own()->set_answered_revision(request.revision());
      alert_level_ = 0;
      return Result<notice::v1::NoticeSettled>(answer);
    }
    if (request.answer() == notice::v1::ANSWER_ATTENDING) answered_ = QStringLiteral("attending");
    if (request.answer() == notice::v1::ANSWER_ABSENT)
      answered_ = QStringLiteral("absent:") + QString::fromStdString(request.reason());
    if (request.answer() == notice::v1::ANSWER_SUBSTITUTE)
      answered_ =
          QStringLiteral("substitute:") + QString::fromStdString(request.substitute_card_id());
    return settled();
  });
}

void FakeServer::answer_attachments() {
  channel_.answer(attachment_methods::start_upload,
                  [](const attachment_methods::pb::StartUploadRequest& request) {
                    attachment_methods::pb::Upload upload;
                    upload.set_id("upload-1");
                    upload.set_received(request.size());
                    return Result<attachment_methods::pb::Upload>(upload);
                  });
  channel_.answer(attachment_methods::finish_upload,
                  [this](const attachment_methods::pb::FinishUploadRequest&)
                      -> Result<attachment_methods::pb::Attachment> {
                    if (refuses_files_)
                      return fail(Code::invalid_argument, QStringLiteral("TYPE_NOT_ALLOWED"), {});
                    return attachment_methods::pb::Attachment();
                  });
  channel_.answer(
      attachment_methods::download_attachment,
      [](const attachment_methods::pb::DownloadAttachmentRequest& request) {
        common::v1::Chunk chunk;
        chunk.set_data(request.noun() + "/" + request.place_id() + "/" + request.attachment_id());
        return Result<common::v1::Chunk>(chunk);
      });
}

void FakeServer::answer_sending() {
  channel_.answer(notice_methods::forward_notice,
                  [this](const notice::v1::ForwardNoticeRequest& request) {
                    forwarded_ = joined(request.card_ids());
                    notice::v1::ForwardNoticeResponse answer;
                    answer.add_outsiders("王样例");
                    return Result<notice::v1::ForwardNoticeResponse>(answer);
                  });
  channel_.answer(notice_methods::get_forwards, [this](const notice::v1::GetForwardsRequest&) {
    notice::v1::NoticeForwards answer;
    if (forwarded_.isEmpty()) return Result<notice::v1::NoticeForwards>(answer);
    auto& forward = *answer.add_forwards();
    forward.set_from_name("赵样例");
    forward.set_to_card_id(forwarded_.toStdString());
    forward.set_to_name("王样例");
    forward.set_admitted(admitted_ == forwarded_);
    return Result<notice::v1::NoticeForwards>(answer);
  });
  channel_.answer(
      notice_methods::admit_forwarded, [this](const notice::v1::AdmitForwardedRequest& request) {
        admitted_ = QString::fromStdString(request.card_id());
        return Result<notice::v1::AdmitForwardedResponse>(notice::v1::AdmitForwardedResponse());
      });
  channel_.answer(notice_methods::list_sent_notices,
                  [this](const notice::v1::ListSentNoticesRequest&) {
                    notice::v1::ListSentNoticesResponse page;
                    *page.add_notices()->mutable_notice() = fake_meeting();
                    return Result<notice::v1::ListSentNoticesResponse>(page);
                  });
  channel_.answer(notice_methods::change_notice,
                  [this](const notice::v1::ChangeNoticeRequest& request) {
                    changed_place_ = QString::fromStdString(request.content().place());
                    return Result<notice::v1::Notice>(fake_meeting());
                  });
  channel_.answer(notice_methods::cancel_notice, [this](const notice::v1::CancelNoticeRequest&) {
    cancelled_ = true;
    return Result<notice::v1::Notice>(fake_meeting());
  });
  channel_.answer(notice_methods::get_audience_groups,
                  [](const notice::v1::GetAudienceGroupsRequest&) {
                    notice::v1::AudienceGroups groups;
                    auto& group = *groups.add_groups();
                    group.set_id("g1");
                    group.set_name("样例防汛工作群");
                    return Result<notice::v1::AudienceGroups>(groups);
                  });
  // A community of one building.
  channel_.answer(notice_methods::list_neighbourhoods,
                  [](const notice::v1::ListNeighbourhoodsRequest& request) {
                    notice::v1::ListNeighbourhoodsResponse all;
                    auto& entry = *all.add_entries();
                    auto& where = *entry.mutable_neighbourhood();
                    where.set_community_id("c1");
                    const bool inside = request.has_within();
                    if (inside) where.set_building_id("b3");
                    entry.set_name(inside ? "3号楼" : "样例社区");
                    entry.set_full_name(inside ? "样例社区3号楼" : "样例社区");
                    return Result<notice::v1::ListNeighbourhoodsResponse>(all);
                  });
  channel_.answer(notice_methods::preview_audience,
                  [](const notice::v1::PreviewAudienceRequest& request) {
                    notice::v1::AudiencePreview preview;
                    const auto& audience = request.audience();
                    preview.set_resident_count(audience.neighbourhoods_size() * 7);
                    if (audience.neighbourhoods_size() > 0 && audience.organization_ids_size() == 0)
                      return Result<notice::v1::AudiencePreview>(preview);
                    preview.add_units();
                    preview.set_people_count(5);
                    preview.set_claimed_count(4);
                    return Result<notice::v1::AudiencePreview>(preview);
                  });
  channel_.answer(
      notice_methods::send_notice,
      [this](const notice::v1::SendNoticeRequest& request) -> Result<notice::v1::Notice> {
        sent_neighbourhoods_.clear();
        for (const auto& it : request.audience().neighbourhoods())
          sent_neighbourhoods_ +=
              QString::fromStdString(it.community_id() + "/" + it.building_id() + "/" +
                                     it.entrance_id() + "/" + it.room());
        if (request.content().kind() == notice::v1::NOTICE_KIND_MEETING &&
            request.content().place().empty())
          return fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("地点或链接须为 1 至 100 个字"));
        sent_files_ = joined(request.attachment_ids());
        sent_people_ = joined(request.audience().card_ids());
        sent_groups_ = joined(request.audience().group_ids());
        sent_title_ = QString::fromStdString(request.content().title());
        sent_quota_ = request.content().unit_quota();
        scheduled_ = request.has_send_time();
        return fake_meeting();
      });
  channel_.answer(notice_methods::get_receipts, [this](const notice::v1::GetReceiptsRequest&) {
    notice::v1::Receipts receipts;
    *receipts.mutable_notice() = fake_meeting();
    receipts.mutable_notice()->set_scheduled(scheduled_);
    auto& unit = *receipts.add_units();
    unit.set_unit_name("民政局");
    auto& figures = *unit.mutable_figures();
    figures.set_people_count(5);
    figures.set_claimed_count(4);
    figures.set_read_count(3);
    figures.set_attending_count(2);
    figures.set_unanswered_count(3);
    figures.set_present_count(checked_in_.isEmpty() ? 0 : 1);
    *receipts.mutable_total() = figures;
    if (urged_) set(*receipts.mutable_urge_time(), 0);
    return Result<notice::v1::Receipts>(receipts);
  });
  channel_.answer(notice_methods::list_recipients,
                  [this](const notice::v1::ListRecipientsRequest&) {
                    notice::v1::ListRecipientsResponse people;
                    auto& person = *people.add_recipients();
                    person.set_name("赵样例");
                    person.set_card_id("c1");
                    if (checked_in_ == QLatin1String("c1")) {
                      set(*person.mutable_check_in_time(), 0);
                      set(*person.mutable_receipt()->mutable_check_in_time(), 0);
                      person.set_checked_in_by("李样例");
                    }
                    return Result<notice::v1::ListRecipientsResponse>(people);
                  });
  channel_.answer(notice_methods::urge_notice,
                  [this](const notice::v1::UrgeNoticeRequest&) -> Result<notice::v1::NoticeUrged> {
                    if (urged_)
                      return fail(Code::resource_exhausted, QStringLiteral("URGED_RECENTLY"), {});
                    urged_ = true;
                    return notice::v1::NoticeUrged();
                  });
}

}  // namespace mct::app
