#include "app/features/catalogue/catalogue_client.h"

#include <QCryptographicHash>

#include "app/core/channel/received_file.h"
#include "app/features/catalogue/catalogue_methods.h"
#include "app/features/catalogue/catalogue_proto.h"

namespace mct::app {
namespace {

namespace methods = catalogue_methods;

constexpr int items_a_page = 50;
constexpr int hits_a_search = 30;
constexpr int suggestions_a_prefix = 6;

const QString facets_key = QStringLiteral("catalogue/facets");

QString guide_key(const QString& code) {
  return QStringLiteral("catalogue/item/") + code;
}

QString list_key(const ItemQuery& query) {
  return QStringLiteral("catalogue/list/%1/%2/%3/%4")
      .arg(query.kind, query.id, query.town_scope)
      .arg(query.reaches_village);
}

QString file_key(const GuideAttachment& attachment) {
  return QStringLiteral("file/") + attachment.sha256;
}

bool is_whole(const GuideAttachment& attachment, const QByteArray& bytes) {
  const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
  return QString::fromLatin1(digest) == attachment.sha256;
}

// The kept answer of a method, as the app's type.
template <class Message>
auto stored(DeviceCache& cache, const QString& key)
    -> std::optional<decltype(from_proto(std::declval<Message>()))> {
  Message message;
  const auto bytes = cache.find(key);
  if (!bytes || !message.ParseFromString(*bytes)) return std::nullopt;
  return from_proto(message);
}

// Calls a method, keeps a good answer under the key (empty: keeps nothing) and hands it on.
template <class Request, class Response, class T>
PendingCall fetch(Channel& channel, DeviceCache& cache, const Method<Request, Response>& method,
                  const Request& request, const QString& key, CatalogueClient::Handler<T> handler) {
  return channel.start(
      method.path, request.SerializeAsString(),
      [&cache, key, handler = std::move(handler)](const Result<Channel::Bytes>& bytes) {
        auto response = Channel::decode<Response>(bytes);
        if (!response) return handler(tl::unexpected(response.error()));
        if (!key.isEmpty()) cache.store(key, *bytes);
        handler(from_proto(*response));
      });
}

}  // namespace

std::optional<CatalogueFacets> CatalogueClient::stored_facets() {
  return stored<pb::Facets>(cache_, facets_key);
}

PendingCall CatalogueClient::facets(Handler<CatalogueFacets> handler) {
  return fetch(channel_, cache_, methods::get_facets, {}, facets_key, std::move(handler));
}

std::optional<ItemPage> CatalogueClient::stored_items(const ItemQuery& query) {
  return stored<pb::ListItemsResponse>(cache_, list_key(query));
}

PendingCall CatalogueClient::items(const ItemQuery& query, const QString& page_token,
                                   Handler<ItemPage> handler) {
  pb::ListItemsRequest request;
  *request.mutable_filter() = to_proto(query);
  request.set_page_size(items_a_page);
  request.set_page_token(page_token.toStdString());
  return fetch(channel_, cache_, methods::list_items, request,
               page_token.isEmpty() ? list_key(query) : QString(), std::move(handler));
}

std::optional<ItemGuide> CatalogueClient::stored_guide(const QString& code) {
  return stored<pb::Item>(cache_, guide_key(code));
}

PendingCall CatalogueClient::guide(const QString& code, Handler<ItemGuide> handler) {
  pb::GetItemRequest request;
  request.set_code(code.toStdString());
  return fetch(channel_, cache_, methods::get_item, request, guide_key(code), std::move(handler));
}

void CatalogueClient::keep(const ItemGuide& guide, bool kept) {
  cache_.pin(guide_key(guide.summary.code), kept);
  for (const auto& attachment : guide.attachments)
    if (attachment.flow_chart) cache_.pin(file_key(attachment), kept);
}

PendingCall CatalogueClient::search(const QString& words, Handler<QList<SearchHit>> handler) {
  pb::SearchItemsRequest request;
  request.set_query(words.toStdString());
  request.set_limit(hits_a_search);
  return fetch(channel_, cache_, methods::search_items, request, {}, std::move(handler));
}

PendingCall CatalogueClient::suggest(const QString& prefix, Handler<QStringList> handler) {
  pb::SuggestQueriesRequest request;
  request.set_prefix(prefix.toStdString());
  request.set_limit(suggestions_a_prefix);
  return channel_.call<pb::SuggestQueriesRequest, pb::SuggestQueriesResponse>(
      methods::suggest_queries, request,
      [handler = std::move(handler)](const Result<pb::SuggestQueriesResponse>& response) {
        if (!response) return handler(tl::unexpected(response.error()));
        QStringList queries;
        for (const auto& query : response->queries()) queries << QString::fromStdString(query);
        handler(queries);
      });
}

std::optional<QByteArray> CatalogueClient::stored_attachment(const GuideAttachment& attachment) {
  const auto bytes = cache_.find(file_key(attachment));
  if (!bytes) return std::nullopt;
  return QByteArray::fromStdString(*bytes);
}

PendingCall CatalogueClient::attachment(const QString& code, const GuideAttachment& attachment,
                                        Handler<QByteArray> handler) {
  pb::GetAttachmentRequest request;
  request.set_code(code.toStdString());
  request.set_attachment_id(attachment.id.toStdString());
  auto check = [this, attachment, handler = std::move(handler)](const Result<QByteArray>& content) {
    if (!content) return handler(tl::unexpected(content.error()));
    if (!is_whole(attachment, *content))
      return handler(fail(Code::data_loss, QStringLiteral("FILE_DAMAGED"),
                          QStringLiteral("the checksum differs")));
    cache_.store(file_key(attachment), content->toStdString());
    handler(*content);
  };
  return receive_file(channel_, methods::get_attachment, request, std::move(check));
}

}  // namespace mct::app
