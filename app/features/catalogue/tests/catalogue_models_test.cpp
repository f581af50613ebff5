#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/cache/shelves.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/translations.h"
#include "app/features/catalogue/catalogue_client.h"
#include "app/features/catalogue/catalogue_methods.h"
#include "app/features/catalogue/guide_view_model.h"
#include "app/features/catalogue/item_list_model.h"
#include "app/features/catalogue/item_text.h"
#include "app/features/catalogue/search_model.h"
#include "app/platform/platform.h"

namespace mct::app {
namespace {

class SilentPlatform final : public Platform {
 public:
  bool dial(const QString& number) override { return dialled = number, true; }
  bool share(const QString& text, const QUrl& link) override {
    return shared = text + link.toString(), true;
  }
  bool open(const QUrl& url) override { return opened = url, true; }
  bool add_to_calendar(const CalendarEvent&) override { return false; }
  QString dialled, shared;
  QUrl opened;
};

class CatalogueModelsTest : public testing::Test {
 protected:
  CatalogueModelsTest() {
    services_.provide<Channel>(channel_);
    services_.provide(translations_);
    services_.provide(navigation_);
    services_.provide(shelves_);
    services_.provide<Platform>(platform_);
    services_.provide(client_);
  }

  static bool until(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 3'000);
  }

  QTemporaryDir folder_;
  FakeChannel channel_;
  DeviceCache cache_{folder_.filePath("cache.sqlite")};
  Shelves shelves_{cache_};
  Translations translations_;
  Navigation navigation_{nullptr};
  SilentPlatform platform_;
  CatalogueClient client_{channel_, cache_};
  Services services_;
};

using Found = Result<catalogue::v1::SearchItemsResponse>;

Found hit_named(const std::string& name) {
  catalogue::v1::SearchItemsResponse response;
  response.add_hits()->mutable_item()->set_name(name);
  return response;
}

TEST_F(CatalogueModelsTest, OnlyTheLastWordsAreAskedForAndShown) {
  channel_.answer(
      catalogue_methods::search_items,
      [](const catalogue::v1::SearchItemsRequest& request) { return hit_named(request.query()); });
  channel_.answer(catalogue_methods::suggest_queries,
                  [](const catalogue::v1::SuggestQueriesRequest&) {
                    return Result<catalogue::v1::SuggestQueriesResponse>(
                        catalogue::v1::SuggestQueriesResponse());
                  });
  SearchModel search;
  search.start(services_);
  for (const char* typed : {"办", "办老", "办老年证"}) search.set_query(QString::fromUtf8(typed));
  ASSERT_TRUE(until([&] { return search.count() == 1; }));
  EXPECT_EQ(channel_.calls(catalogue_methods::search_items.path), 1);
  EXPECT_EQ(search.data(search.index(0), Qt::UserRole + 1).toString(), "办老年证");

  // An answer that comes after newer words were typed is not shown.
  channel_.hold(true);
  search.set_query("旧的");
  ASSERT_TRUE(until([&] { return channel_.calls(catalogue_methods::search_items.path) == 2; }));
  search.set_query("新的");
  channel_.hold(false);
  channel_.release();
  ASSERT_TRUE(until([&] {
    return search.count() == 1 &&
           search.data(search.index(0), Qt::UserRole + 1).toString() == "新的";
  }));
}

TEST_F(CatalogueModelsTest, ASearchWithoutANetworkSaysSoAndShowsNoOldHits) {
  channel_.answer(
      catalogue_methods::search_items,
      [](const catalogue::v1::SearchItemsRequest& request) { return hit_named(request.query()); });
  SearchModel search;
  search.start(services_);
  search.set_query("低保");
  ASSERT_TRUE(until([&] { return search.state() == load_state::Ready; }));
  channel_.go_offline(true);
  search.set_query("低保金");
  ASSERT_TRUE(until([&] { return search.state() == load_state::Error; }));
  EXPECT_EQ(search.count(), 0);
  EXPECT_TRUE(search.error_text().contains("连不上"));
  search.commit();
  EXPECT_EQ(search.history(), QStringList{"低保金"});
}

TEST_F(CatalogueModelsTest, AListIsFetchedPageByPageAndStaysWhenTheServerIsGone) {
  channel_.answer(catalogue_methods::list_items,
                  [](const catalogue::v1::ListItemsRequest& request) {
                    catalogue::v1::ListItemsResponse response;
                    response.set_total_size(3);
                    const bool first = request.page_token().empty();
                    for (int i = 0; i < (first ? 2 : 1); ++i)
                      response.add_items()->set_code("D00" + std::to_string(first ? i : 2));
                    if (first) response.set_next_page_token("next");
                    return Result<catalogue::v1::ListItemsResponse>(response);
                  });
  ItemListModel items;
  items.start(services_);
  ASSERT_TRUE(until([&] { return items.count() == 2; }));
  EXPECT_EQ(items.total_size(), 3);
  ASSERT_TRUE(items.canFetchMore({}));
  items.fetchMore({});
  ASSERT_TRUE(until([&] { return items.count() == 3; }));
  EXPECT_FALSE(items.canFetchMore({}));

  channel_.go_offline(true);
  items.retry();
  ASSERT_TRUE(until([&] { return items.stale(); }));
  EXPECT_EQ(items.count(), 3);
  EXPECT_EQ(items.state(), load_state::Ready);
}

class GuideTest : public CatalogueModelsTest {
 protected:
  GuideTest() {
    channel_.answer(
        catalogue_methods::get_item, [this](const catalogue::v1::GetItemRequest& request) {
          catalogue::v1::Item item;
          item.set_code(request.code());
          item.set_name("法律援助");
          item.mutable_guide()->set_phone("010-0000-0001、010-0000-0002");
          item.mutable_guide()->set_online_url(url_);
          auto* chart = item.add_attachments();
          chart->set_id("flow-chart");
          chart->set_role(catalogue::v1::ATTACHMENT_ROLE_FLOW_CHART);
          chart->set_media_type("image/svg+xml");
          chart->set_sha256(
              QCryptographicHash::hash("<svg/>", QCryptographicHash::Sha256).toHex().toStdString());
          return Result<catalogue::v1::Item>(item);
        });
    channel_.answer(catalogue_methods::get_attachment,
                    [this](const catalogue::v1::GetAttachmentRequest&) {
                      common::v1::Chunk chunk;
                      chunk.set_data(content_);
                      return Result<common::v1::Chunk>(chunk);
                    });
  }

