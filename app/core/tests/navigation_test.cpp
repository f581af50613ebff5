#include "app/core/navigation.h"

#include <gtest/gtest.h>

namespace mct::app {
namespace {

class NavigationTest : public testing::Test {
 protected:
  NavigationTest() {
    navigation_.register_tab({"me", "Me", "", QUrl("qrc:/me"), 5});
    navigation_.register_tab({"services", "Services", "", QUrl("qrc:/services"), 3});
    navigation_.register_route({"list", QUrl("qrc:/list")});
    navigation_.register_route({"guide", QUrl("qrc:/guide"), true});
    navigation_.register_link("item", "guide", "code");
    QObject::connect(&navigation_, &Navigation::pushed,
                     [this](const QUrl& url) { events_ << "push " + url.toString(); });
    QObject::connect(&navigation_, &Navigation::replaced,
                     [this](const QUrl& url) { events_ << "replace " + url.toString(); });
    QObject::connect(&navigation_, &Navigation::popped, [this] { events_ << "pop"; });
  }

  Navigation navigation_{nullptr};
  QStringList events_;
};

TEST_F(NavigationTest, StartsOnTheFirstTabAndKeepsAStackForEach) {
  EXPECT_EQ(navigation_.current_tab(), "services");
  navigation_.push("list");
  navigation_.switchTab("me");
  EXPECT_EQ(navigation_.depth(), 0);
  navigation_.switchTab("services");
  EXPECT_EQ(navigation_.depth(), 1);
  navigation_.switchTab("services");
  EXPECT_EQ(navigation_.depth(), 0);
}

TEST_F(NavigationTest, AWideWindowReplacesTheDetail) {
  navigation_.set_wide(true);
  navigation_.push("guide", {{"code", "A"}});
  navigation_.push("guide", {{"code", "B"}});
  EXPECT_EQ(navigation_.depth(), 1);
  EXPECT_EQ(events_, (QStringList{"push qrc:/guide", "replace qrc:/guide"}));
  EXPECT_EQ(navigation_.pages("services").first().toMap()["params"].toMap()["code"], "B");
}

TEST_F(NavigationTest, OpensItsOwnLinksOnly) {
  EXPECT_TRUE(navigation_.openLink(QUrl("mct://item/D034")));
  EXPECT_FALSE(navigation_.openLink(QUrl("mct://item/")));
  EXPECT_FALSE(navigation_.openLink(QUrl("mct://other/D034")));
  EXPECT_FALSE(navigation_.openLink(QUrl("https://item/D034")));
  EXPECT_EQ(navigation_.depth(), 1);
}

TEST_F(NavigationTest, AnUnknownRouteOpensNothing) {
  navigation_.push("nowhere");
  navigation_.pop();
  EXPECT_TRUE(events_.isEmpty());
}

}  // namespace
}  // namespace mct::app
