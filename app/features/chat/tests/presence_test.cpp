#include <QSignalSpy>

#include "app/core/attention.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/presence_client.h"
#include "app/features/chat/tests/chat_fixture.h"

namespace mct::app {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

// Somebody who is at the app, or not, as a test says.
class Watching final : public Attention {
 public:
  bool given() const override { return given_; }
  void set(bool given) {
    given_ = given;
    if (given) emit returned();
  }

 private:
  bool given_ = true;
};

class PresenceTest : public ChatTest {
 protected:
  PresenceTest() {
    channel_.answer(methods::say_present, [this](const pb::SayPresentRequest& request) {
      said_.push_back(request.id() + (request.answer_wanted() ? "?" : "!"));
      pb::SayPresentResponse response;
      response.set_shown(shown_);
      return Result<pb::SayPresentResponse>(response);
    });
    channel_.answer(methods::show_presence, [this](const pb::ShowPresenceRequest& request) {
      shown_ = request.shown();
      pb::ShowPresenceResponse response;
      response.set_shown(shown_);
      return Result<pb::ShowPresenceResponse>(response);
    });
    presence_ = std::make_unique<PresenceClient>(channel_, who_.session, *stream_, watching_,
                                                 PresenceClient::Times{300ms, 200ms});
  }

  void tell_present(bool answer_wanted) {
    pb::PresenceSaid said;
    said.set_answer_wanted(answer_wanted);
    tell_signal("presence.said", "other", said.SerializeAsString());
  }
  bool said(std::size_t count) {
    return until([=, this] { return said_.size() >= count && channel_.pending() == 0; });
  }

  Watching watching_;
  std::vector<std::string> said_;  // in which conversation; with ? it asks
  bool shown_ = true;
  std::unique_ptr<PresenceClient> presence_;
};

TEST_F(PresenceTest, WhoIsThereIsShownForAWhile) {
  ASSERT_TRUE(ready());
  QSignalSpy changed(presence_.get(), &PresenceClient::changed);
  tell_present(false);
  EXPECT_TRUE(presence_->there("a"));
  EXPECT_FALSE(presence_->there("b"));
  EXPECT_TRUE(until([this] { return !presence_->there("a"); }));
  EXPECT_EQ(changed.size(), 2);
  EXPECT_THAT(said_, IsEmpty()) << "nobody has asked";
}

TEST_F(PresenceTest, WhatIsLookedAtIsAskedAgainAndAgainUntilOneLooksAway) {
  ASSERT_TRUE(ready());
  presence_->look_at("a");
  ASSERT_TRUE(said(1));
  EXPECT_EQ(presence_->shown(), true);
  ASSERT_TRUE(said(2));
  presence_->look_away("b");
  ASSERT_TRUE(said(3));
  presence_->look_away("a");
  QTest::qWait(250);
  EXPECT_THAT(said_, ElementsAre("a?", "a?", "a?"));
}

TEST_F(PresenceTest, OnlyWhoIsAtTheAppAsksAndAnswers) {
  ASSERT_TRUE(ready());
  watching_.set(false);
  presence_->look_at("a");
  tell_present(true);
  QTest::qWait(250);
  EXPECT_THAT(said_, IsEmpty());
  watching_.set(true);
  ASSERT_TRUE(said(1));
  presence_->look_away("a");
  tell_present(true);
  ASSERT_TRUE(said(2));
  EXPECT_THAT(said_, ElementsAre("a?", "a!"));
}

TEST_F(PresenceTest, WhoNoLongerShowsItSeesNobody) {
  ASSERT_TRUE(ready());
  presence_->look_at("a");
  ASSERT_TRUE(said(1));
  tell_present(false);
  EXPECT_TRUE(presence_->there("a"));
  QSignalSpy shown(presence_.get(), &PresenceClient::shownChanged);
  bool done = false;
  auto call = presence_->show(false, "off", [&](const Result<void>& it) { done = it.has_value(); });
  ASSERT_TRUE(until([&] { return done; }));
  EXPECT_FALSE(presence_->there("a"));
  EXPECT_EQ(presence_->shown(), false);
  EXPECT_EQ(shown.size(), 1);
}

TEST_F(PresenceTest, AnotherCardBeginsAnew) {
  ASSERT_TRUE(ready());
  presence_->look_at("a");
  ASSERT_TRUE(said(1));
  tell_present(false);
  who_.act_through("another");
  EXPECT_FALSE(presence_->there("a"));
  EXPECT_FALSE(presence_->shown().has_value());
}

TEST_F(PresenceTest, InWords) {
  EXPECT_EQ(ChatText::presence(true), "在线");
  EXPECT_EQ(ChatText::presence(false), "");
}

}  // namespace
}  // namespace mct::app
