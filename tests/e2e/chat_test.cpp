#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>

#include "mct/chat/v1/chat_service.grpc.pb.h"

#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/message_client.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

namespace chat = mct::chat::v1;
using testing::ElementsAre;

class ChatE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    one_ = std::make_unique<Person>(backend_, town.staff("minzheng"));
    other_ = std::make_unique<Person>(backend_, town.staff("jiaowei"));
    ASSERT_TRUE(one_->enter());
    ASSERT_TRUE(other_->enter());
  }

  // What the server has of the conversation of the two.
  std::vector<std::string> said() {
    auto stub = chat::ChatService::NewStub(channel_);
    const auto kept =
        one_->get<app::ChatClient>().find_with(QString::fromStdString(other_->who().card));
    if (!kept) return {};
    chat::ReadMessagesRequest request;
    request.set_id(kept->id.toStdString());
    grpc::ClientContext context;
    other_->who().sign(context);
    chat::ReadMessagesResponse page;
    EXPECT_TRUE(stub->ReadMessages(&context, request, &page).ok());
    std::vector<std::string> texts;
    for (const auto& it : page.messages()) texts.push_back(it.text());
    return texts;
  }

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Person> one_, other_;
};

TEST_F(ChatE2e, TwoPeopleTalkAndSeeWhatWasRead) {
  one_->open_conversation(other_->who().card);
  ASSERT_TRUE(one_->say("hello"));
  ASSERT_TRUE(other_->app().press("tab-messages"));
  ASSERT_TRUE(other_->reads("hello")) << other_->app().page_text().toStdString();
  EXPECT_TRUE(one_->reads("已送达")) << one_->app().page_text().toStdString();
  other_->open_conversation(one_->who().card);
  ASSERT_TRUE(other_->app().wait_for("conversationPage"));
  EXPECT_TRUE(one_->reads("已读")) << one_->app().page_text().toStdString();
  ASSERT_TRUE(other_->say("hi"));
  EXPECT_TRUE(one_->reads("hi"));
  EXPECT_THAT(said(), ElementsAre("hello", "hi"));
}

TEST_F(ChatE2e, WhatIsWrittenOfflineArrivesOnceAndInOrderAlsoAfterAKill) {
  one_->open_conversation(other_->who().card);
  ASSERT_TRUE(one_->say("first"));
  other_->open_conversation(one_->who().card);
  ASSERT_TRUE(other_->reads("first"));

  one_->wire().cut();
  ASSERT_TRUE(one_->say("second"));
  ASSERT_TRUE(one_->say("third"));
  ASSERT_TRUE(one_->app().wait_for("waitingMark"));
  one_->kill();
  ASSERT_TRUE(one_->app().wait_until([this] {
    return one_->get<app::Session>().card_id().toStdString() == one_->who().card;
  })) << "without a network as who they were";
  one_->open_conversation(other_->who().card);
  EXPECT_TRUE(one_->reads("third")) << "what waits is there again, without a network";
  EXPECT_TRUE(one_->reads("first"));
  EXPECT_THAT(said(), ElementsAre("first"));

  // The other one is cut off just when it goes out.
  other_->wire().cut();
  one_->wire().mend();
  ASSERT_TRUE(one_->app().wait_until([this] { return said().size() == 3; }));
  EXPECT_TRUE(one_->app().wait_until([this] { return !one_->app().see("waitingMark"); }));
  other_->wire().mend();
  ASSERT_TRUE(other_->reads("third")) << other_->app().page_text().toStdString();
  EXPECT_TRUE(other_->reads("second"));
  EXPECT_THAT(said(), ElementsAre("first", "second", "third"));
  EXPECT_EQ(other_->app().page_text().count("third"), 1);
}

TEST_F(ChatE2e, WhoSignsOutLeavesNothingOnThePhone) {
  one_->open_conversation(other_->who().card);
  ASSERT_TRUE(one_->say("between us"));
  ASSERT_TRUE(one_->reads("已送达"));
  EXPECT_TRUE(one_->keeps("between us"));
  one_->open_page("account/home");
  ASSERT_TRUE(one_->app().press("signOutButton"));
  ASSERT_TRUE(one_->app().wait_until([this] { return !one_->get<app::Session>().signed_in(); }));
  EXPECT_FALSE(one_->keeps("between us"));
  EXPECT_FALSE(one_->keeps(other_->who().card.c_str()));
}

TEST_F(ChatE2e, WhatIsTakenBackIsGoneOnTheOtherPhoneAndInItsQuotes) {
  one_->open_conversation(other_->who().card);
  ASSERT_TRUE(one_->say("mistake"));
  other_->open_conversation(one_->who().card);
  ASSERT_TRUE(other_->reads("mistake"));
  auto& answering = other_->get<app::MessageClient>();
  const auto id =
      other_->get<app::ChatClient>().find_with(QString::fromStdString(one_->who().card))->id;
  const auto mistake = answering.from(id, 0).first().sequence;
  app::NewMessage answer;
  answer.text = "what?";
  answer.reply_to = mistake;
  ASSERT_TRUE(answering.send(id, answer));
  ASSERT_TRUE(one_->reads("what?"));
  EXPECT_TRUE(one_->reads("：mistake")) << one_->app().page_text().toStdString();

  std::optional<app::Result<void>> recalled;
  const auto call = one_->get<app::MessageClient>().recall(
      id, mistake, [&](const app::Result<void>& outcome) { recalled = outcome; });
  ASSERT_TRUE(one_->app().wait_until([&] { return recalled.has_value(); }));
  ASSERT_TRUE(*recalled);
  EXPECT_TRUE(other_->reads("撤回了一条消息"));
  for (auto* person : {one_.get(), other_.get()})
    EXPECT_TRUE(person->app().wait_until([&] {
      return !person->app().page_text().contains("mistake");
    })) << person->app().page_text().toStdString();
}

}  // namespace
}  // namespace mct::e2e
