#include "backend/features/notice/notice_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/attachments/attachment_proto.h"
#include "backend/features/notice/notice_rules.h"

namespace mct::notice {
namespace {

using google::protobuf::util::TimeUtil;

pb::OwnReceipt receipt_proto(const Receipt& it, bool read) {
  pb::OwnReceipt message;
  message.set_read(read);
  message.set_answer(static_cast<pb::Answer>(it.answer));
  message.set_reason(it.reason);
  message.set_substitute_card_id(it.substitute_card_id);
  message.set_substitute_name(it.substitute_name);
  message.set_answered_revision(it.answered_revision);
  message.set_pinned(it.marks.pinned);
  message.set_muted(it.marks.muted);
  message.set_archived(it.marks.archived);
  for (const int minutes : it.reminders) message.add_reminder_minutes(minutes);
  if (it.checked_in_ms != 0)
    *message.mutable_check_in_time() = TimeUtil::MillisecondsToTimestamp(it.checked_in_ms);
  message.set_checked_in_by(it.checked_in_by);
  return message;
}

pb::OwnReceipt own_proto(const Notice& notice, const Receipt& it) {
  auto message = receipt_proto(it, it.read_revision >= notice.revision);
  message.set_minutes_read(it.minutes_revision >= notice.minutes.revision);
  message.set_read_consent(it.read_consent);
  return message;
}

void fill(const Content& it, pb::NoticeContent& message) {
  message.set_kind(static_cast<pb::NoticeKind>(it.kind));
  message.set_title(it.title);
  message.set_body(it.body);
  message.set_place(it.place);
  if (it.start_ms != 0)
    *message.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(it.start_ms);
  if (it.end_ms != 0) *message.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(it.end_ms);
  if (it.reply_by_ms != 0)
    *message.mutable_reply_by_time() = TimeUtil::MillisecondsToTimestamp(it.reply_by_ms);
  message.set_alert_level(static_cast<pb::AlertLevel>(it.alert_level));
  message.set_unit_quota(it.unit_quota);
  message.set_without_substitutes(it.without_substitutes);
}

void fill(const Change& it, pb::NoticeChange& message) {
  message.set_revision(it.revision);
  *message.mutable_time() = TimeUtil::MillisecondsToTimestamp(it.at_ms);
  for (const auto& [name, before, after] : it.fields) {
    auto& field = *message.add_fields();
    field.set_name(name);
    field.set_before(before);
    field.set_after(after);
  }
}

pb::Notice notice_proto(const Notice& it) {
  pb::Notice message;
  message.set_id(it.id);
  message.set_revision(it.revision);
  fill(it.content, *message.mutable_content());
  message.set_sender_name(it.sender_name);
  message.set_sender_organization(it.sender_organization);
  *message.mutable_send_time() = TimeUtil::MillisecondsToTimestamp(it.sent_ms);
  message.set_scheduled(it.scheduled);
  if (it.cancelled_ms != 0)
    *message.mutable_cancel_time() = TimeUtil::MillisecondsToTimestamp(it.cancelled_ms);
  for (const auto& name : it.group_names) message.add_group_names(name);
  for (const auto& name : it.neighbourhood_names) message.add_neighbourhood_names(name);
  if (it.minutes.revision != 0) {
    message.mutable_minutes()->set_revision(it.minutes.revision);
    *message.mutable_minutes()->mutable_time() =
        TimeUtil::MillisecondsToTimestamp(it.minutes.written_ms);
  }
  for (const auto& change : it.changes) fill(change, *message.add_changes());
  for (const auto& attachment : it.attachments) *message.add_attachments() = to_proto(attachment);
  return message;
}

void fill(const Figures& it, pb::ReceiptFigures& message) {
  message.set_people_count(it.people);
  message.set_claimed_count(it.claimed);
  message.set_read_count(it.read);
  message.set_attending_count(it.attending);
  message.set_absent_count(it.absent);
  message.set_substitute_count(it.substitute);
  message.set_acknowledged_count(it.acknowledged);
  message.set_unanswered_count(it.unanswered);
  message.set_present_count(it.present);
}

// An event is at most 32 KiB: of a notice with long changes the texts of the oldest stay behind,
// and are had from GetNotice.
std::string notice_payload(const Notice& notice) {
  auto message = notice_proto(notice);
  while (message.ByteSizeLong() > events::most_payload && message.changes_size() > 0)
    message.mutable_changes()->RemoveLast();
  return message.SerializeAsString();
}

}  // namespace

pb::Notice to_proto(const SeenNotice& seen) {
  auto message = notice_proto(seen.notice);
  *message.mutable_own() = own_proto(seen.notice, seen.own);
  message.set_substitute_for(seen.substitute_for);
  message.set_manageable(seen.manageable);
  for (const auto& task : seen.own_tasks) *message.add_own_tasks() = to_proto(task);
  return message;
}

pb::NoticeSettled settled_proto(const SeenNotice& seen) {
  pb::NoticeSettled message;
  message.set_id(seen.notice.id);
  *message.mutable_own() = own_proto(seen.notice, seen.own);
  return message;
}

pb::NoticeUrged urged_proto(const std::string& notice_id, std::int64_t at_ms) {
  pb::NoticeUrged message;
  message.set_id(notice_id);
  *message.mutable_time() = TimeUtil::MillisecondsToTimestamp(at_ms);
  return message;
}

pb::AudiencePreview to_proto(const AudiencePreview& preview) {
  pb::AudiencePreview message;
  int people = 0, claimed = 0;
  for (const auto& it : preview.units) {
    auto& unit = *message.add_units();
    unit.set_unit_id(it.unit_id);
    unit.set_unit_name(it.unit_name);
    unit.set_people_count(it.people);
    unit.set_claimed_count(it.claimed);
    people += it.people;
    claimed += it.claimed;
  }
  message.set_people_count(people);
  message.set_claimed_count(claimed);
  message.set_resident_count(preview.residents);
  return message;
}

pb::ListNeighbourhoodsResponse to_proto(const std::vector<NeighbourhoodEntry>& entries) {
  pb::ListNeighbourhoodsResponse message;
  for (const auto& it : entries) {
    auto& entry = *message.add_entries();
    auto& where = *entry.mutable_neighbourhood();
    where.set_community_id(it.neighbourhood.community_id);
    where.set_building_id(it.neighbourhood.building_id);
    where.set_entrance_id(it.neighbourhood.entrance_id);
    where.set_room(it.neighbourhood.room);
    entry.set_name(it.name);
    entry.set_full_name(it.full_name);
  }
  return message;
}

pb::SentNotice to_proto(const SentNotice& sent) {
  pb::SentNotice message;
  *message.mutable_notice() = to_proto(sent.seen);
  message.set_replied_count(sent.replied);
  return message;
}

pb::Receipts to_proto(const Recipients& recipients) {
  const auto figures = figures_of(recipients.all);
  pb::Receipts message;
  fill(figures.total, *message.mutable_total());
  for (const auto& it : figures.units) {
    auto& unit = *message.add_units();
    unit.set_unit_id(it.unit_id);
    unit.set_unit_name(it.unit_name);
    fill(it.figures, *unit.mutable_figures());
  }
  const auto& notice = recipients.seen.notice;
  if (notice.urged_ms != 0)
    *message.mutable_urge_time() = TimeUtil::MillisecondsToTimestamp(notice.urged_ms);
  *message.mutable_notice() = to_proto(recipients.seen);
  message.mutable_residents()->set_read_count(recipients.residents.read);
  message.mutable_residents()->set_acknowledged_count(recipients.residents.acknowledged);
  return message;
}

pb::Recipient to_proto(const Recipient& it) {
  pb::Recipient message;
  message.set_card_id(it.member.card_id);
  message.set_name(it.member.name);
  message.set_post(it.member.post);
  message.set_organization_name(it.member.organization_name);
  message.set_claimed(it.member.claimed);
  const auto& receipt = it.receipt;
  *message.mutable_receipt() = receipt_proto(receipt, receipt.read_ms != 0);
  if (receipt.read_ms != 0)
    *message.mutable_read_time() = TimeUtil::MillisecondsToTimestamp(receipt.read_ms);
  if (receipt.answered_ms != 0)
    *message.mutable_answer_time() = TimeUtil::MillisecondsToTimestamp(receipt.answered_ms);
  if (it.present_ms != 0)
    *message.mutable_check_in_time() = TimeUtil::MillisecondsToTimestamp(it.present_ms);
  message.set_checked_in_by(it.checked_in_by);
  return message;
}

pb::NoticeForward to_proto(const Forward& it) {
  pb::NoticeForward message;
  message.set_from_name(it.from_name);
  message.set_to_card_id(it.to_card_id);
  message.set_to_name(it.to_name);
  *message.mutable_time() = TimeUtil::MillisecondsToTimestamp(it.at_ms);
  message.set_admitted(it.admitted);
  if (it.read_ms != 0) *message.mutable_read_time() = TimeUtil::MillisecondsToTimestamp(it.read_ms);
  return message;
}

pb::CheckedIn to_proto(const CheckIn& it) {
  pb::CheckedIn message;
  message.set_id(it.notice_id);
  message.set_title(it.title);
  *message.mutable_time() = TimeUtil::MillisecondsToTimestamp(it.at_ms);
  message.set_before(it.before);
  return message;
}

pb::Minutes to_proto(const Minutes& it) {
  pb::Minutes message;
  message.set_id(it.notice_id);
  message.set_revision(it.revision);
  message.set_text(it.text);
  message.set_author_name(it.author_name);
  *message.mutable_publish_time() = TimeUtil::MillisecondsToTimestamp(it.published_ms);
  if (it.revision > 1)
    *message.mutable_correct_time() = TimeUtil::MillisecondsToTimestamp(it.written_ms);
  for (const auto& attachment : it.attachments) *message.add_attachments() = to_proto(attachment);
  return message;
}

pb::MeetingTask to_proto(const Task& it) {
  pb::MeetingTask message;
  message.set_id(it.id);
  message.set_notice_id(it.notice_id);
  message.set_title(it.title);
  message.set_card_id(it.card_id);
  message.set_name(it.name);
  message.set_organization_name(it.organization_name);
  message.set_due_date(day_text(it.due_ms));
  if (it.finished_ms != 0)
    *message.mutable_finish_time() = TimeUtil::MillisecondsToTimestamp(it.finished_ms);
  message.set_remark(it.remark);
  message.set_seen(it.seen);
  return message;
}

EventPayloads event_payloads() {
  return {notice_payload,
          [](const std::string& notice_id, std::int64_t at_ms) {
            return urged_proto(notice_id, at_ms).SerializeAsString();
          },
          [](const Notice& notice, const Receipt& receipt) {
            return settled_proto({notice, receipt, {}, false}).SerializeAsString();
          },
          [](const std::string& notice_id, const std::string& from_name) {
            pb::NoticeForwarded message;
            message.set_id(notice_id);
            message.set_from_name(from_name);
            return message.SerializeAsString();
          },
          [](const std::string& notice_id, int minutes) {
            pb::NoticeReminded message;
            message.set_id(notice_id);
            message.set_minutes(minutes);
            return message.SerializeAsString();
          },
          [](const Presence& it) {
            pb::NoticeCheckedIn message;
            message.set_id(it.notice_id);
            message.set_card_id(it.card_id);
            message.set_name(it.name);
            *message.mutable_time() = TimeUtil::MillisecondsToTimestamp(it.at_ms);
            return message.SerializeAsString();
          },
          [](const Minutes& it) { return to_proto(it).SerializeAsString(); },
          [](const Task& it) { return to_proto(it).SerializeAsString(); },
          [](const Task& it, int days) {
            pb::MeetingTaskDue message;
            *message.mutable_task() = to_proto(it);
            message.set_days(days);
            return message.SerializeAsString();
          }};
}

}  // namespace mct::notice
