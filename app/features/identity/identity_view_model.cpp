#include "app/features/identity/identity_view_model.h"

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/identity/application_text.h"
#include "app/features/identity/identity_client.h"
#include "app/features/identity/picked_photo.h"

namespace mct::app {

void IdentityViewModel::attach(const Services& services) {
  client_ = &services.get<IdentityClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &IdentityClient::changed, this, [this] { load(); });
}

void IdentityViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->identity([this](const Result<OwnIdentity>& own) {
    if (own) {
      show(*own);
    } else {
      status_.fail(own.error());
      emit statusChanged();
    }
  });
}

void IdentityViewModel::show(const OwnIdentity& own) {
  own_ = own;
  status_.show_fresh(false);
  emit statusChanged();
  emit identityChanged();
  if (!own_.verified) return;
  avatar_call_ = client_->avatar([this](const Result<QByteArray>& jpeg) {
    avatar_ = jpeg ? shown_photo(*jpeg) : QUrl();
    emit identityChanged();
  });
}

QString IdentityViewModel::stage() const {
  if (own_.verified) return QStringLiteral("verified");
  if (pending()) return QStringLiteral("pending");
  return own_.application.state == ApplicationState::rejected ? QStringLiteral("rejected")
                                                              : QStringLiteral("none");
}

bool IdentityViewModel::change_rejected() const {
  return own_.verified && own_.application.state == ApplicationState::rejected;
}

QString IdentityViewModel::verified_text() const {
  return tr("%1 通过认证")
      .arg(QDateTime::fromMSecsSinceEpoch(own_.verified_ms).toString(QStringLiteral("yyyy-MM-dd")));
}

QString IdentityViewModel::application_text() const {
  const auto& application = own_.application;
  const auto what = application_title(application.kind);
  if (application.state == ApplicationState::rejected)
    return tr("%1没有通过：%2").arg(what, application.reason);
  return tr("%1已于 %2 提交，等待审核").arg(what, application_time(application.created_ms));
}

void IdentityViewModel::withdraw() {
  withdrawal_ = client_->withdraw(own_.application.id, [this](const Result<OwnIdentity>& own) {
    if (!own) return navigation_->say(mct::app::error_text(own.error()));
    navigation_->say(own->application.state == ApplicationState::withdrawn
                         ? tr("已撤回，提交的照片已删除")
                         : tr("审核员刚处理了这份申请"));
    show(*own);
  });
}

}  // namespace mct::app
