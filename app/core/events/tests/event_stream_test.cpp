#include "app/core/events/event_stream.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>
#include <QVector>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/events/event_methods.h"
#include "app/core/testing/signed_in.h"

namespace mct::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A server with a log of two topics, and an app that keeps the numbers of what it is told.
class EventStreamTest : public testing::Test {
 protected:
  EventStreamTest() {
    channel_.answer(event_methods::watch, [this](const events::v1::WatchRequest& request) {
      cursors_.clear();
      for (const auto& cursor : request.cursors())
        cursors_[QString::fromStdString(cursor.topic())] = cursor.sequence();
      events::v1::WatchResponse answer;
      answer.mutable_topics();
      for (const auto& topic : topics_) *answer.mutable_topics()->add_opened() = topic;
      return Result<events::v1::WatchResponse>(answer);
    });
    channel_.answer(event_methods::read_events, [this](
                                                    const events::v1::ReadEventsRequest& request) {
      if (!page_error_.reason.isEmpty())
        return Result<events::v1::ReadEventsResponse>(tl::unexpected(page_error_));
      events::v1::ReadEventsResponse page;
      for (auto number = request.after() + 1; number <= last_ && page.events_size() < 2; ++number)
        *page.add_events() = event(number);
      return Result<events::v1::ReadEventsResponse>(page);
    });
    topics_ = {topic(events::v1::STANDING_CURRENT, 0, 0)};
  }

  static events::v1::Topic topic(events::v1::Standing standing, qint64 after, qint64 head,
                                 qint64 first = 1) {
    events::v1::Topic topic;
    topic.set_topic("talk/a");
    topic.set_standing(standing);
    topic.set_after(after);
    topic.set_head(head);
    topic.set_first(first);
    return topic;
  }
  static events::v1::Event event(qint64 number, const char* kind = "word.said") {
    events::v1::Event event;
    event.set_topic("talk/a");
    event.set_sequence(number);
    event.set_kind(kind);
    return event;
  }
  void tell(std::initializer_list<qint64> numbers) {
    events::v1::WatchResponse answer;
    for (auto number : numbers) *answer.add_events() = event(number);
    channel_.push(event_methods::watch, answer);
  }

