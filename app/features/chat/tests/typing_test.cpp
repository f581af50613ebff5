#include <QSignalSpy>

#include "app/features/chat/chat_text.h"
#include "app/features/chat/tests/chat_fixture.h"

namespace mct::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TypingTest : public ChatTest {};

TEST_F(TypingTest, WhoTypesIsShownForAWhileAndKeptNowhere) {
  ASSERT_TRUE(ready());
  QSignalSpy changed(typing_.get(), &TypingClient::changed);
  tell_typing("other", "王样例");
  EXPECT_THAT(typing_->names("a"), ElementsAre("王样例"));
  EXPECT_THAT(typing_->names("b"), IsEmpty());
  EXPECT_EQ(changed.size(), 1);
  EXPECT_TRUE(until([this] { return typing_->names("a").isEmpty(); }));
  EXPECT_EQ(changed.size(), 2);
  tell_typing("other", "王样例");
  start();
  ASSERT_TRUE(ready());
  EXPECT_THAT(typing_->names("a"), IsEmpty());
}

TEST_F(TypingTest, WhoSaysItAgainIsShownForLonger) {
  ASSERT_TRUE(ready());
  tell_typing("third", "李样例");
  QTest::qWait(120);
  tell_typing("third", "李样例");
  tell_typing("other", "王样例");
  QTest::qWait(120);
  EXPECT_THAT(typing_->names("a"), testing::UnorderedElementsAre("李样例", "王样例"));
  EXPECT_TRUE(until([this] { return typing_->names("a").isEmpty(); }));
}

TEST_F(TypingTest, TheirMessageEndsItAndNobodyElses) {
  ASSERT_TRUE(ready());
  tell_typing("other", "王样例");
  tell_typing("third", "李样例");
  tell(said("到了"));
  EXPECT_THAT(typing_->names("a"), ElementsAre("李样例"));
}

TEST_F(TypingTest, OnesOwnIsSaidOnceInAWhileAndNotToOneself) {
  ASSERT_TRUE(ready());
  std::vector<std::string> said_in;
  channel_.answer(methods::say_typing, [&](const pb::SayTypingRequest& request) {
    said_in.push_back(request.id());
    return Result<pb::SayTypingResponse>(pb::SayTypingResponse());
  });
  for (int i = 0; i < 5; ++i) typing_->say("a");
  ASSERT_TRUE(until([&] { return said_in.size() == 1; }));
  typing_->say("b");
  ASSERT_TRUE(until([&] { return said_in.size() == 2; }));
  conversation_.set_partner_card_id("card");
  chats_->refresh();
  ASSERT_TRUE(ready());
  typing_->say("a");
  QTest::qWait(20);
  EXPECT_THAT(said_in, ElementsAre("a", "b"));
}

TEST_F(TypingTest, InAGroupItSaysWho) {
  EXPECT_EQ(ChatText::typing({}, true), "");
  EXPECT_EQ(ChatText::typing({"王样例"}, false), "对方正在输入…");
  EXPECT_EQ(ChatText::typing({"王样例"}, true), "王样例正在输入…");
  EXPECT_EQ(ChatText::typing({"李样例", "王样例"}, true), "李样例、王样例正在输入…");
  EXPECT_EQ(ChatText::typing({"李样例", "王样例", "赵样例"}, true), "李样例等 3 人正在输入…");
}

}  // namespace
}  // namespace mct::app
