#include "app/features/notice/minutes_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/attachments/attachment_download.h"
#include "app/core/cache/device_cache.h"
#include "app/core/channel/call_answers.h"
#include "app/core/events/event_stream.h"
#include "app/core/session/session.h"
#include "app/features/notice/minutes_methods.h"

namespace mct::app {
namespace {

namespace pb = minutes_methods::pb;
using google::protobuf::util::TimeUtil;

QString key_of(const QString& card_id, const QString& id) {
  return DeviceCache::personal + QStringLiteral("minutes/%1/%2").arg(card_id, id);
}

Minutes from_proto(const pb::Minutes& message) {
  Minutes it{QString::fromStdString(message.id()),
             message.revision(),
             QString::fromStdString(message.text()),
             QString::fromStdString(message.author_name()),
             TimeUtil::TimestampToMilliseconds(message.publish_time()),
             TimeUtil::TimestampToMilliseconds(message.correct_time()),
             {}};
  for (const auto& attachment : message.attachments())
    it.attachments.append(attachment_of(attachment));
  return it;
}

}  // namespace

MinutesClient::MinutesClient(Channel& channel, Session& session, DeviceCache& cache,
                             EventStream& events)
    : channel_(channel), session_(session), cache_(cache) {
  events.on(QStringLiteral("notice.minutes"), [this](const ReceivedEvent& event) {
    pb::Minutes message;
    if (message.ParseFromString(event.payload))
      cache_.store(key_of(event.card_id, QString::fromStdString(message.id())), event.payload);
  });
}

std::optional<Minutes> MinutesClient::stored(const QString& id) const {
  const auto bytes = cache_.find(key_of(session_.card_id(), id));
  pb::Minutes message;
  if (!bytes || !message.ParseFromString(*bytes)) return std::nullopt;
  return from_proto(message);
}

PendingCall MinutesClient::get(const QString& id, Handler<Minutes> handler) {
  return channel_.call(
      minutes_methods::get_minutes, about<pb::GetMinutesRequest>(id),
      meaning<pb::Minutes>(std::move(handler),
                           [this, key = key_of(session_.card_id(), id)](const pb::Minutes& it) {
                             cache_.store(key, it.SerializeAsString());
                             return from_proto(it);
                           }));
}

PendingCall MinutesClient::write(const Writing& writing, Handler<Minutes> handler) {
  auto request = about<pb::WriteMinutesRequest>(writing.id);
  request.set_revision(writing.revision);
  request.set_text(writing.text.toStdString());
  for (const auto& id : writing.attachment_ids) request.add_attachment_ids(id.toStdString());
  request.set_request_id(writing.request_id.toStdString());
  return channel_.call(minutes_methods::write_minutes, request,
                       meaning<pb::Minutes>(std::move(handler),
                                            [](const pb::Minutes& it) { return from_proto(it); }));
}

PendingCall MinutesClient::download(const QString& id, const Attachment& attachment,
                                    Handler<QByteArray> handler) {
  return download_attachment(channel_, attachment.id, {QStringLiteral("minutes"), id},
                             std::move(handler));
}

}  // namespace mct::app
