#include "backend/features/chat/term_store.h"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include "backend/features/chat/tests/chat_fixture.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

// Nobody keeps the terms here, except where a test does: a message has none until it is looked for.
class TermStoreTest : public ChatFixture {
 protected:
  void TearDown() override {
    if (keeping_.valid()) stop_keeping();
    ChatFixture::TearDown();
  }

  std::int64_t count(const std::string& sql) {
    auto rows = run(
        database().read([&](storage::Connection& connection) { return connection.execute(sql); }));
    return rows ? rows->rows[0].integer(0) : -1;
  }
  std::int64_t terms() { return count("SELECT count(*) FROM chat_term"); }
  std::int64_t behind() {
    return count("SELECT count(*) FROM chat_conversation WHERE indexed_sequence < last_sequence");
  }

  // As a server does that has just been started.
  void keep() { keep(module_->keep_terms()); }
  void keep(asio::awaitable<void> keeping) {
    keeping_ = asio::co_spawn(strand_, std::move(keeping),
                              asio::bind_cancellation_slot(end_.slot(), asio::use_future));
  }
  void stop_keeping() {
    asio::post(strand_, [this] { end_.emit(asio::cancellation_type::terminal); });
    EXPECT_THROW(keeping_.get(), boost::system::system_error) << "it goes on until then";
  }
  void wait_until_nothing_is_behind() {
    for (int waits = 0; behind() > 0 && waits < 1'000; ++waits)
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_EQ(behind(), 0);
  }

 private:
  asio::strand<asio::thread_pool::executor_type> strand_{pool().get_executor()};
  asio::cancellation_signal end_;
  std::future<void> keeping_;
};
MCT_ON_BOTH_ENGINES(TermStoreTest);

TEST_P(TermStoreTest, WhatWasJustSentIsFoundBeforeItsTermsAreWritten) {
  const auto id = direct("wang", "li"), other = direct("wang", "zhao");
  say("wang", id, "防汛值班表见附件");
  say("wang", other, "防汛会商改到下午");
  EXPECT_EQ(terms(), 0);
  EXPECT_EQ(behind(), 2);
  EXPECT_THAT(found("li", "值班"), ElementsAre("防汛值班表见附件"));
  EXPECT_EQ(behind(), 1) << "nobody has looked into the other one";
  EXPECT_THAT(found("zhao", "防汛", other), ElementsAre("防汛会商改到下午"));
  EXPECT_EQ(behind(), 0);
}

// More than are written at once, in several conversations.
TEST_P(TermStoreTest, ASearchHasAllOfThemWritten) {
  const auto first = direct("wang", "li"), second = direct("zhao", "li");
  for (int i = 0; i < 130; ++i) {
    say("wang", first, "第" + std::to_string(i) + "次会商");
    say("zhao", second, "第" + std::to_string(i) + "次通报");
  }
  EXPECT_THAT(found("li", "129次"), UnorderedElementsAre("第129次通报", "第129次会商"));
  EXPECT_THAT(found("li", "0次会商", first), ElementsAre("第0次会商"));
  EXPECT_EQ(behind(), 0);
}

TEST_P(TermStoreTest, AServerThatIsKilledLeavesThemToTheNext) {
  const auto id = direct("wang", "li");
  say("wang", id, "防汛值班表见附件");
  EXPECT_EQ(terms(), 0);
  keep();
  wait_until_nothing_is_behind();
  EXPECT_GT(terms(), 0);
  say("wang", id, "防汛会商改到下午");
  wait_until_nothing_is_behind();
  EXPECT_THAT(found("li", "防汛"), ElementsAre("防汛会商改到下午", "防汛值班表见附件"));
}

TEST_P(TermStoreTest, TheyWaitWhileMoreMessagesComeThanUsualButNotForEver) {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::seconds at_most{2};
  TermStore terms_of_rush(database(), {.messages = 0, .at_most = at_most});
  const auto id = direct("wang", "li");
  say("wang", id, "防汛值班表见附件");
  const auto begun = Clock::now();
  keep(terms_of_rush.keep());
  while (behind() > 0) {
    terms_of_rush.note(id);
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
  }
  EXPECT_GE(Clock::now() - begun, at_most) << "without a rush they are written after a second";
  stop_keeping();
}

TEST_P(TermStoreTest, WhatChangesBeforeItHasTermsIsFoundByWhatItSaysThen) {
  const auto id = direct("wang", "li");
  const auto edited = say("wang", id, "防汛值班表"), recalled = say("wang", id, "防汛会商");
  EXPECT_TRUE(edit("wang", id, edited, "汛情通报"));
  EXPECT_TRUE(recall("wang", id, recalled));
  EXPECT_EQ(terms(), 0);
  EXPECT_THAT(found("li", "防汛"), IsEmpty());
  EXPECT_THAT(found("li", "汛情"), ElementsAre("汛情通报"));
  const auto written = terms();
  EXPECT_TRUE(edit("wang", id, edited, "汛情通报"));
  EXPECT_EQ(terms(), written) << "written once, however often it changes";
  EXPECT_TRUE(edit("wang", id, edited, "午饭"));
  EXPECT_THAT(found("li", "汛情"), IsEmpty());
  EXPECT_THAT(found("li", "午饭"), ElementsAre("午饭"));
}

TEST_P(TermStoreTest, TheSameRequestIsFoundByItsConversationAndSender) {
  const auto id = group("wang", {"li", "zhao"});
  auto request = message(id, "防汛值班表");
  const auto first = expect_ok(call("wang", &Stub::SendMessage, request));
  EXPECT_EQ(expect_ok(call("wang", &Stub::SendMessage, request))->sequence(), first->sequence());
  EXPECT_GT(expect_ok(call("li", &Stub::SendMessage, request))->sequence(), first->sequence())
      << "another's request is another one";
  EXPECT_TRUE(remove("wang", id, "li"));
  EXPECT_TRUE(call("li", &Stub::SendMessage, request)) << "it was sent while they were there";
  EXPECT_EQ(reason_of(send("li", id, "午饭")), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(texts("wang", id).size(), 2);
}

// A key is made at random, and two conversations might have the same.
TEST_P(TermStoreTest, TwoConversationsUnderOneKeyAreStillTwo) {
  const auto first = direct("wang", "li"), second = direct("zhao", "chen");
  EXPECT_TRUE(execute("UPDATE chat_conversation SET term_key = 7"));
  say("wang", first, "防汛值班表");
  say("zhao", second, "防汛会商");
  EXPECT_THAT(found("wang", "防汛"), ElementsAre("防汛值班表"));
  EXPECT_THAT(found("zhao", "防汛"), ElementsAre("防汛会商"));
  EXPECT_THAT(found("li", "会商"), IsEmpty());
}

}  // namespace
}  // namespace mct::chat
