#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/e2e/app_driver.h"
#include "tests/e2e/backend_process.h"

namespace mct::e2e {
namespace {

// No network gives this number out.
constexpr auto phone = "19000000001";

void fill(AppDriver& person, const QString& field, const QString& text) {
  ASSERT_TRUE(person.press(field + "Input")) << field.toStdString();
  ASSERT_TRUE(person.wait_until([&] { return person.see(field + "Input")->hasActiveFocus(); }));
  person.type(text);
}

// Someone signs up as the guide says, with the code that the development provider prints; the app
// is started again and they are still signed in; then they sign out.
TEST(Accounts, SigningUpLastsOverARestartUntilSigningOut) {
  BackendProcess backend;
  ASSERT_TRUE(backend.start()) << backend.log().toStdString();
  QTemporaryDir device;
  {
    AppDriver person(device.path(), backend.address());
    ASSERT_TRUE(person.press("tab-me"));
    ASSERT_TRUE(person.press("accountRow"));
    ASSERT_TRUE(person.press("signUpButton"));
    ASSERT_TRUE(person.wait_until([&] { return !person.see("logInButton"); }));
    fill(person, "phone", phone);
    ASSERT_TRUE(person.press("nextButton"));
    const auto code = backend.await_printed("验证码 (\\d{6})");
    ASSERT_FALSE(code.isEmpty());
    fill(person, "code", code);
    ASSERT_TRUE(person.press("nextButton"));
    fill(person, "password", "abcd1234");
    ASSERT_TRUE(person.press("nextButton"));
    fill(person, "nickname", "Sample");
    ASSERT_TRUE(person.press("nextButton"));
    ASSERT_TRUE(person.wait_until([&] { return person.page_text().contains("190****0001"); }))
        << person.page_text().toStdString();
  }

  AppDriver later(device.path(), backend.address());
  ASSERT_TRUE(later.press("tab-me"));
  ASSERT_TRUE(later.wait_until([&] { return later.page_text().contains("190****0001"); }))
      << later.page_text().toStdString();
  ASSERT_TRUE(later.press("accountRow"));
  ASSERT_TRUE(later.press("signOutButton"));
  EXPECT_TRUE(later.wait_until([&] { return later.page_text().contains("登录 / 注册"); }))
      << later.page_text().toStdString();
}

}  // namespace
}  // namespace mct::e2e
