#include "app/features/identity/review_client.h"

#include "app/core/channel/received_file.h"
#include "app/features/identity/identity_proto.h"

namespace mct::app {
namespace {

namespace methods = identity_methods;
namespace pb = methods::pb;

}  // namespace

PendingCall ReviewClient::waiting(const QString& page, Handler<WaitingPage> handler) {
  pb::ListApplicationsRequest request;
  request.set_page_token(page.toStdString());
  return channel_.call(
      methods::list_applications, request,
      std::function([handler = std::move(handler)](Result<pb::ListApplicationsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
      }));
}

PendingCall ReviewClient::application(const QString& id, Handler<ApplicationUnderReview> handler) {
  pb::GetApplicationRequest request;
  request.set_application_id(id.toStdString());
  return channel_.call(
      methods::get_application, request,
      std::function([handler = std::move(handler)](Result<pb::ApplicationUnderReview> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
      }));
}

PendingCall ReviewClient::photo(const QString& id, PhotoRole role, Handler<QByteArray> handler) {
  pb::GetPhotoRequest request;
  request.set_application_id(id.toStdString());
  request.set_role(static_cast<pb::PhotoRole>(role));
  return receive_file(channel_, methods::get_photo, request, std::move(handler));
}

PendingCall ReviewClient::decide(const QString& id, const QString& reason, Handler<void> handler) {
  pb::DecideApplicationRequest request;
  request.set_application_id(id.toStdString());
  request.set_approve(reason.isEmpty());
  request.set_reason(reason.toStdString());
  return channel_.call(methods::decide_application, request,
                       std::function([this, handler = std::move(handler)](
                                         Result<pb::DecideApplicationResponse> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         handler({});
                         emit decided();
                       }));
}

PendingCall ReviewClient::reveal(const QString& id, const QString& purpose,
                                 Handler<QString> handler) {
  pb::RevealIdNumberRequest request;
  request.set_application_id(id.toStdString());
  request.set_purpose(purpose.toStdString());
  return channel_.call(
      methods::reveal_id_number, request,
      std::function([handler = std::move(handler)](Result<pb::RevealIdNumberResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(QString::fromStdString(answer->id_number()));
      }));
}

}  // namespace mct::app
