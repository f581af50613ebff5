#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include "app/core/session/session.h"
#include "tests/e2e/gate.h"
#include "tests/e2e/household.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

class AccessE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    town_ = std::make_unique<Town>(backend_, channel_);
    person_ = std::make_unique<Person>(backend_, town_->staff("minzheng"));
    ASSERT_TRUE(person_->enter());
  }
  QString shown(const QString& name) {
    auto* code = person_->app().wait_for(name);
    return code ? code->property("text").toString() : QString();
  }

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Town> town_;
  std::unique_ptr<Person> person_;
};

TEST_F(AccessE2e, WhatTheAppShowsOpensTheOwnDoorAlsoWithoutANetwork) {
  Gate own(backend_, channel_, "own", "o/minzheng"),
      other(backend_, channel_, "other", "o/jiaowei");
  EXPECT_EQ(own.says("MCT1.x"), "SHUT UNKNOWING");
  own.call_server();
  other.call_server();

  ASSERT_TRUE(person_->app().press("tab-messages"));
  ASSERT_TRUE(person_->app().press("inboxMenu"));
  ASSERT_TRUE(person_->app().press("offer-access/pass"));
  const auto first = shown("passCode");
  ASSERT_NE(first, "");
  EXPECT_EQ(other.says(first), "SHUT ELSEWHERE");
  EXPECT_EQ(own.says(first), "OPEN MEMBER");
  EXPECT_EQ(own.says(first), "SHUT USED");

  person_->wire().cut();
  person_->kill();
  ASSERT_TRUE(person_->app().wait_until([this] {
    return person_->get<app::Session>().card_id().toStdString() == person_->who().card;
  }));
  person_->open_page("access/pass");
  ASSERT_TRUE(person_->reads("现在没有网络")) << person_->app().page_text().toStdString();
  EXPECT_EQ(own.says(shown("passCode")), "OPEN MEMBER");

  // What the gate has seen is told, and what was taken back is heard.
  town_->revoke(person_->who().card, 2);
  own.call_server();
  person_->open_page("access/pass");
  EXPECT_EQ(own.says(shown("passCode")), "SHUT REVOKED");
}

TEST_F(AccessE2e, AResidentOpensTheDoorsOnTheWayHomeAndNoOther) {
  auto resident = town_->resident();
  Household household(backend_, channel_, resident);
  resident.card = household.move_in(2);
  Gate main(backend_, channel_, "main", household.community().c_str());
  Gate own(backend_, channel_, "own", household.entrance(2).c_str());
  Gate next(backend_, channel_, "next", household.entrance(1).c_str());
  Gate elsewhere(backend_, channel_, "elsewhere", "c/elsewhere");
  for (auto* gate : {&main, &own, &next, &elsewhere}) gate->call_server();

  Person home(backend_, resident);
  ASSERT_TRUE(home.enter());
  home.open_page("access/pass");
  ASSERT_TRUE(home.app().wait_for("passCode")) << home.app().page_text().toStdString();
  EXPECT_TRUE(home.reads("德露苑"));
  const auto code = home.app().see("passCode")->property("text").toString();
  EXPECT_EQ(elsewhere.says(code), "SHUT ELSEWHERE");
  EXPECT_EQ(next.says(code), "SHUT ELSEWHERE");
  EXPECT_EQ(own.says(code), "OPEN MEMBER");
  EXPECT_EQ(main.says(code), "OPEN MEMBER");

  household.move_out();
  own.call_server();
  EXPECT_EQ(own.says(code), "SHUT REVOKED");
}

TEST_F(AccessE2e, AVisitorGetsInOnceAndTheHostSeesIt) {
  Gate own(backend_, channel_, "own", "o/minzheng");
  own.call_server();
  person_->open_page("access/pass");
  ASSERT_NE(shown("passCode"), "");
  ASSERT_TRUE(person_->app().press("visitorsButton"));
  ASSERT_TRUE(person_->app().press("inviteButton"));
  ASSERT_TRUE(person_->write("visitorNameInput", "sample guest"));
  ASSERT_TRUE(person_->app().press("inviteSubmit"));
  const auto code = shown("visitorCode");
  ASSERT_NE(code, "") << person_->app().page_text().toStdString();
  EXPECT_EQ(own.says(code), "OPEN VISITOR");
  EXPECT_EQ(own.says(code), "SHUT USED");
  own.call_server();
  person_->open_page("access/entries");
  EXPECT_TRUE(person_->reads("访客 sample guest")) << person_->app().page_text().toStdString();
  EXPECT_TRUE(person_->reads("已开门"));
  EXPECT_TRUE(person_->reads("已用过"));
  person_->open_page("access/visitors");
  EXPECT_TRUE(person_->reads("已到")) << person_->app().page_text().toStdString();
}

}  // namespace
}  // namespace mct::e2e
