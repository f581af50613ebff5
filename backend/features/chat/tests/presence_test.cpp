#include "backend/features/chat/erasure_rows.h"
#include "backend/features/chat/tests/stream_node.h"

namespace mct::chat {
namespace {

using namespace std::chrono_literals;

class PresenceTest : public SignalFixture {
 protected:
  Result<pb::SayPresentResponse> appear(const std::string& who, const std::string& id,
                                        bool answer_wanted = true) {
    auto request = about<pb::SayPresentRequest>(id);
    request.set_answer_wanted(answer_wanted);
    return call(who, &Stub::SayPresent, request);
  }
  bool shown(const std::string& who, const std::string& id) {
    auto said = expect_ok(appear(who, id));
    return said && said->shown();
  }
  Result<pb::ShowPresenceResponse> show(const std::string& who, bool shown,
                                        const std::string& request_id = random_id()) {
    pb::ShowPresenceRequest request;
    request.set_shown(shown);
    request.set_request_id(request_id);
    return call(who, &Stub::ShowPresence, request);
  }
  // How many signals wait for this stream.
  std::size_t heard(Stream& stream, const std::string& by, const std::string& id) {
    say(by, id, "好");
    return stream.until("message.sent").size();
  }
};
MCT_ON_BOTH_ENGINES(PresenceTest);

TEST_P(PresenceTest, ColleaguesSeeEachOtherOnAnotherNodeAndNothingIsKept) {
  const auto id = direct("wang", "li");
  Stream wang(*node_, "wang"), li(*node_, "li");
  const auto before = rows();
  EXPECT_TRUE(shown("wang", id));
  const auto asked = li.next();
  ASSERT_EQ(asked.size(), 1);
  EXPECT_EQ(asked[0].topic(), "conversation/" + id);
  EXPECT_EQ(asked[0].kind(), "presence.said");
  EXPECT_EQ(asked[0].from_card_id(), "wang");
  pb::PresenceSaid said;
  ASSERT_TRUE(said.ParseFromString(asked[0].payload()));
  EXPECT_TRUE(said.answer_wanted());
  ASSERT_TRUE(expect_ok(appear("li", id, false)));
  const auto answered = wang.next();
  ASSERT_EQ(answered.size(), 1) << "and not its own";
  EXPECT_EQ(answered[0].from_card_id(), "li");
  ASSERT_TRUE(said.ParseFromString(answered[0].payload()));
  EXPECT_FALSE(said.answer_wanted());
  EXPECT_EQ(rows(), before);
}

TEST_P(PresenceTest, WhoDoesNotShowItDoesNotSeeItEither) {
  const auto id = direct("wang", "li");
  Stream wang(*node_, "wang"), li(*node_, "li");
  auto hidden = expect_ok(show("li", false));
  ASSERT_TRUE(hidden);
  EXPECT_FALSE(hidden->shown());
  EXPECT_FALSE(shown("li", id));
  EXPECT_TRUE(shown("wang", id)) << "who is not told why nobody answers";
  EXPECT_EQ(heard(wang, "wang", id), 0);
  EXPECT_EQ(heard(li, "wang", id), 0);
  ASSERT_TRUE(expect_ok(show("li", true)));
  EXPECT_TRUE(shown("li", id)) << "at once";
  EXPECT_TRUE(shown("wang", id));
  EXPECT_EQ(wang.next().size(), 1);
  EXPECT_EQ(li.next().size(), 1);
}

TEST_P(PresenceTest, AResidentIsNotSeenUntilTheySaySo) {
  const auto id = direct("wang", "resident");
  Stream wang(*node_, "wang"), resident(*node_, "resident");
  EXPECT_FALSE(shown("resident", id));
  EXPECT_TRUE(shown("wang", id));
  EXPECT_EQ(heard(wang, "wang", id), 0);
  EXPECT_EQ(heard(resident, "wang", id), 0);
  ASSERT_TRUE(expect_ok(show("resident", true)));
  EXPECT_TRUE(shown("resident", id));
  EXPECT_EQ(wang.next().size(), 1);
}

TEST_P(PresenceTest, StrangersGroupsAndTheRevokedNeitherSayNorHearIt) {
  const auto id = direct("wang", "li"), theirs = direct("li", "zhao");
  Stream zhao(*node_, "zhao");
  EXPECT_EQ(reason_of(appear("zhao", id)), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(appear("zhao", {})), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(appear("wang", group("wang", {"li"}))), "NOT_A_DIRECT_CONVERSATION");
  EXPECT_TRUE(shown("wang", id));
  EXPECT_EQ(heard(zhao, "li", theirs), 0);
  people_.cards.erase("li");
  EXPECT_EQ(reason_of(appear("wang", id)), "CARD_OUT_OF_REACH");
}

TEST_P(PresenceTest, WhatIsSaidTooOftenHasNoEffectAndAskingIsNotAnswering) {
  const auto id = direct("wang", "li");
  Stream li(*node_, "li");
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(shown("wang", id));
  ASSERT_TRUE(expect_ok(appear("wang", id, false)));
  EXPECT_EQ(heard(li, "wang", id), 2);
  clock_.advance(10s);
  EXPECT_TRUE(shown("wang", id));
  EXPECT_EQ(heard(li, "wang", id), 1);
}

TEST_P(PresenceTest, TheSameRequestTwiceHasOneEffectAndTheCardTakesItsChoiceAlong) {
  const auto id = direct("wang", "li");
  ASSERT_TRUE(expect_ok(show("wang", false, "off")));
  ASSERT_TRUE(expect_ok(show("wang", true, "on")));
  auto again = expect_ok(show("wang", false, "off"));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->shown());
  EXPECT_EQ(reason_of(show("wang", true, {})), "INVALID_ARGUMENT");
  ASSERT_TRUE(expect_ok(show("wang", false)));
  ASSERT_TRUE(run(database().write(
      [](storage::Connection& connection) { return erase_card(connection, "wang", 0); })));
  EXPECT_TRUE(shown("wang", id)) << "as at first";
}

}  // namespace
}  // namespace mct::chat
