#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTemporaryDir>

#include "tests/e2e/app_driver.h"
#include "tests/e2e/backend_process.h"

namespace mct::e2e {
namespace {

constexpr auto elder_card = "对符合条件的老年人办理《北京市老年人优待证》";

// A resident types a query, opens the guide and keeps it; the backend stops; after a restart of the
// app the guide can still be read, and the app says that it may be old.
TEST(Catalogue, AKeptGuideIsReadWithoutTheBackend) {
  BackendProcess backend;
  ASSERT_TRUE(backend.start()) << backend.log().toStdString();
  QTemporaryDir device;

  {
    AppDriver resident(device.path(), backend.address());
    ASSERT_TRUE(resident.press("searchEntry"));
    ASSERT_TRUE(resident.wait_for("searchField"));
    ASSERT_TRUE(resident.wait_until([&] { return resident.see("searchField")->hasActiveFocus(); }));
    resident.type("办老年证");
    ASSERT_TRUE(resident.wait_for("hit-D642")) << resident.page_text().toStdString();
    ASSERT_TRUE(resident.press("hit-D642"));
    ASSERT_TRUE(resident.wait_for("guideTitle"));
    EXPECT_EQ(resident.see("guideTitle")->property("text").toString(), elder_card);
    EXPECT_TRUE(resident.see("sampleBanner"));
    EXPECT_FALSE(resident.see("staleBanner"));
    ASSERT_TRUE(resident.wait_for("flowChart"));
    ASSERT_TRUE(resident.press("favouriteButton"));
    EXPECT_TRUE(resident.wait_until(
        [&] { return resident.see("favouriteButton")->property("iconName") == "star"; }));
  }
  backend.stop();

  AppDriver later(device.path(), backend.address());
  ASSERT_TRUE(later.press("tab-me"));
  ASSERT_TRUE(later.press("favouritesRow"));
  ASSERT_TRUE(later.press("entry-mct://item/D642"));
  ASSERT_TRUE(later.wait_for("guideTitle"));
  EXPECT_EQ(later.see("guideTitle")->property("text").toString(), elder_card);
  EXPECT_TRUE(later.wait_for("staleBanner"));
  EXPECT_TRUE(later.see("flowChart"));
  EXPECT_TRUE(later.page_text().contains("居民身份证")) << later.page_text().toStdString();
}

TEST(Catalogue, ALinkOpensItsGuideAndAMissingServerIsSaid) {
  QTemporaryDir device;
  AppDriver stranger(device.path(), "127.0.0.1:1");
  ASSERT_TRUE(stranger.application().open(QUrl("mct://item/D034")));
  ASSERT_TRUE(stranger.wait_for("placeholderAction"));
  EXPECT_TRUE(stranger.page_text().contains("暂时连不上服务器"))
      << stranger.page_text().toStdString();
  EXPECT_FALSE(stranger.application().open(QUrl("mct://nothing/here")));
  EXPECT_FALSE(stranger.application().open(QUrl("https://example.org/")));
}

}  // namespace
}  // namespace mct::e2e

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  // Also where ctest only asks which tests there are.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication gui(argc, argv);
  return RUN_ALL_TESTS();
}
