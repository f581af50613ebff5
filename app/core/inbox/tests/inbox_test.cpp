#include "app/core/inbox/inbox.h"

#include <gtest/gtest.h>

#include "app/core/inbox/inbox_announcer.h"
#include "app/core/inbox/inbox_source.h"

namespace mct::app {
namespace {

class Source : public InboxSource {
 public:
  explicit Source(QString noun) : noun_(std::move(noun)) {}

  QString noun() const override { return noun_; }
  QList<InboxEntry> entries() const override { return entries_; }
  const LoadStatus& status() const override { return status_; }
  void refresh() override { ++refreshed_; }
  void mark(const QString& key, InboxMark, bool) override { marked_ << key; }

  void give(const QString& id, qint64 time_ms, int unread = 0) {
    entries_.append({.key = noun_ + "/" + id, .title = id, .time_ms = time_ms, .unread = unread});
    status_.show_fresh(false);
    emit changed();
  }

  QString noun_;
  QList<InboxEntry> entries_;
  LoadStatus status_;
  QStringList marked_;
  int refreshed_ = 0;
};

class InboxTest : public testing::Test {
 protected:
  InboxTest() {
    inbox_.add(chats_);
    inbox_.add(notices_);
  }
  QStringList titles(bool archived = false) const {
    QStringList titles;
    for (const auto& entry : inbox_.entries(archived)) titles << entry.title;
    return titles;
  }

  Source chats_{"chat"}, notices_{"notice"};
  Inbox inbox_;
};

TEST_F(InboxTest, MergesAllSourcesPinnedFirstThenTheNewest) {
  chats_.give("old", 10);
  notices_.give("middle", 20);
  chats_.give("new", 30);
  EXPECT_EQ(titles(), (QStringList{"new", "middle", "old"}));
  chats_.entries_[0].pinned = true;
  EXPECT_EQ(titles(), (QStringList{"old", "new", "middle"}));
  notices_.entries_[0].archived = true;
  EXPECT_EQ(titles(), (QStringList{"old", "new"}));
  EXPECT_EQ(titles(true), QStringList{"middle"});
}

TEST_F(InboxTest, CountsWhatIsNeitherMutedNorArchived) {
  int told = 0;
  QObject::connect(&inbox_, &Inbox::changed, [&] { ++told; });
  chats_.give("loud", 1, 3);
  chats_.give("muted", 2, 50);
  notices_.give("aside", 3, 1);
  notices_.give("fresh", 4, 1);
  chats_.entries_[1].muted = true;
  notices_.entries_[0].archived = true;
  EXPECT_EQ(inbox_.unread(), 4);
  chats_.entries_[1].calls = true;
  EXPECT_EQ(inbox_.unread(), 54);
  EXPECT_EQ(told, 4);
}

TEST_F(InboxTest, ShowsWhatThereIsWhileOneSourceStillLoadsOrHasFailed) {
  EXPECT_EQ(inbox_.status().state(), load_state::Loading);
  notices_.status_.show_fresh(true);
  EXPECT_EQ(inbox_.status().state(), load_state::Loading);
  chats_.status_.fail({Code::unavailable, {}, {}});
  EXPECT_EQ(inbox_.status().state(), load_state::Error);
  notices_.give("one", 1);
  EXPECT_EQ(inbox_.status().state(), load_state::Ready);
  EXPECT_TRUE(inbox_.status().error());
  chats_.status_.show_fresh(true);
  EXPECT_FALSE(inbox_.status().error());
  EXPECT_FALSE(inbox_.status().stale());
}

TEST_F(InboxTest, IsEmptyWhenAllSourcesAre) {
  chats_.status_.show_fresh(true);
  notices_.status_.show_fresh(true);
  EXPECT_EQ(inbox_.status().state(), load_state::Empty);
}

TEST_F(InboxTest, AMarkGoesToTheSourceOfTheEntry) {
  inbox_.mark("notice/7", InboxMark::pinned, true);
  EXPECT_EQ(notices_.marked_, QStringList{"notice/7"});
  EXPECT_TRUE(chats_.marked_.isEmpty());
  inbox_.refresh();
  EXPECT_EQ(chats_.refreshed_ + notices_.refreshed_, 2);
}

// What comes while nobody looks.
class AnnouncerTest : public InboxTest {
 protected:
  AnnouncerTest() {
    QObject::connect(&announcer_, &InboxAnnouncer::news,
                     [this](const InboxEntry& entry) { news_ << entry.title; });
  }

  InboxAnnouncer announcer_{inbox_};
  QStringList news_;
};

TEST_F(AnnouncerTest, SaysWhatIsNewWhileNobodyLooks) {
  chats_.give("before", 10, 1);
  announcer_.set_watched(false);
  notices_.give("news", 20, 1);
  chats_.give("older, and late", 5, 1);
  EXPECT_EQ(news_, QStringList{"news"});
  announcer_.set_watched(true);
  notices_.give("seen as it comes", 30, 1);
  EXPECT_EQ(news_, QStringList{"news"});
}

TEST_F(AnnouncerTest, WhatIsThereWhenTheAppStartsIsNoNews) {
  announcer_.set_watched(false);
  chats_.give("there", 10, 1);
  EXPECT_TRUE(news_.isEmpty());
  chats_.give("comes", 11, 1);
  EXPECT_EQ(news_, QStringList{"comes"});
}

TEST_F(AnnouncerTest, WhatIsMutedAsideOrReadElsewhereIsNoNews) {
  chats_.give("there", 10);
  announcer_.set_watched(false);
  for (auto entry : {InboxEntry{.title = "muted", .time_ms = 11, .unread = 1, .muted = true},
                     InboxEntry{.title = "aside", .time_ms = 12, .unread = 1, .archived = true},
                     InboxEntry{.title = "read", .time_ms = 13}})
    chats_.entries_.append(entry);
  emit chats_.changed();
  EXPECT_TRUE(news_.isEmpty());
}

TEST_F(AnnouncerTest, WhatAsksForThePersonByNameIsNewsAlsoWhenItIsMuted) {
  chats_.give("there", 10);
  announcer_.set_watched(false);
  InboxEntry entry{.key = "chat/a", .title = "called", .time_ms = 12, .unread = 2, .muted = true};
  entry.calls = true;
  entry.called_ms = 11;
  chats_.entries_.append(entry);
  emit chats_.changed();
  EXPECT_EQ(news_, QStringList{"called"});
  chats_.entries_.last().time_ms = 13;
  emit chats_.changed();
  EXPECT_EQ(news_.size(), 1) << "what comes behind it is silent";
  chats_.entries_.last().time_ms = chats_.entries_.last().called_ms = 14;
  chats_.entries_.last().archived = true;
  emit chats_.changed();
  EXPECT_EQ(news_.size(), 2) << "also what lies aside";
}

TEST_F(InboxTest, OffersStandInTheirOrder) {
  inbox_.offer({.title = "second", .icon = "", .route = "b", .order = 2});
  inbox_.offer({.title = "first", .icon = "", .route = "a", .order = 1});
  EXPECT_EQ(inbox_.offers().first().route, "a");
}

}  // namespace
}  // namespace mct::app