  // The app is started; what was told before is on the device.
  void start() {
    stream_.reset();
    cache_ = std::make_unique<DeviceCache>(folder_.filePath("cache.sqlite"));
    cache_->add_tables({"CREATE TABLE IF NOT EXISTS told (number INTEGER)"});
    stream_ = std::make_unique<EventStream>(channel_, who_.session, *cache_);
    stream_->on("word.said", [this](const ReceivedEvent& event) {
      cache_->run("INSERT INTO told (number) VALUES (?)", {event.sequence});
      if (disk_full_) cache_->run("INSERT INTO no_such_table VALUES (1)");
    });
    stream_->on_gap("talk", far_behind_,
                    [this](const QString&, qint64 head) { snapshots_.append(head); });
    stream_->on_gap("talk", EventStream::FarBehind::read_all,
                    [this](const QString&, qint64 head) { others_.append(head); });
  }
  bool live() {
    return QTest::qWaitFor([this] { return stream_->live(); }, 5'000);
  }
  QVector<qint64> told() {
    QVector<qint64> numbers;
    auto rows = cache_->run("SELECT number FROM told ORDER BY rowid");
    while (rows.next()) numbers.append(rows.value(0).toLongLong());
    return numbers;
  }

  QTemporaryDir folder_;
  FakeChannel channel_;
  SignedIn who_{channel_};
  QList<events::v1::Topic> topics_;
  QHash<QString, qint64> cursors_;  // of the last stream
  qint64 last_ = 0;                 // in the log
  Error page_error_;
  bool disk_full_ = false;
  EventStream::FarBehind far_behind_ = EventStream::FarBehind::read_all;
  QVector<qint64> snapshots_;
  QVector<qint64> others_;  // of a second feature on the same noun
  std::unique_ptr<DeviceCache> cache_;
  std::unique_ptr<EventStream> stream_;
};

TEST_F(EventStreamTest, TellsEachEventOnceAlsoAcrossCutsAndRestarts) {
  start();
  ASSERT_TRUE(live());
  tell({1, 2});
  tell({2, 3});
  EXPECT_THAT(told(), ElementsAre(1, 2, 3));
  channel_.cut(event_methods::watch.path, {Code::unavailable, {}, {}});
  EXPECT_FALSE(stream_->live());
  ASSERT_TRUE(live());
  EXPECT_EQ(cursors_.value("talk/a"), 3);
  tell({3, 4});
  start();
  ASSERT_TRUE(live());
  EXPECT_EQ(cursors_.value("talk/a"), 4);
  EXPECT_THAT(told(), ElementsAre(1, 2, 3, 4));
}

TEST_F(EventStreamTest, WhatCouldNotBeKeptComesAgain) {
  start();
  ASSERT_TRUE(live());
  disk_full_ = true;
  tell({1});
  EXPECT_THAT(told(), IsEmpty());
  EXPECT_FALSE(channel_.is_open(event_methods::watch.path));
  disk_full_ = false;
  ASSERT_TRUE(live());
  EXPECT_EQ(cursors_.value("talk/a"), 0);
  tell({1});
  EXPECT_THAT(told(), ElementsAre(1));
}

TEST_F(EventStreamTest, ReadsInPagesWhatIsFarBehindAndThenGoesOn) {
  topics_ = {topic(events::v1::STANDING_BEHIND, 5, 5)};
  last_ = 5;
  channel_.hold(true);
  start();
  channel_.release();  // the stream begins; the first page is under way
  ASSERT_TRUE(stream_->live());
  last_ = 6;
  tell({6});
  EXPECT_THAT(told(), IsEmpty());
  channel_.hold(false);
  channel_.release();
  ASSERT_TRUE(QTest::qWaitFor([this] { return told().size() == 6; }, 5'000));
  tell({7});
  EXPECT_THAT(told(), ElementsAre(1, 2, 3, 4, 5, 6, 7));
}

TEST_F(EventStreamTest, AFeatureMayTakeASnapshotInstead) {
  topics_ = {topic(events::v1::STANDING_BEHIND, 500, 500)};
  far_behind_ = EventStream::FarBehind::snapshot;
  start();
  ASSERT_TRUE(live());
  EXPECT_THAT(snapshots_, ElementsAre(500));
  EXPECT_EQ(others_, snapshots_);
  tell({501});
  EXPECT_THAT(told(), ElementsAre(501));
}

TEST_F(EventStreamTest, TakesASnapshotWhenEventsAreNoLongerKeptOrTheServerWasRestored) {
  topics_ = {topic(events::v1::STANDING_TRUNCATED, 9, 9, 8)};
  start();
  ASSERT_TRUE(live());
  topics_ = {topic(events::v1::STANDING_AHEAD, 4, 4)};
  start();
  ASSERT_TRUE(live());
  EXPECT_THAT(snapshots_, ElementsAre(9, 4));
  tell({5});
  EXPECT_THAT(told(), ElementsAre(5));
}

TEST_F(EventStreamTest, TakesASnapshotWhenAPageIsNoLongerKept) {
  topics_ = {topic(events::v1::STANDING_BEHIND, 300, 300)};
  page_error_ = {Code::unknown, "EVENTS_TRUNCATED", {}};
  start();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !snapshots_.isEmpty(); }, 5'000));
  EXPECT_THAT(snapshots_, ElementsAre(300));
}

TEST_F(EventStreamTest, FollowsTheActingCard) {
  start();
  ASSERT_TRUE(live());
  tell({1, 2});
  who_.act_through("other");
  ASSERT_TRUE(live());
  EXPECT_EQ(cursors_.value("talk/a"), 0);
  who_.act_through("card");
  ASSERT_TRUE(live());
  EXPECT_EQ(cursors_.value("talk/a"), 2);
  who_.session.end();
  EXPECT_FALSE(stream_->live());
  EXPECT_FALSE(channel_.is_open(event_methods::watch.path));
}

}  // namespace
}  // namespace mct::app
