#include "app/features/account/profile_form.h"

#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/account/account_client.h"

namespace mct::app {

void ProfileForm::attach(const Services& services) {
  client_ = &services.get<AccountClient>();
  navigation_ = &services.get<Navigation>();
  const auto& session = services.get<Session>();
  nickname_ = session.nickname();
  signature_ = session.signature();
  emit inputChanged();
}

void ProfileForm::save() {
  if (busy()) return;
  if (nickname_.trimmed().isEmpty()) return complain(tr("请填写昵称"));
  wait_for(client_->update_profile(nickname_.trimmed(), signature_.trimmed(),
                                   [this](const Result<void>& outcome) {
                                     if (!settle(outcome)) return;
                                     navigation_->say(tr("已保存"));
                                     emit finished();
                                   }));
}

}  // namespace mct::app