  std::string url_ = "https://example.org/";
  std::string content_ = "<svg/>";
};

TEST_F(GuideTest, AKeptGuideIsShownWithoutANetworkAndSaysThatItIsOld) {
  {
    GuideViewModel guide;
    guide.set_code("D158");
    guide.start(services_);
    ASSERT_TRUE(until([&] { return !guide.flow_chart().isEmpty(); }));
    EXPECT_FALSE(guide.stale());
    guide.set_favourite(true);
  }
  channel_.go_offline(true);
  GuideViewModel guide;
  guide.set_code("D158");
  guide.start(services_);
  EXPECT_EQ(guide.name(), "法律援助");
  EXPECT_TRUE(guide.favourite());
  EXPECT_FALSE(guide.flow_chart().isEmpty());
  ASSERT_TRUE(until([&] { return channel_.pending() == 0; }));
  EXPECT_EQ(guide.state(), load_state::Ready);
  EXPECT_TRUE(guide.stale());
  EXPECT_EQ(shelves_.entries(Shelves::history).size(), 1);
}

TEST_F(GuideTest, WhatTheUnitHasNotSuppliedIsNamedAndWhatItHasIsShown) {
  GuideViewModel guide;
  guide.set_code("D158");
  guide.start(services_);
  ASSERT_TRUE(until([&] { return guide.state() == load_state::Ready; }));
  EXPECT_TRUE(guide.unknown_titles().contains("受理条件"));
  EXPECT_FALSE(guide.unknown_titles().contains("联系电话"));
  EXPECT_EQ(guide.sections().size(), 2);
  guide.call();
  EXPECT_EQ(platform_.dialled, "010-0000-0001");
  guide.share();
  EXPECT_TRUE(platform_.shared.contains("mct://item/D158"));
}

TEST_F(GuideTest, AnOpenGuideFollowsTheLanguage) {
  GuideViewModel guide;
  guide.set_code("D158");
  guide.start(services_);
  ASSERT_TRUE(until([&] { return guide.state() == load_state::Ready; }));
  QSignalSpy changed(&guide, &GuideViewModel::guideChanged);
  translations_.use("en");
  EXPECT_GE(changed.count(), 1);
  EXPECT_TRUE(guide.unknown_titles().contains("Who can apply"));
}

TEST_F(GuideTest, OnlyTheWebIsOpened) {
  url_ = "file:///etc/passwd";
  GuideViewModel guide;
  guide.set_code("D158");
  guide.start(services_);
  ASSERT_TRUE(until([&] { return guide.state() == load_state::Ready; }));
  guide.openOnline();
  EXPECT_TRUE(platform_.opened.isEmpty());
}

TEST_F(GuideTest, ADamagedPictureIsNotShown) {
  content_ = "<svg>something else</svg>";
  GuideViewModel guide;
  guide.set_code("D158");
  guide.start(services_);
  ASSERT_TRUE(until([&] {
    return channel_.calls(catalogue_methods::get_attachment.path) == 1 && channel_.pending() == 0;
  }));
  EXPECT_TRUE(guide.flow_chart().isEmpty());
}

TEST(ItemText, MarksCodePointsAndEscapesTheRest) {
  SearchHit hit;
  hit.item.name = QString::fromUtf8("𠮷<证>办");
  hit.spans = {{0, 1}, {2, 1}};
  EXPECT_EQ(marked_name(hit), QString::fromUtf8("<b>𠮷</b>&lt;<b>证</b>&gt;办"));
  hit.spans = {{-3, 100}, {90, 4}};
  EXPECT_FALSE(marked_name(hit).isEmpty());
}

}  // namespace
}  // namespace mct::app

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication gui(argc, argv);
  return RUN_ALL_TESTS();
}
