#include <QBuffer>
#include <QDir>
#include <QImage>

#include "app/features/identity/identity_methods.h"
#include "app/tests/qml/fake_server.h"

// The identity of one person, and what waits for an officer.
namespace mct::app {
namespace {

namespace methods = identity_methods;
namespace ipb = methods::pb;

QImage picture() {
  QImage image(320, 200, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  return image;
}

Result<methods::Chunk> photo() {
  QByteArray jpeg;
  QBuffer buffer(&jpeg);
  buffer.open(QIODevice::WriteOnly);
  picture().save(&buffer, "JPEG");
  methods::Chunk chunk;
  chunk.set_data(jpeg.toStdString());
  return chunk;
}

ipb::Services services(bool granted) {
  ipb::Services services;
  auto& service = *services.add_services();
  service.set_id("medical");
  service.set_name("智慧医疗");
  service.set_purpose("预约挂号");
  service.set_need(ipb::Services::NEED_ID_NUMBER);
  service.set_granted(granted);
  return services;
}

}  // namespace

QUrl FakeServer::photo_file() const {
  const auto path = QDir::temp().filePath(QStringLiteral("mct-qml-test-photo.png"));
  picture().save(path);
  return QUrl::fromLocalFile(path);
}

ipb::Identity FakeServer::identity() const {
  ipb::Identity own;
  if (verified_) {
    own.set_verified(true);
    own.set_masked_name("样**");
    own.set_masked_id_number("1199**********0010");
    own.mutable_verify_time()->set_seconds(1'700'000'000);
  }
  if (application_.isEmpty()) return own;
  auto& application = *own.mutable_application();
  application.set_id("application-1");
  application.set_kind(ipb::APPLICATION_KIND_IDENTITY);
  application.set_reason("照片不清楚");
  application.mutable_create_time()->set_seconds(1'700'000'000);
  application.set_state(
      application_ == QLatin1String("pending")     ? ipb::APPLICATION_STATE_PENDING
      : application_ == QLatin1String("rejected")  ? ipb::APPLICATION_STATE_REJECTED
      : application_ == QLatin1String("withdrawn") ? ipb::APPLICATION_STATE_WITHDRAWN
                                                   : ipb::APPLICATION_STATE_APPROVED);
  return own;
}

void FakeServer::answer_identity() {
  channel_.answer(methods::get_identity, [this](const ipb::GetIdentityRequest&) {
    return Result<ipb::Identity>(identity());
  });
  channel_.answer(methods::get_avatar, [](const ipb::GetAvatarRequest&) { return photo(); });
  channel_.answer(methods::apply,
                  [this](const ipb::ApplyRequest& request) -> Result<ipb::Identity> {
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
  channel_.answer(methods::apply_for_name, [this](const ipb::ApplyForNameRequest&) {
    application_ = QStringLiteral("pending");
    return Result<ipb::Identity>(identity());
  });
  channel_.answer(methods::withdraw_application, [this](const ipb::WithdrawApplicationRequest&) {
    application_ = QStringLiteral("withdrawn");
    return Result<ipb::Identity>(identity());
  });
  channel_.answer(methods::get_services, [this](const ipb::GetServicesRequest&) {
    return Result<ipb::Services>(services(granted_));
  });
  channel_.answer(methods::set_grant, [this](const ipb::SetGrantRequest& request) {
    granted_ = request.granted();
    return Result<ipb::Services>(services(granted_));
  });
  channel_.answer(methods::list_views, [this](const ipb::ListViewsRequest&) {
    ipb::ListViewsResponse page;
    if (empty_) return Result<ipb::ListViewsResponse>(page);
    auto& view = *page.add_views();
    view.set_viewer_name("样例审核员");
    view.set_purpose("核对实名认证申请");
    return Result<ipb::ListViewsResponse>(page);
  });
}

void FakeServer::answer_reviews() {
  channel_.answer(methods::list_applications, [this](const ipb::ListApplicationsRequest&) {
    ipb::ListApplicationsResponse page;
    if (empty_ || !decision_.isEmpty()) return Result<ipb::ListApplicationsResponse>(page);
    auto& one = *page.add_applications();
    one.set_id("review-1");
    one.set_kind(ipb::APPLICATION_KIND_IDENTITY);
    one.set_masked_name("样**");
    return Result<ipb::ListApplicationsResponse>(page);
  });
  channel_.answer(methods::get_application, [](const ipb::GetApplicationRequest& request) {
    ipb::ApplicationUnderReview seen;
    seen.set_id(request.application_id());
    seen.set_kind(ipb::APPLICATION_KIND_IDENTITY);
    seen.set_name("样例甲");
    seen.set_masked_id_number("1199**********0010");
    for (const auto role : {ipb::PHOTO_ROLE_FRONT, ipb::PHOTO_ROLE_BACK, ipb::PHOTO_ROLE_PORTRAIT})
      seen.add_photos(role);
    return Result<ipb::ApplicationUnderReview>(seen);
  });
  channel_.answer(methods::get_photo, [](const ipb::GetPhotoRequest&) { return photo(); });
  channel_.answer(
      methods::reveal_id_number,
      [](const ipb::RevealIdNumberRequest& request) -> Result<ipb::RevealIdNumberResponse> {
        if (request.purpose().empty()) return fail(Code::invalid_argument, {}, {});
        ipb::RevealIdNumberResponse response;
        response.set_id_number("119999199001010010");
        return response;
      });
  channel_.answer(methods::decide_application,
                  [this](const ipb::DecideApplicationRequest& request)
                      -> Result<ipb::DecideApplicationResponse> {
                    if (request.application_id() == "review-late")
                      return fail(Code::aborted, QStringLiteral("APPLICATION_DECIDED"), {});
                    decision_ = request.approve() ? QStringLiteral("approved")
                                                  : QString::fromStdString(request.reason());
                    return ipb::DecideApplicationResponse();
                  });
}

}  // namespace mct::app
