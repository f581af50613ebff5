#include "app/core/paged_list_model.h"

#include <gtest/gtest.h>

#include "app/core/channel/testing/fake_channel.h"
#include "app/core/services.h"
#include "app/core/translations.h"

namespace mct::app {
namespace {

// Whose pages come when the test says so.
class Numbers : public PagedListModel {
 public:
  Numbers() : PagedListModel({"number"}) {}

  int count() const override { return static_cast<int>(rows_.size()); }
  void answer(const QList<int>& page, const QString& next) { arrived(rows_, page, next); }
  void fail() { refused({Code::unavailable, {}, {}}); }
  void want_others() {
    forget(rows_);
    load();
  }
  const QList<int>& rows() const { return rows_; }
  bool cancelled(qsizetype which) const { return !asked_[which].second->live; }
  QStringList asked() const {
    QStringList pages;
    for (const auto& [page, ticket] : asked_) pages.append(page);
    return pages;
  }
  using PagedListModel::load;
  QList<int> on_device;

 protected:
  QVariant value(int row, int role) const override { return role == 0 ? rows_[row] : QVariant(); }
  void attach(const Services&) override {}
  PendingCall ask(const QString& page) override {
    asked_.append({page, std::make_shared<PendingCall::Ticket>()});
    return PendingCall(asked_.last().second);
  }
  void look_on_device() override {
    if (!on_device.isEmpty()) show_stored(rows_, on_device);
  }

 private:
  QList<int> rows_;
  QList<std::pair<QString, std::shared_ptr<PendingCall::Ticket>>> asked_;
};

class PagedListModelTest : public testing::Test {
 protected:
  PagedListModelTest() {
    services_.provide<Channel>(channel_);
    services_.provide(translations_);
  }

  FakeChannel channel_;
  Translations translations_;
  Services services_;
  Numbers numbers_;
};

TEST_F(PagedListModelTest, PagesComeBehindEachOtherUntilTheLast) {
  numbers_.start(services_);
  EXPECT_EQ(numbers_.state(), load_state::Loading);
  EXPECT_FALSE(numbers_.canFetchMore({}));
  numbers_.answer({1, 2}, "second");
  EXPECT_EQ(numbers_.state(), load_state::Ready);
  ASSERT_TRUE(numbers_.canFetchMore({}));
  numbers_.fetchMore({});
  EXPECT_FALSE(numbers_.canFetchMore({})) << "one page at a time";
  numbers_.fetchMore({});
  numbers_.answer({3}, {});
  EXPECT_EQ(numbers_.rows(), (QList<int>{1, 2, 3}));
  EXPECT_FALSE(numbers_.canFetchMore({}));
  EXPECT_EQ(numbers_.asked(), (QStringList{"", "second"}));
}

TEST_F(PagedListModelTest, APageThatFailsLeavesWhatIsShownAndIsAskedForAgain) {
  numbers_.start(services_);
  numbers_.answer({1, 2}, "second");
  numbers_.fetchMore({});
  numbers_.fail();
  EXPECT_EQ(numbers_.rows(), (QList<int>{1, 2}));
  EXPECT_EQ(numbers_.state(), load_state::Ready);
  EXPECT_FALSE(numbers_.error_text().isEmpty());
  EXPECT_TRUE(numbers_.canFetchMore({})) << "scrolling on asks, too";
  numbers_.retry();
  EXPECT_EQ(numbers_.asked(), (QStringList{"", "second", "second"}));
  numbers_.answer({3}, {});
  EXPECT_EQ(numbers_.rows(), (QList<int>{1, 2, 3}));
  EXPECT_TRUE(numbers_.error_text().isEmpty());
  numbers_.retry();
  EXPECT_EQ(numbers_.asked().last(), "") << "nothing has failed any more: all of it";
}

TEST_F(PagedListModelTest, AskingAnewDropsThePageUnderWay) {
  numbers_.start(services_);
  numbers_.answer({1, 2}, "second");
  numbers_.fetchMore({});
  numbers_.load();
  EXPECT_TRUE(numbers_.cancelled(1));
  EXPECT_EQ(numbers_.rows(), (QList<int>{1, 2})) << "until the answer is there";
  numbers_.answer({4}, {});
  EXPECT_EQ(numbers_.rows(), QList<int>{4});
}

TEST_F(PagedListModelTest, WhatTheDeviceHasIsShownAtOnceAndHasNoFurtherPages) {
  numbers_.on_device = {7, 8};
  numbers_.start(services_);
  EXPECT_EQ(numbers_.rows(), (QList<int>{7, 8}));
  EXPECT_TRUE(numbers_.stale());
  numbers_.answer({1}, "second");
  EXPECT_FALSE(numbers_.stale());
  numbers_.want_others();
  EXPECT_EQ(numbers_.rows(), (QList<int>{7, 8})) << "the device is asked again";
  EXPECT_FALSE(numbers_.canFetchMore({}));
}

TEST_F(PagedListModelTest, WhenOthersAreWantedNothingOfTheseStays) {
  numbers_.start(services_);
  numbers_.answer({1}, "second");
  numbers_.want_others();
  EXPECT_EQ(numbers_.count(), 0);
  EXPECT_EQ(numbers_.state(), load_state::Loading);
  EXPECT_FALSE(numbers_.canFetchMore({}));
  numbers_.answer({}, {});
  EXPECT_EQ(numbers_.state(), load_state::Empty);
}

}  // namespace
}  // namespace mct::app
