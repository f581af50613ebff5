#include "backend/attachments/tests/attachment_fixture.h"

namespace mct::attachments {
namespace {

using testing::ElementsAre;

class HangingTest : public AttachmentTest {};
MCT_ON_BOTH_ENGINES(HangingTest);

TEST_P(HangingTest, OnlyWhoMaySeeTheNoticeMayDownload) {
  const auto id = upload(text_).value().id();
  const Place notice{"notice", "n1"};
  EXPECT_EQ(reason_of(download(id, "reader", notice)), "ATTACHMENT_NOT_FOUND");
  auto hang = [&](Connection& it) { return attach(it, "anna", {id}, notice); };
  ASSERT_TRUE(run(database().write(hang)));
  EXPECT_EQ(download(id, "reader", notice).value(), text_);
  EXPECT_EQ(reason_of(download(id, "somebody", notice)), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(download(id, "reader", {"notice", "n2"})), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(download(id, "reader", {"unknown", "n1"})), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(download(id, "reader", {})), "ATTACHMENT_NOT_FOUND");
  auto forward = [&](Connection& it) { return attach_as_on(it, notice, {"notice", "n2"}); };
  ASSERT_TRUE(run(database().write(forward)));
  EXPECT_TRUE(download(id, "reader", {"notice", "n2"}));
}

TEST_P(HangingTest, EverybodyDownloadsWhatHangsOnWhatIsForEverybody) {
  const auto id = upload(text_).value().id();
  auto hang = [&](Connection& it) -> Status {
    for (const Place& on :
         {Place{"place", "temple"}, Place{"place", "hidden"}, Place{"notice", "n1"}})
      if (auto status = attach(it, "anna", {id}, on); !status) return status;
    return {};
  };
  ASSERT_TRUE(run(database().write(hang)));
  EXPECT_EQ(download_public(id, {"place", "temple"}).value(), text_);
  EXPECT_EQ(download(id, "any", {"place", "temple"}).value(), text_);
  for (const Place& on : {Place{"place", "hidden"}, Place{"place", "inn"}, Place{"notice", "n1"}})
    EXPECT_EQ(reason_of(download_public(id, on)), "ATTACHMENT_NOT_FOUND") << on.noun << on.id;
  EXPECT_EQ(reason_of(download_public(id, {})), "INVALID_ARGUMENT");
}

TEST_P(HangingTest, WhatIsWrittenAnewKeepsWhatOthersHaveHungUp) {
  const auto annas = upload(text_).value().id(), another = upload("样例").value().id();
  const Place on{"place", "temple"};
  auto write = [&](const char* who, std::vector<std::string> ids) {
    return run(database().write(
        [=, this](Connection& it) { return attach_only(it, who, ids, on, clock_.now_ms()); }));
  };
  auto hanging = [&] {
    std::vector<std::string> ids;
    auto all = run(database().read([&](Connection& it) { return attachments_of(it, on); }));
    for (const auto& it : all.value()) ids.push_back(it.id);
    return ids;
  };
  ASSERT_TRUE(write("anna", {annas, another}));
  ASSERT_TRUE(write("bert", {another, annas}));
  EXPECT_THAT(hanging(), ElementsAre(another, annas));
  ASSERT_TRUE(write("bert", {annas}));
  EXPECT_THAT(hanging(), ElementsAre(annas));
  EXPECT_EQ(reason_of(write("bert", {annas, another})), "ATTACHMENT_NOT_FOUND");
  EXPECT_THAT(hanging(), ElementsAre(annas));
}

TEST_P(HangingTest, NobodyHangsUpOrFinishesWhatIsSomebodyElses) {
  const auto id = upload(text_).value().id();
  auto hang = [&](Connection& it) { return attach(it, "bert", {id}, {"notice", "n1"}); };
  EXPECT_EQ(reason_of(run(database().write(hang))), "ATTACHMENT_NOT_FOUND");
  const auto begun = start(wanted(text_));
  EXPECT_EQ(reason_of(put(begun->id(), text_, 0, "bert")), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(finish(begun->id(), "bert")), "ATTACHMENT_NOT_FOUND");
}

}  // namespace
}  // namespace mct::attachments
