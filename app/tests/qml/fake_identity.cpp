#include <QBuffer>
#include <QDir>
#include <QImage>

#include "app/features/identity/identity_methods.h"
#include "app/tests/qml/fake_server.h"

// The identity of one person, and what waits for an officer.
namespace mct::app {
namespace {

QImage picture() {
  QImage image(320, 200, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  return image;
}

Result<identity_methods::Chunk> photo() {
  QByteArray jpeg;
  QBuffer buffer(&jpeg);
  buffer.open(QIODevice::WriteOnly);
  picture().save(&buffer, "JPEG");
  identity_methods::Chunk chunk;
  chunk.set_data(jpeg.toStdString());
  return chunk;
}

identity::v1::Services services(bool granted) {
  identity::v1::Services services;
  auto& service = *services.add_services();
  service.set_id("medical");
  service.set_name("智慧医疗");
  service.set_purpose("预约挂号");
  service.set_need(identity::v1::Services::NEED_ID_NUMBER);
  service.set_granted(granted);
  return services;
}

}  // namespace

QUrl FakeServer::photo_file() const {
  const auto path = QDir::temp().filePath(QStringLiteral("mct-qml-test-photo.png"));
  picture().save(path);
  return QUrl::fromLocalFile(path);
}

identity::v1::Identity FakeServer::identity() const {
  identity::v1::Identity own;
  if (verified_) {
    own.set_verified(true);
    own.set_masked_name("样**");
    own.set_masked_id_number("1199**********0010");
    own.mutable_verify_time()->set_seconds(1'700'000'000);
  }
  if (application_.isEmpty()) return own;
  auto& application = *own.mutable_application();
  application.set_id("application-1");
  application.set_kind(identity::v1::APPLICATION_KIND_IDENTITY);
  application.set_reason("照片不清楚");
  application.mutable_create_time()->set_seconds(1'700'000'000);
  application.set_state(
      application_ == QLatin1String("pending")     ? identity::v1::APPLICATION_STATE_PENDING
      : application_ == QLatin1String("rejected")  ? identity::v1::APPLICATION_STATE_REJECTED
      : application_ == QLatin1String("withdrawn") ? identity::v1::APPLICATION_STATE_WITHDRAWN
                                                   : identity::v1::APPLICATION_STATE_APPROVED);
  return own;
}

void FakeServer::answer_identity() {
  channel_.answer(identity_methods::get_identity, [this](const identity::v1::GetIdentityRequest&) {
    return Result<identity::v1::Identity>(identity());
  });
  channel_.answer(identity_methods::get_avatar,
                  [](const identity::v1::GetAvatarRequest&) { return photo(); });
  channel_.answer(
      identity_methods::apply,
      [this](const identity::v1::ApplyRequest& request) -> Result<identity::v1::Identity> {
        if (request.name() == "别人")
          return fail(Code::unknown, QStringLiteral("ID_NUMBER_IN_USE"), {});
        const bool jpegs = request.front_photo().starts_with("\xFF\xD8") &&
                           request.back_photo().starts_with("\xFF\xD8") &&
                           request.portrait().starts_with("\xFF\xD8");
        if (!jpegs)
          return fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                      QStringLiteral("照片应为 JPEG 或 PNG"));
        application_ = QStringLiteral("pending");
        return identity();
      });
  channel_.answer(identity_methods::apply_for_name,
                  [this](const identity::v1::ApplyForNameRequest&) {
                    application_ = QStringLiteral("pending");
                    return Result<identity::v1::Identity>(identity());
                  });
  channel_.answer(identity_methods::withdraw_application,
                  [this](const identity::v1::WithdrawApplicationRequest&) {
                    application_ = QStringLiteral("withdrawn");
                    return Result<identity::v1::Identity>(identity());
                  });
  channel_.answer(identity_methods::get_services, [this](const identity::v1::GetServicesRequest&) {
    return Result<identity::v1::Services>(services(granted_));
  });
  channel_.answer(identity_methods::set_grant,
                  [this](const identity::v1::SetGrantRequest& request) {
                    granted_ = request.granted();
                    return Result<identity::v1::Services>(services(granted_));
                  });
  channel_.answer(identity_methods::list_views, [this](const identity::v1::ListViewsRequest&) {
    identity::v1::ListViewsResponse page;
    if (empty_) return Result<identity::v1::ListViewsResponse>(page);
    auto& view = *page.add_views();
    view.set_viewer_name("样例审核员");
    view.set_purpose("核对实名认证申请");
    return Result<identity::v1::ListViewsResponse>(page);
  });
}

void FakeServer::answer_reviews() {
  channel_.answer(identity_methods::list_applications,
                  [this](const identity::v1::ListApplicationsRequest&) {
                    identity::v1::ListApplicationsResponse page;
                    if (empty_ || !decision_.isEmpty())
                      return Result<identity::v1::ListApplicationsResponse>(page);
                    auto& one = *page.add_applications();
                    one.set_id("review-1");
                    one.set_kind(identity::v1::APPLICATION_KIND_IDENTITY);
                    one.set_masked_name("样**");
                    return Result<identity::v1::ListApplicationsResponse>(page);
                  });
  channel_.answer(
      identity_methods::get_application, [](const identity::v1::GetApplicationRequest& request) {
        identity::v1::ApplicationUnderReview seen;
        seen.set_id(request.application_id());
        seen.set_kind(identity::v1::APPLICATION_KIND_IDENTITY);
        seen.set_name("样例甲");
        seen.set_masked_id_number("1199**********0010");
        for (const auto role : {identity::v1::PHOTO_ROLE_FRONT, identity::v1::PHOTO_ROLE_BACK,
                                identity::v1::PHOTO_ROLE_PORTRAIT})
          seen.add_photos(role);
        return Result<identity::v1::ApplicationUnderReview>(seen);
      });
  channel_.answer(identity_methods::get_photo,
                  [](const identity::v1::GetPhotoRequest&) { return photo(); });
  channel_.answer(identity_methods::reveal_id_number,
                  [](const identity::v1::RevealIdNumberRequest& request)
                      -> Result<identity::v1::RevealIdNumberResponse> {
                    if (request.purpose().empty()) return fail(Code::invalid_argument, {}, {});
                    identity::v1::RevealIdNumberResponse response;
                    response.set_id_number("119999199001010010");
                    return response;
                  });
  channel_.answer(identity_methods::decide_application,
                  [this](const identity::v1::DecideApplicationRequest& request)
                      -> Result<identity::v1::DecideApplicationResponse> {
                    if (request.application_id() == "review-late")
                      return fail(Code::aborted, QStringLiteral("APPLICATION_DECIDED"), {});
                    decision_ = request.approve() ? QStringLiteral("approved")
                                                  : QString::fromStdString(request.reason());
                    return identity::v1::DecideApplicationResponse();
                  });
}

}  // namespace mct::app
