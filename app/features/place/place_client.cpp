#include "app/features/place/place_client.h"

#include "app/features/place/place_methods.h"
#include "app/features/place/place_proto.h"

namespace mct::app {
namespace {

namespace methods = place_methods;
namespace pb = methods::pb;

constexpr int page_size = 200;

// Empty: not kept, because nobody asks the same again.
QString place_key(const PlaceQuery& query, const QString& page) {
  if (!query.words.isEmpty() || !page.isEmpty()) return {};
  return QStringLiteral("place/list/%1").arg(static_cast<int>(query.kind));
}

QString place_key(const QString& id) {
  return QStringLiteral("place/place/") + id;
}

template <class Message>
auto stored(DeviceCache& cache, const QString& key)
    -> std::optional<decltype(from_proto(std::declval<Message>()))> {
  Message message;
  const auto bytes = cache.find(key);
  if (!bytes || !message.ParseFromString(*bytes)) return std::nullopt;
  return from_proto(message);
}

}  // namespace

void PlaceClient::set_origin(const std::optional<GeoPoint>& origin) {
  if (origin == origin_) return;
  origin_ = origin;
  emit originChanged();
}

std::optional<PlacePage> PlaceClient::stored_places(const PlaceQuery& query) {
  const auto key = place_key(query, {});
  if (key.isEmpty()) return std::nullopt;
  return stored<pb::ListPlacesResponse>(cache_, key);
}

PendingCall PlaceClient::places(const PlaceQuery& query, const QString& page,
                                Handler<PlacePage> handler) {
  pb::ListPlacesRequest request;
  request.set_kind(static_cast<pb::PlaceKind>(query.kind));
  request.set_query(query.words.toStdString());
  request.set_page_size(page_size);
  request.set_page_token(page.toStdString());
  return channel_.call(
      methods::list, request,
      std::function([this, key = place_key(query, page),
                     handler = std::move(handler)](Result<pb::ListPlacesResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        if (!key.isEmpty()) cache_.store(key, answer->SerializeAsString());
        handler(from_proto(*answer));
      }));
}

std::optional<Place> PlaceClient::stored_place(const QString& id) {
  return stored<pb::Place>(cache_, place_key(id));
}

PendingCall PlaceClient::place(const QString& id, Handler<Place> handler) {
  pb::GetPlaceRequest request;
  request.set_place_id(id.toStdString());
  return channel_.call(methods::get, request,
                       std::function([this, key = place_key(id),
                                      handler = std::move(handler)](Result<pb::Place> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         cache_.store(key, answer->SerializeAsString());
                         handler(from_proto(*answer));
                       }));
}

PendingCall PlaceClient::kept(const QString& page, Handler<PlacePage> handler) {
  pb::ListKeptPlacesRequest request;
  request.set_page_size(page_size);
  request.set_page_token(page.toStdString());
  return channel_.call(
      methods::list_kept, request,
      std::function([handler = std::move(handler)](Result<pb::ListKeptPlacesResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
      }));
}

PendingCall PlaceClient::put(const Place& place, const QString& request_id, Handler<void> handler) {
  pb::PutPlaceRequest request;
  *request.mutable_place() = to_proto(place);
  request.set_request_id(request_id.toStdString());
  return channel_.call(
      methods::put, request,
      std::function([this, handler = std::move(handler)](Result<pb::Place> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit changed();
      }));
}

}  // namespace mct::app
