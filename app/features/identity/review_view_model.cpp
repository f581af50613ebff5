#include "app/features/identity/review_view_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/identity/application_text.h"
#include "app/features/identity/picked_photo.h"
#include "app/features/identity/review_client.h"

namespace mct::app {

void ReviewViewModel::attach(const Services& services) {
  client_ = &services.get<ReviewClient>();
  navigation_ = &services.get<Navigation>();
}

void ReviewViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->application(id_, [this](const Result<ApplicationUnderReview>& seen) {
    if (seen) {
      show(*seen);
      status_.show_fresh(false);
    } else {
      status_.fail(seen.error());
    }
    emit statusChanged();
  });
}

void ReviewViewModel::show(const ApplicationUnderReview& seen) {
  seen_ = seen;
  emit applicationChanged();
  for (const auto role : seen.photos)
    photo_calls_[role] = client_->photo(id_, role, [this, role](const Result<QByteArray>& jpeg) {
      if (!jpeg) return navigation_->say(mct::app::error_text(jpeg.error()));
      photos_[role] = shown_photo(*jpeg);
      emit applicationChanged();
    });
}

QString ReviewViewModel::title() const {
  return application_title(seen_.kind);
}

QString ReviewViewModel::time_text() const {
  return tr("%1 提交").arg(application_time(seen_.created_ms));
}

QVariantList ReviewViewModel::photos() const {
  const std::map<PhotoRole, QString> titles{{PhotoRole::front, tr("身份证人像面")},
                                            {PhotoRole::back, tr("身份证国徽面")},
                                            {PhotoRole::portrait, tr("本人正面照")}};
  QVariantList photos;
  for (const auto& [role, source] : photos_)
    photos.append(QVariantMap{
        {"title", titles.at(role)}, {"source", source}, {"face", role == PhotoRole::portrait}});
  return photos;
}

void ReviewViewModel::reveal() {
  // For the applicant, whose language is not the officer's.
  const auto purpose = QStringLiteral("审核申请时核对证件号码");
  revealing_ = client_->reveal(id_, purpose, [this](const Result<QString>& number) {
    if (!number) return navigation_->say(mct::app::error_text(number.error()));
    revealed_ = *number;
    emit applicationChanged();
  });
}

void ReviewViewModel::reject(const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请写明驳回原因，申请人会看到"));
  decide(reason.trimmed());
}

void ReviewViewModel::decide(const QString& reason) {
  busy_ = true;
  emit busyChanged();
  deciding_ = client_->decide(id_, reason, [this, reason](const Result<void>& done) {
    busy_ = false;
    emit busyChanged();
    const bool late = !done && done.error().reason == QLatin1String("APPLICATION_DECIDED");
    navigation_->say(!done              ? mct::app::error_text(done.error())
                     : reason.isEmpty() ? tr("已通过，证件照片已删除")
                                        : tr("已驳回，证件照片已删除"));
    if (done || late) emit finished();
  });
}

}  // namespace mct::app
