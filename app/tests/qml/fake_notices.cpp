#include <QDateTime>

#include "app/core/attachments/attachment_methods.h"
#include "app/features/notice/notice_methods.h"
#include "app/tests/qml/fake_server.h"

// One meeting, as the fake server plays it.
namespace mct::app {
namespace {

namespace notices = notice_methods;
namespace npb = notices::pb;
namespace files = attachment_methods;

void set(google::protobuf::Timestamp& time, int days) {
  time.set_seconds(QDateTime::currentSecsSinceEpoch() + days * 86'400);
}

QString joined(const google::protobuf::RepeatedPtrField<std::string>& words) {
  QStringList all;
  for (const auto& word : words) all << QString::fromStdString(word);
  return all.join(QChar(' '));
}

npb::OwnReceipt own_of(const QString& answered) {
  npb::OwnReceipt own;
  own.set_read(!answered.isEmpty());
  if (answered == QLatin1String("attending")) own.set_answer(npb::ANSWER_ATTENDING);
  if (answered.startsWith(QLatin1String("absent"))) {
    own.set_answer(npb::ANSWER_ABSENT);
    own.set_reason(answered.section(':', 1).toStdString());
  }
  if (answered.startsWith(QLatin1String("substitute"))) {
    own.set_answer(npb::ANSWER_SUBSTITUTE);
    own.set_substitute_name("王样例");
  }
  own.set_answered_revision(own.answer() == npb::ANSWER_UNSPECIFIED ? 0 : 2);
  return own;
}

npb::Notice meeting(const QString& answered) {
  npb::Notice notice;
  notice.set_id("n1");
  notice.set_revision(2);
  auto& content = *notice.mutable_content();
  content.set_kind(npb::NOTICE_KIND_MEETING);
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

npb::Notice alert(int level) {
  npb::Notice notice;
  notice.set_id("alert");
  notice.set_revision(1);
  auto& content = *notice.mutable_content();
  content.set_kind(npb::NOTICE_KIND_ALERT);
  content.set_alert_level(static_cast<npb::AlertLevel>(level));
  content.set_title("样例：空气重污染预警");
  content.set_body("明日起启动应急措施。");
  notice.set_sender_organization("区应急办");
  set(*notice.mutable_send_time(), 0);
  return notice;
}

}  // namespace

npb::Notice FakeServer::fake_meeting() const {
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
    npb::NoticeSettled answer;
    answer.set_id("n1");
    *answer.mutable_own() = fake_meeting().own();
    answer.mutable_own()->set_read(true);
    return Result<npb::NoticeSettled>(answer);
  };
  channel_.answer(notices::list_notices, [this](const npb::ListNoticesRequest&) {
    npb::ListNoticesResponse page;
    if (!empty_) *page.add_notices() = fake_meeting();
    if (alert_level_ > 0) *page.add_notices() = alert(alert_level_);
    return Result<npb::ListNoticesResponse>(page);
  });
  channel_.answer(notices::get_calendar_file, [](const npb::GetCalendarFileRequest&) {
    npb::CalendarFile file;
    file.set_name("样例会议.ics");
    file.set_content("BEGIN:VCALENDAR");
    return Result<npb::CalendarFile>(file);
  });
  channel_.answer(notices::get_notice, [this](const npb::GetNoticeRequest&) {
    return Result<npb::Notice>(fake_meeting());
  });
  channel_.answer(notices::mark_read, [this, settled](const npb::MarkReadRequest& request) {
    minutes_read_ = request.minutes_revision() == minutes_revision_;
    return settled();
  });
  channel_.answer(notices::set_reminders, [this, settled](const npb::SetRemindersRequest& request) {
    QStringList minutes;
    for (const int it : request.minutes()) minutes << QString::number(it);
    reminders_ = minutes.join(QChar(' '));
    return settled();
  });
  channel_.answer(notices::set_read_consent,
                  [this, settled](const npb::SetReadConsentRequest& request) {
                    read_consent_ = request.allowed();
                    return settled();
                  });
  channel_.answer(notices::set_marks, [this, settled](const npb::SetMarksRequest& request) {
    QStringList marks;
    if (request.pinned()) marks << QStringLiteral("pinned");
    if (request.muted()) marks << QStringLiteral("muted");
    if (request.archived()) marks << QStringLiteral("archived");
    marks_ = marks.join(QChar(' '));
    return settled();
  });
  channel_.answer(notices::reply, [this, settled](const npb::ReplyRequest& request) {
    if (request.id() == "alert") {
      npb::NoticeSettled answer;
      answer.set_id(request.id());
      answer.mutable_own()->set_read(true);
      answer.mutable_own()->set_answer(request.answer());
      answer.mutable_own()->set_answered_revision(request.revision());
      alert_level_ = 0;
      return Result<npb::NoticeSettled>(answer);
    }
    if (request.answer() == npb::ANSWER_ATTENDING) answered_ = QStringLiteral("attending");
    if (request.answer() == npb::ANSWER_ABSENT)
      answered_ = QStringLiteral("absent:") + QString::fromStdString(request.reason());
    if (request.answer() == npb::ANSWER_SUBSTITUTE)
      answered_ =
          QStringLiteral("substitute:") + QString::fromStdString(request.substitute_card_id());
    return settled();
  });
}

void FakeServer::answer_attachments() {
  channel_.answer(files::start_upload, [](const files::pb::StartUploadRequest& request) {
    files::pb::Upload upload;
    upload.set_id("upload-1");
    upload.set_received(request.size());
    return Result<files::pb::Upload>(upload);
  });
  channel_.answer(files::finish_upload,
                  [this](const files::pb::FinishUploadRequest&) -> Result<files::pb::Attachment> {
                    if (refuses_files_)
                      return fail(Code::invalid_argument, QStringLiteral("TYPE_NOT_ALLOWED"), {});
                    return files::pb::Attachment();
                  });
  channel_.answer(
      files::download_attachment, [](const files::pb::DownloadAttachmentRequest& request) {
        common::v1::Chunk chunk;
        chunk.set_data(request.noun() + "/" + request.place_id() + "/" + request.attachment_id());
        return Result<common::v1::Chunk>(chunk);
      });
}

void FakeServer::answer_sending() {
  channel_.answer(notices::forward_notice, [this](const npb::ForwardNoticeRequest& request) {
    forwarded_ = joined(request.card_ids());
    npb::ForwardNoticeResponse answer;
    answer.add_outsiders("王样例");
    return Result<npb::ForwardNoticeResponse>(answer);
  });
  channel_.answer(notices::get_forwards, [this](const npb::GetForwardsRequest&) {
    npb::NoticeForwards answer;
    if (forwarded_.isEmpty()) return Result<npb::NoticeForwards>(answer);
    auto& forward = *answer.add_forwards();
    forward.set_from_name("赵样例");
    forward.set_to_card_id(forwarded_.toStdString());
    forward.set_to_name("王样例");
    forward.set_admitted(admitted_ == forwarded_);
    return Result<npb::NoticeForwards>(answer);
  });
  channel_.answer(notices::admit_forwarded, [this](const npb::AdmitForwardedRequest& request) {
    admitted_ = QString::fromStdString(request.card_id());
    return Result<npb::AdmitForwardedResponse>(npb::AdmitForwardedResponse());
  });
  channel_.answer(notices::list_sent_notices, [this](const npb::ListSentNoticesRequest&) {
    npb::ListSentNoticesResponse page;
    *page.add_notices()->mutable_notice() = fake_meeting();
    return Result<npb::ListSentNoticesResponse>(page);
  });
  channel_.answer(notices::change_notice, [this](const npb::ChangeNoticeRequest& request) {
    changed_place_ = QString::fromStdString(request.content().place());
    return Result<npb::Notice>(fake_meeting());
  });
  channel_.answer(notices::cancel_notice, [this](const npb::CancelNoticeRequest&) {
    cancelled_ = true;
    return Result<npb::Notice>(fake_meeting());
  });
  channel_.answer(notices::get_audience_groups, [](const npb::GetAudienceGroupsRequest&) {
    npb::AudienceGroups groups;
    auto& group = *groups.add_groups();
    group.set_id("g1");
    group.set_name("样例防汛工作群");
    return Result<npb::AudienceGroups>(groups);
  });
  // A community of one building.
  channel_.answer(notices::list_neighbourhoods, [](const npb::ListNeighbourhoodsRequest& request) {
    npb::ListNeighbourhoodsResponse all;
    auto& entry = *all.add_entries();
    auto& where = *entry.mutable_neighbourhood();
    where.set_community_id("c1");
    const bool inside = request.has_within();
    if (inside) where.set_building_id("b3");
    entry.set_name(inside ? "3号楼" : "样例社区");
    entry.set_full_name(inside ? "样例社区3号楼" : "样例社区");
    return Result<npb::ListNeighbourhoodsResponse>(all);
  });
  channel_.answer(notices::preview_audience, [](const npb::PreviewAudienceRequest& request) {
    npb::AudiencePreview preview;
    const auto& audience = request.audience();
    preview.set_resident_count(audience.neighbourhoods_size() * 7);
    if (audience.neighbourhoods_size() > 0 && audience.organization_ids_size() == 0)
      return Result<npb::AudiencePreview>(preview);
    preview.add_units();
    preview.set_people_count(5);
    preview.set_claimed_count(4);
    return Result<npb::AudiencePreview>(preview);
  });
  channel_.answer(notices::send_notice,
                  [this](const npb::SendNoticeRequest& request) -> Result<npb::Notice> {
                    sent_neighbourhoods_.clear();
                    for (const auto& it : request.audience().neighbourhoods())
                      sent_neighbourhoods_ +=
                          QString::fromStdString(it.community_id() + "/" + it.building_id() + "/" +
                                                 it.entrance_id() + "/" + it.room());
                    if (request.content().kind() == npb::NOTICE_KIND_MEETING &&
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
  channel_.answer(notices::get_receipts, [this](const npb::GetReceiptsRequest&) {
    npb::Receipts receipts;
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
    return Result<npb::Receipts>(receipts);
  });
  channel_.answer(notices::list_recipients, [this](const npb::ListRecipientsRequest&) {
    npb::ListRecipientsResponse people;
    auto& person = *people.add_recipients();
    person.set_name("赵样例");
    person.set_card_id("c1");
    if (checked_in_ == QLatin1String("c1")) {
      set(*person.mutable_check_in_time(), 0);
      set(*person.mutable_receipt()->mutable_check_in_time(), 0);
      person.set_checked_in_by("李样例");
    }
    return Result<npb::ListRecipientsResponse>(people);
  });
  channel_.answer(notices::urge_notice,
                  [this](const npb::UrgeNoticeRequest&) -> Result<npb::NoticeUrged> {
                    if (urged_)
                      return fail(Code::resource_exhausted, QStringLiteral("URGED_RECENTLY"), {});
                    urged_ = true;
                    return npb::NoticeUrged();
                  });
}

}  // namespace mct::app
