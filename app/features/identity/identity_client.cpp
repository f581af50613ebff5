#include "app/features/identity/identity_client.h"

#include <optional>

#include "app/core/channel/received_file.h"
#include "app/features/identity/identity_proto.h"

namespace mct::app {
namespace {

namespace methods = identity_methods;
namespace pb = methods::pb;

// Hands an answer on as the feature's type.
template <class Message, class T>
std::function<void(Result<Message>)> converted(IdentityClient::Handler<T> handler) {
  return [handler = std::move(handler)](const Result<Message>& message) {
    if (!message) return handler(tl::unexpected(message.error()));
    handler(from_proto(*message));
  };
}

}  // namespace

PendingCall IdentityClient::identity(Handler<OwnIdentity> handler) {
  return channel_.call(methods::get_identity, pb::GetIdentityRequest(),
                       converted<pb::Identity>(std::move(handler)));
}

PendingCall IdentityClient::avatar(Handler<QByteArray> handler) {
  return receive_file(channel_, methods::get_avatar, pb::GetAvatarRequest(), std::move(handler));
}

// As a stream of one answer, which may take longer: photos are large and phones' networks slow.
template <class Request, class Response>
PendingCall IdentityClient::send_photos(const Method<Request, Response>& method,
                                        const Request& request, Handler<OwnIdentity> handler) {
  auto answer = std::make_shared<std::optional<OwnIdentity>>();
  return channel_.stream(
      method, request, std::function([answer](Response message) { *answer = from_proto(message); }),
      [this, answer, handler = std::move(handler)](const Result<Channel::Bytes>& end) {
        if (!end) return handler(tl::unexpected(end.error()));
        if (!*answer) return handler(fail(Code::data_loss, {}, QStringLiteral("no answer")));
        handler(std::move(**answer));
        emit changed();
      });
}

PendingCall IdentityClient::apply(const NewApplication& wanted, Handler<OwnIdentity> handler) {
  const auto fill = [&wanted](auto& request) {
    request.set_request_id(wanted.request_id.toStdString());
  };
  if (wanted.kind == ApplicationKind::avatar) {
    pb::ApplyForAvatarRequest request;
    fill(request);
    request.set_portrait(wanted.portrait.toStdString());
    return send_photos(methods::apply_for_avatar, request, std::move(handler));
  }
  const auto fill_card = [&](auto& request) {
    fill(request);
    request.set_name(wanted.name.toStdString());
    request.set_front_photo(wanted.front.toStdString());
    request.set_back_photo(wanted.back.toStdString());
  };
  if (wanted.kind == ApplicationKind::name) {
    pb::ApplyForNameRequest request;
    fill_card(request);
    return send_photos(methods::apply_for_name, request, std::move(handler));
  }
  pb::ApplyRequest request;
  fill_card(request);
  request.set_id_number(wanted.id_number.toStdString());
  request.set_portrait(wanted.portrait.toStdString());
  return send_photos(methods::apply, request, std::move(handler));
}

PendingCall IdentityClient::withdraw(const QString& application_id, Handler<OwnIdentity> handler) {
  pb::WithdrawApplicationRequest request;
  request.set_application_id(application_id.toStdString());
  return channel_.call(methods::withdraw_application, request,
                       converted<pb::Identity>(std::move(handler)));
}

PendingCall IdentityClient::services(Handler<QList<AskingService>> handler) {
  return channel_.call(methods::get_services, pb::GetServicesRequest(),
                       converted<pb::Services>(std::move(handler)));
}

PendingCall IdentityClient::set_grant(const QString& service_id, bool granted,
                                      Handler<QList<AskingService>> handler) {
  pb::SetGrantRequest request;
  request.set_service_id(service_id.toStdString());
  request.set_granted(granted);
  return channel_.call(methods::set_grant, request, converted<pb::Services>(std::move(handler)));
}

PendingCall IdentityClient::views(const QString& page, Handler<NumberViewPage> handler) {
  pb::ListViewsRequest request;
  request.set_page_token(page.toStdString());
  return channel_.call(methods::list_views, request,
                       converted<pb::ListViewsResponse>(std::move(handler)));
}

}  // namespace mct::app
