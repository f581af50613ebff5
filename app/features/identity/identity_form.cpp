#include "app/features/identity/identity_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/identity/id_number.h"
#include "app/features/identity/identity_client.h"
#include "app/features/identity/picked_photo.h"

namespace mct::app {

void IdentityForm::attach(const Services& services) {
  client_ = &services.get<IdentityClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
}

QString IdentityForm::id_number_error() const {
  return id_number_complaint(id_number_.trimmed());
}
QUrl IdentityForm::front() const {
  return shown_photo(front_);
}
QUrl IdentityForm::back() const {
  return shown_photo(back_);
}
QUrl IdentityForm::portrait() const {
  return shown_photo(portrait_);
}

void IdentityForm::pick(const QString& role, const QUrl& file) {
  const auto jpeg = picked_photo(file);
  if (jpeg.isEmpty()) return complain(tr("这个文件不是照片，请换一张"));
  auto& photo = role == QLatin1String("front")  ? front_
                : role == QLatin1String("back") ? back_
                                                : portrait_;
  photo = jpeg;
  complain({});
  emit photosChanged();
}

ApplicationKind IdentityForm::kind() const {
  if (kind_ == QLatin1String("name")) return ApplicationKind::name;
  return kind_ == QLatin1String("avatar") ? ApplicationKind::avatar : ApplicationKind::identity;
}

QString IdentityForm::complaint() const {
  const bool card = kind() != ApplicationKind::avatar;
  if (card && name_.trimmed().size() < 2) return tr("请填写与证件一致的姓名");
  if (kind() == ApplicationKind::identity && !is_id_number(id_number_.trimmed()))
    return id_number_error().isEmpty() ? tr("证件号码应为 18 位") : id_number_error();
  if (card && front_.isEmpty()) return tr("请添加身份证人像面的照片");
  if (card && back_.isEmpty()) return tr("请添加身份证国徽面的照片");
  if (kind() != ApplicationKind::name && portrait_.isEmpty()) return tr("请添加本人正面照");
  return {};
}

void IdentityForm::send() {
  if (const auto text = complaint(); !text.isEmpty()) return complain(text);
  const NewApplication wanted{kind(),     name_.trimmed(), id_number_.trimmed().toUpper(),
                              front_,     back_,           portrait_,
                              request_id_};
  wait_for(client_->apply(wanted, [this](const Result<OwnIdentity>& own) {
    if (!own)
      return complain(own.error().reason == QLatin1String("INVALID_ARGUMENT")
                          ? own.error().message
                          : mct::app::error_text(own.error()));
    complain({});
    navigation_->say(tr("已提交，等待审核"));
    emit finished();
  }));
}

}  // namespace mct::app
