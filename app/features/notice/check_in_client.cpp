#include "app/features/notice/check_in_client.h"

#include <google/protobuf/util/time_util.h>
#include <utility>

#include "app/core/channel/call_answers.h"
#include "app/core/events/event_stream.h"
#include "app/features/notice/check_in_methods.h"

namespace mct::app {
namespace {

namespace pb = check_in_methods::pb;

CheckedIn from_proto(const pb::CheckedIn& message) {
  return {QString::fromStdString(message.id()), QString::fromStdString(message.title()),
          google::protobuf::util::TimeUtil::TimestampToMilliseconds(message.time()),
          message.before()};
}

}  // namespace

CheckInClient::CheckInClient(Channel& channel, EventStream& events) : channel_(channel) {
  events.on(QStringLiteral("notice.checked_in"), [this](const ReceivedEvent& event) {
    pb::NoticeCheckedIn message;
    if (message.ParseFromString(event.payload))
      arrived_.append(QString::fromStdString(message.id()));
  });
  connect(&events, &EventStream::applied, this, [this] {
    auto ids = std::exchange(arrived_, {});
    ids.removeDuplicates();
    for (const auto& id : ids) emit arrived(id);
  });
}

PendingCall CheckInClient::code(const QString& id, Handler<DoorCode> handler) {
  return channel_.call(
      check_in_methods::get_check_in_code, about<pb::GetCheckInCodeRequest>(id),
      meaning<pb::CheckInCode>(std::move(handler), [](const pb::CheckInCode& answer) {
        return DoorCode{QString::fromStdString(answer.link()), answer.seconds()};
      }));
}

PendingCall CheckInClient::check_in(const QString& code, Handler<CheckedIn> handler) {
  pb::CheckInRequest request;
  request.set_code(code.toStdString());
  return channel_.call(check_in_methods::check_in, request,
                       meaning<pb::CheckedIn>(std::move(handler), [](const pb::CheckedIn& answer) {
                         return from_proto(answer);
                       }));
}

PendingCall CheckInClient::check_in_by_hand(const QString& id, const QString& card_id,
                                            Handler<void> handler) {
  auto request = about<pb::CheckInByHandRequest>(id);
  request.set_card_id(card_id.toStdString());
  return channel_.call(check_in_methods::check_in_by_hand, request,
                       done<pb::CheckedIn>(std::move(handler)));
}

}  // namespace mct::app
