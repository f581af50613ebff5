#include "app/features/notice/sending_client.h"

#include "app/core/channel/call_answers.h"
#include "app/core/channel/received_file.h"
#include "app/features/notice/notice_proto.h"

namespace mct::app {
namespace {

namespace pb = notice_methods::pb;
namespace directory = notice_methods::directory;

constexpr int most_people = 200;

void fill(pb::Neighbourhood& message, const Neighbourhood& it) {
  message.set_community_id(it.community_id.toStdString());
  message.set_building_id(it.building_id.toStdString());
  message.set_entrance_id(it.entrance_id.toStdString());
  message.set_room(it.room.toStdString());
}

QList<NeighbourhoodEntry> entries_of(const pb::ListNeighbourhoodsResponse& answer) {
  QList<NeighbourhoodEntry> entries;
  for (const auto& it : answer.entries()) {
    const auto& where = it.neighbourhood();
    entries.append(
        {{QString::fromStdString(where.community_id()), QString::fromStdString(where.building_id()),
          QString::fromStdString(where.entrance_id()), QString::fromStdString(where.room())},
         QString::fromStdString(it.name()),
         QString::fromStdString(it.full_name())});
  }
  return entries;
}

void fill(pb::Audience& message, const NoticeRecipients& recipients) {
  for (const auto& id : recipients.organization_ids) message.add_organization_ids(id.toStdString());
  for (const auto& id : recipients.card_ids) message.add_card_ids(id.toStdString());
  for (const auto& id : recipients.group_ids) message.add_group_ids(id.toStdString());
  for (const auto& it : recipients.neighbourhoods) fill(*message.add_neighbourhoods(), it);
}

}  // namespace

PendingCall SendingClient::units(Handler<QList<NoticeUnit>> handler) {
  return channel_.call(notice_methods::get_organizations, directory::GetOrganizationsRequest(),
                       meaning<directory::Organizations>(
                           std::move(handler), [](const directory::Organizations& answer) {
                             QList<NoticeUnit> units;
                             for (const auto& it : answer.organizations())
                               units.append(unit_of(it));
                             return units;
                           }));
}

PendingCall SendingClient::groups(Handler<QList<NoticeGroup>> handler) {
  return channel_.call(
      notice_methods::get_audience_groups, pb::GetAudienceGroupsRequest(),
      meaning<pb::AudienceGroups>(std::move(handler), [](const pb::AudienceGroups& answer) {
        QList<NoticeGroup> groups;
        for (const auto& it : answer.groups())
          groups.append({QString::fromStdString(it.id()), QString::fromStdString(it.name())});
        return groups;
      }));
}

PendingCall SendingClient::neighbourhoods(const Neighbourhood& within,
                                          Handler<QList<NeighbourhoodEntry>> handler) {
  pb::ListNeighbourhoodsRequest request;
  if (within != Neighbourhood()) fill(*request.mutable_within(), within);
  return channel_.call(notice_methods::list_neighbourhoods, request,
                       meaning<pb::ListNeighbourhoodsResponse>(std::move(handler), entries_of));
}

PendingCall SendingClient::preview(const NoticeRecipients& recipients,
                                   Handler<NoticeAudience> handler) {
  pb::PreviewAudienceRequest request;
  fill(*request.mutable_audience(), recipients);
  return channel_.call(
      notice_methods::preview_audience, request,
      meaning<pb::AudiencePreview>(std::move(handler), [](const pb::AudiencePreview& answer) {
        return NoticeAudience{answer.people_count(), answer.claimed_count(), answer.units_size(),
                              answer.resident_count()};
      }));
}

PendingCall SendingClient::send(const Sending& sending, Handler<Notice> handler) {
  pb::SendNoticeRequest request;
  fill(*request.mutable_content(), sending.content);
  fill(*request.mutable_audience(), sending.recipients);
  for (const auto& id : sending.attachment_ids) request.add_attachment_ids(id.toStdString());
  request.set_request_id(sending.request_id.toStdString());
  if (sending.send_ms != 0) *request.mutable_send_time() = timestamp_of(sending.send_ms);
  return channel_.call(
      notice_methods::send_notice, request,
      meaning<pb::Notice>(std::move(handler), [](const pb::Notice& it) { return from_proto(it); }));
}

PendingCall SendingClient::change(const QString& id, qint64 revision, const NoticeContent& content,
                                  Handler<Notice> handler) {
  auto request = about<pb::ChangeNoticeRequest>(id);
  request.set_revision(revision);
  fill(*request.mutable_content(), content);
  return channel_.call(
      notice_methods::change_notice, request,
      meaning<pb::Notice>(std::move(handler), [](const pb::Notice& it) { return from_proto(it); }));
}

PendingCall SendingClient::sent(const QString& token, Handler<SentNotices> handler) {
  pb::ListSentNoticesRequest request;
  request.set_page_token(token.toStdString());
  return channel_.call(notice_methods::list_sent_notices, request,
                       meaning<pb::ListSentNoticesResponse>(
                           std::move(handler), [](const pb::ListSentNoticesResponse& answer) {
                             SentNotices sent;
                             for (const auto& it : answer.notices())
                               sent.notices.append({from_proto(it.notice()), it.replied_count()});
                             sent.next_token = QString::fromStdString(answer.next_page_token());
                             return sent;
                           }));
}

PendingCall SendingClient::cancel(const QString& id, Handler<void> handler) {
  return channel_.call(notice_methods::cancel_notice, about<pb::CancelNoticeRequest>(id),
                       done<pb::Notice>(std::move(handler)));
}

PendingCall SendingClient::urge(const QString& id, Handler<void> handler) {
  return channel_.call(notice_methods::urge_notice, about<pb::UrgeNoticeRequest>(id),
                       done<pb::NoticeUrged>(std::move(handler)));
}

PendingCall SendingClient::receipts(const QString& id, Handler<NoticeReceipts> handler) {
  return channel_.call(notice_methods::get_receipts, about<pb::GetReceiptsRequest>(id),
                       meaning<pb::Receipts>(std::move(handler), [](const pb::Receipts& it) {
                         return from_proto(it);
                       }));
}

PendingCall SendingClient::unanswered(const QString& id, Handler<NoticePeople> handler) {
  return people(id, true, std::move(handler));
}

PendingCall SendingClient::recipients(const QString& id, Handler<NoticePeople> handler) {
  return people(id, false, std::move(handler));
}

PendingCall SendingClient::people(const QString& id, bool unanswered,
                                  Handler<NoticePeople> handler) {
  auto request = about<pb::ListRecipientsRequest>(id);
  request.set_unanswered_only(unanswered);
  request.set_page_size(most_people);
  return channel_.call(notice_methods::list_recipients, request,
                       meaning<pb::ListRecipientsResponse>(
                           std::move(handler), [](const pb::ListRecipientsResponse& answer) {
                             NoticePeople people;
                             for (const auto& it : answer.recipients())
                               people.people.append(from_proto(it));
                             people.more = !answer.next_page_token().empty();
                             return people;
                           }));
}

PendingCall SendingClient::forward(const QString& id, const QString& card_id,
                                   const QString& request_id, Handler<QStringList> handler) {
  auto request = about<pb::ForwardNoticeRequest>(id);
  request.add_card_ids(card_id.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(notice_methods::forward_notice, request,
                       meaning<pb::ForwardNoticeResponse>(
                           std::move(handler), [](const pb::ForwardNoticeResponse& answer) {
                             QStringList names;
                             for (const auto& it : answer.outsiders())
                               names.append(QString::fromStdString(it));
                             return names;
                           }));
}

PendingCall SendingClient::forwards(const QString& id, Handler<QList<NoticeForward>> handler) {
  return channel_.call(
      notice_methods::get_forwards, about<pb::GetForwardsRequest>(id),
      meaning<pb::NoticeForwards>(std::move(handler), [](const pb::NoticeForwards& answer) {
        QList<NoticeForward> all;
        for (const auto& it : answer.forwards())
          all.append({QString::fromStdString(it.from_name()),
                      QString::fromStdString(it.to_card_id()), QString::fromStdString(it.to_name()),
                      it.admitted(), it.has_read_time()});
        return all;
      }));
}

PendingCall SendingClient::admit(const QString& id, const QString& card_id, Handler<void> handler) {
  auto request = about<pb::AdmitForwardedRequest>(id);
  request.set_card_id(card_id.toStdString());
  return channel_.call(notice_methods::admit_forwarded, request,
                       done<pb::AdmitForwardedResponse>(std::move(handler)));
}

PendingCall SendingClient::export_receipts(const QString& id, Handler<QByteArray> handler) {
  return receive_file(channel_, notice_methods::export_receipts,
                      about<pb::ExportReceiptsRequest>(id), std::move(handler));
}

}  // namespace mct::app
