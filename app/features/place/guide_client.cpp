#include "app/features/place/guide_client.h"

#include "app/features/place/guide_proto.h"
#include "app/features/place/place_methods.h"

namespace mct::app {
namespace {

namespace methods = place_methods;
namespace pb = methods::pb;

QString guide_key(const QString& place_id) {
  return QStringLiteral("place/guide/") + place_id;
}

}  // namespace

std::optional<Guide> GuideClient::stored_guide(const QString& place_id) {
  pb::Guide message;
  const auto bytes = cache_.find(guide_key(place_id));
  if (!bytes || !message.ParseFromString(*bytes)) return std::nullopt;
  return from_proto(message);
}

PendingCall GuideClient::guide(const QString& place_id, Handler<Guide> handler) {
  pb::GetGuideRequest request;
  request.set_place_id(place_id.toStdString());
  return channel_.call(methods::get_guide, request,
                       std::function([this, key = guide_key(place_id),
                                      handler = std::move(handler)](Result<pb::Guide> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         cache_.store(key, answer->SerializeAsString());
                         handler(from_proto(*answer));
                       }));
}

PendingCall GuideClient::put(const Guide& guide, const QString& request_id, Handler<void> handler) {
  pb::PutGuideRequest request;
  *request.mutable_guide() = to_proto(guide);
  request.set_request_id(request_id.toStdString());
  return channel_.call(
      methods::put_guide, request,
      std::function([this, handler = std::move(handler)](Result<pb::Guide> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit changed();
      }));
}

}  // namespace mct::app
