#include "app/features/account/code_form.h"

#include <QRegularExpression>

#include "app/core/navigation.h"
#include "app/core/request_id.h"

namespace mct::app {
namespace {

bool fits(const QString& text, const char* pattern) {
  static QHash<QByteArray, QRegularExpression> compiled;
  auto& expression = compiled[pattern];
  if (expression.pattern().isEmpty()) expression.setPattern(QString::fromLatin1(pattern));
  return expression.match(text).hasMatch();
}

}  // namespace

CodeForm::CodeForm(QObject* parent) : AccountForm(parent) {
  countdown_.setInterval(1'000);
  connect(&countdown_, &QTimer::timeout, this, [this] { start_countdown(resend_seconds_ - 1); });
}

QStringList CodeForm::steps() const {
  if (purpose_ == "signUp") return {"phone", "code", "password", "profile"};
  if (purpose_ == "resetPassword") return {"phone", "code", "password"};
  return {"phone", "code"};
}

CodePurpose CodeForm::code_purpose() const {
  if (purpose_ == "signUp") return CodePurpose::sign_up;
  if (purpose_ == "resetPassword") return CodePurpose::reset_password;
  if (purpose_ == "closeAccount") return CodePurpose::close_account;
  return CodePurpose::log_in;
}

QString CodeForm::done_text() const {
  switch (code_purpose()) {
    case CodePurpose::sign_up:
      return tr("注册好了");
    case CodePurpose::reset_password:
      return tr("密码改好了，请登录");
    case CodePurpose::close_account:
      return tr("账号已注销");
    default:
      return tr("已登录");
  }
}

QString CodeForm::complaint() const {
  if (step() == "phone" && !fits(phone_.trimmed(), "^1[3-9]\\d{9}$"))
    return tr("请填写 11 位手机号");
  if (step() == "code" && !fits(code_.trimmed(), "^\\d{6}$")) return tr("验证码是 6 位数字");
  if (step() == "password" && !fits(password_, "^(?=.*[A-Za-z])(?=.*\\d).{8,}$"))
    return tr("密码至少 8 位，须有字母和数字");
  if (step() == "profile" && nickname_.trimmed().isEmpty()) return tr("请填写昵称");
  return {};
}

void CodeForm::next() {
  if (busy()) return;
  if (const auto text = complaint(); !text.isEmpty()) return complain(text);
  if (step() == "phone") return send_code();
  if (last_step()) return submit();
  complain({});
  go_to(place_ + 1);
}

void CodeForm::resend() {
  if (!busy() && resend_seconds_ == 0) send_code();
}

void CodeForm::send_code() {
  const auto request_id = new_request_id();
  wait_for(client().send_code(phone_.trimmed(), code_purpose(), request_id,
                              [this](const Result<SentCode>& sent) {
                                if (!sent) return end(tl::unexpected(sent.error()));
                                complain({});
                                proof_.id = sent->id;
                                start_countdown(sent->resend_seconds);
                                if (step() == "phone") go_to(place_ + 1);
                              }));
}

void CodeForm::go_to(int place) {
  place_ = place;
  emit stepChanged();
}

void CodeForm::submit() {
  proof_.code = code_.trimmed();
  auto done = [this](const Result<void>& outcome) { end(outcome); };
  if (purpose_ == "signUp")
    wait_for(
        client().sign_up({proof_, password_, nickname_.trimmed(), signature_.trimmed()}, done));
  else if (purpose_ == "resetPassword")
    wait_for(client().reset_password(proof_, password_, done));
  else if (purpose_ == "closeAccount")
    wait_for(client().close_account(proof_, done));
  else
    wait_for(client().log_in(phone_.trimmed(), proof_, done));
}

void CodeForm::end(const Result<void>& outcome) {
  if (!settle(outcome)) {
    // The code is asked for again where it was wrong or has run out.
    if (outcome.error().reason.startsWith("CODE_") && place_ > 1) go_to(1);
    return;
  }
  navigation().say(done_text());
  emit finished();
}

void CodeForm::start_countdown(int seconds) {
  resend_seconds_ = std::max(0, seconds);
  if (resend_seconds_ > 0)
    countdown_.start();
  else
    countdown_.stop();
  emit resendSecondsChanged();
}

}  // namespace mct::app
