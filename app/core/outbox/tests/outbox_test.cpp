#include "app/core/outbox/outbox.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include "mct/directory/v1/directory_admin_service.pb.h"

#include "app/core/cache/device_cache.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/testing/signed_in.h"

namespace mct::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// Any write with a request_id will do.
constexpr Method<directory::v1::AddCardRequest, directory::v1::Card> add_card{"/a/AddCard"};

class OutboxTest : public testing::Test {
 protected:
  OutboxTest() {
    channel_.answer(
        add_card,
        [this](const directory::v1::AddCardRequest& request) -> Result<directory::v1::Card> {
          arrived_.append(QString::fromStdString(request.details().name()));
          if (error_.code != Code::unknown) return tl::unexpected(error_);
          const auto id = QString::fromStdString(request.request_id());
          if (!carried_out_.contains(id)) carried_out_.append(id);
          directory::v1::Card card;
          card.set_id(request.request_id());
          return card;
        });
    start();
  }

  // As after the app was killed.
  void start() {
    outbox_.reset();
    cache_ = std::make_unique<DeviceCache>(folder_.filePath("cache.sqlite"));
    outbox_ = std::make_unique<Outbox>(channel_, who_.session, *cache_);
    outbox_->on_sent(add_card, Outbox::Sent<directory::v1::Card>(
                                   [this](const OutboxItem& item, const directory::v1::Card& card) {
                                     EXPECT_EQ(item.request_id.toStdString(), card.id());
                                     answered_.append(item.number);
                                   }));
  }
  qint64 put(const char* name, const char* lane = "lane") {
    directory::v1::AddCardRequest request;
    request.mutable_details()->set_name(name);
    return outbox_->put(lane, add_card, request);
  }
  bool settled(const char* lane = "lane") {
    return QTest::qWaitFor(
        [&] {
          return std::ranges::all_of(outbox_->items(lane), [](const OutboxItem& item) {
            return item.state == OutboxItem::State::failed;
          });
        },
        5'000);
  }
  QList<OutboxItem::State> states(const char* lane = "lane") {
    QList<OutboxItem::State> states;
    for (const auto& item : outbox_->items(lane)) states.append(item.state);
    return states;
  }

  QTemporaryDir folder_;
  FakeChannel channel_;
  SignedIn who_{channel_};
  Error error_;
  QStringList arrived_;      // every attempt
  QStringList carried_out_;  // each request_id once
  QList<qint64> answered_;
  std::unique_ptr<DeviceCache> cache_;
  std::unique_ptr<Outbox> outbox_;
};

TEST_F(OutboxTest, SendsInOrderOneAtATime) {
  channel_.hold(true);
  const auto first = put("甲"), second = put("乙");
  EXPECT_THAT(states(), ElementsAre(OutboxItem::State::sending, OutboxItem::State::waiting));
  EXPECT_FALSE(outbox_->discard(first));
  channel_.hold(false);
  channel_.release();
  ASSERT_TRUE(settled());
  EXPECT_THAT(arrived_, ElementsAre("甲", "乙"));
  EXPECT_THAT(answered_, ElementsAre(first, second));
  EXPECT_THAT(outbox_->items("lane"), IsEmpty());
}

TEST_F(OutboxTest, WaitsWhileOfflineAlsoWhenTheAppIsKilledAndHasOneEffect) {
  channel_.go_offline(true);
  put("甲");
  QTest::qWait(50);
  EXPECT_THAT(states(), ElementsAre(OutboxItem::State::waiting));
  start();
  channel_.go_offline(false);
  // Carried out, and the answer lost: the same request goes again.
  error_ = {Code::unavailable, {}, {}};
  who_.session.begin({}, "access", "refresh");
  QTest::qWait(50);
  EXPECT_THAT(outbox_->items("lane"), SizeIs(1));
  error_ = {};
  ASSERT_TRUE(settled());
  EXPECT_THAT(arrived_, ElementsAre("甲", "甲"));
  EXPECT_THAT(carried_out_, SizeIs(1));
}

TEST_F(OutboxTest, WhatIsRefusedFailsAndTheNextGoesOn) {
  error_ = {Code::invalid_argument, "INVALID_ARGUMENT", "no"};
  put("甲");
  ASSERT_TRUE(settled());
  const auto failed = outbox_->items("lane").first();
  EXPECT_EQ(failed.error, error_);
  error_ = {};
  put("乙");
  ASSERT_TRUE(settled());
  EXPECT_THAT(arrived_, ElementsAre("甲", "乙"));
  start();
  EXPECT_THAT(states(), ElementsAre(OutboxItem::State::failed));
  outbox_->retry(failed.number);
  ASSERT_TRUE(settled());
  EXPECT_THAT(outbox_->items("lane"), IsEmpty());
  EXPECT_THAT(carried_out_, SizeIs(2));
}

TEST_F(OutboxTest, GoesThroughTheCardThatItWasWrittenWith) {
  channel_.go_offline(true);
  put("甲");
  who_.act_through("other");
  EXPECT_THAT(outbox_->items("lane"), IsEmpty());
  channel_.go_offline(false);
  ASSERT_TRUE(QTest::qWaitFor([this] { return answered_.size() == 1; }, 5'000));
  EXPECT_EQ(channel_.last_card(), "card");
}

TEST_F(OutboxTest, AWaitingOneMayBeTakenBack) {
  channel_.go_offline(true);
  put("甲");
  const auto second = put("乙");
  EXPECT_TRUE(outbox_->discard(second));
  EXPECT_THAT(outbox_->items("lane"), SizeIs(1));
}

}  // namespace
}  // namespace mct::app
