#include "app/features/account/sign_in_form.h"

#include "app/core/navigation.h"

namespace mct::app {

void SignInForm::logIn() {
  if (busy()) return;
  if (phone_.trimmed().isEmpty() || password_.isEmpty()) return complain(tr("请填写手机号和密码"));
  wait_for(client().log_in(phone_.trimmed(), password_, [this](const Result<void>& outcome) {
    if (!settle(outcome)) return;
    navigation().say(tr("已登录"));
    emit finished();
  }));
}

}  // namespace mct::app
