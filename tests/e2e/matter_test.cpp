#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>

#include "mct/matter/v1/matter_service.grpc.pb.h"

#include "app/core/navigation.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

namespace pb = mct::matter::v1;

// Somebody who files or handles matters.
class Citizen : public Person {
 public:
  using Person::Person;

  void open(const QString& route, const QVariantMap& params = {}) {
    get<app::Navigation>().switchTab("me");
    while (get<app::Navigation>().depth() > 0) get<app::Navigation>().pop();
    get<app::Navigation>().push(route, params);
  }
  bool choose(const QString& entry) { return app().press("matterMenu") && app().press(entry); }
  bool perform() { return app().press("actionButton"); }
  std::string page() { return app().page_text().toStdString(); }
};

class MatterE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    resident_ = std::make_unique<Citizen>(backend_, town.resident());
    handler_ = std::make_unique<Citizen>(backend_, town.staff("jingxin"));
    ASSERT_TRUE(resident_->enter());
    ASSERT_TRUE(handler_->enter());
  }

  // The resident's only one, as the server has it.
  pb::Matter kept() {
    auto stub = pb::MatterService::NewStub(channel_);
    pb::ListMattersRequest own;
    own.set_folder(pb::FOLDER_OWN);
    pb::ListMattersResponse page;
    grpc::ClientContext listing, getting;
    resident_->who().sign(listing);
    EXPECT_TRUE(stub->ListMatters(&listing, own, &page).ok());
    if (page.matters_size() != 1) return {};
    pb::GetMatterRequest request;
    request.set_id(page.matters(0).id());
    pb::Matter matter;
    resident_->who().sign(getting);
    EXPECT_TRUE(stub->GetMatter(&getting, request, &matter).ok());
    return matter;
  }
  bool stands(pb::MatterState state) {
    return resident_->app().wait_until([&] { return kept().state() == state; });
  }

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Citizen> resident_, handler_;
};

TEST_F(MatterE2e, FeedbackIsHandledAndWhatIsNotSolvedIsHandledAgain) {
  // 我的 → 设置 → 帮助与反馈
  ASSERT_TRUE(resident_->app().press("tab-me"));
  ASSERT_TRUE(resident_->app().press("settingsRow"));
  ASSERT_TRUE(resident_->app().press("helpRow"));
  ASSERT_TRUE(resident_->app().press("topic-0")) << resident_->page();
  ASSERT_TRUE(resident_->write("field-contentInput", "样例：通知打不开")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(stands(pb::MATTER_STATE_FILED)) << resident_->page();
  const auto id = QString::fromStdString(kept().id());

  handler_->open("matter/handling");
  ASSERT_TRUE(handler_->app().press("matter-" + id)) << handler_->page();
  ASSERT_TRUE(handler_->perform());
  ASSERT_TRUE(stands(pb::MATTER_STATE_ACCEPTED)) << handler_->page();
  resident_->open("matter/own");
  ASSERT_TRUE(resident_->reads("办理中")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("matter-" + id));

  ASSERT_TRUE(handler_->choose("askEntry"));
  ASSERT_TRUE(handler_->write("missing-contentInput", "请写明是哪一条通知")) << handler_->page();
  ASSERT_TRUE(handler_->perform());
  ASSERT_TRUE(resident_->reads("请写明是哪一条通知")) << resident_->page();
  ASSERT_TRUE(resident_->perform());
  ASSERT_TRUE(resident_->write("field-contentInput", "样例：昨天的会议通知"));
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(handler_->reads("样例：昨天的会议通知")) << handler_->page();

  ASSERT_TRUE(handler_->write("wordsInput", "样例答复：已修复"));
  ASSERT_TRUE(handler_->perform());
  ASSERT_TRUE(resident_->reads("样例答复：已修复")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("star-2"));
  ASSERT_TRUE(resident_->perform());
  ASSERT_TRUE(resident_->reads("评价：2 星")) << resident_->page();

  // Closed is not solved.
  ASSERT_TRUE(resident_->app().press("reopenButton"));
  ASSERT_TRUE(resident_->write("wordsInput", "样例：还是打不开"));
  ASSERT_TRUE(resident_->perform());
  EXPECT_TRUE(stands(pb::MATTER_STATE_ACCEPTED)) << resident_->page();
  EXPECT_TRUE(handler_->reads("样例：还是打不开")) << handler_->page();
  std::vector<int> verbs;
  const auto after = kept();
  for (const auto& it : after.trail()) verbs.push_back(it.verb());
  EXPECT_THAT(verbs, testing::ElementsAre(pb::VERB_FILED, pb::VERB_ACCEPTED,
                                          pb::VERB_SUPPLEMENT_ASKED, pb::VERB_SUPPLIED,
                                          pb::VERB_FINISHED, pb::VERB_RATED, pb::VERB_REOPENED));
}

TEST_F(MatterE2e, TheFormOfAnItemIsReachedFromItsGuide) {
  resident_->open("catalogue/guide", {{"code", "D642"}});
  ASSERT_TRUE(resident_->app().press("onlineButton")) << resident_->page();
  EXPECT_TRUE(resident_->reads("受理后 15 个工作日内办结")) << resident_->page();
  EXPECT_TRUE(resident_->reads("办事指南是样例")) << resident_->page();
  EXPECT_TRUE(resident_->reads("户口簿")) << resident_->page();
  EXPECT_TRUE(resident_->reads("代办人身份证（可不填）")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("submitButton"));
  EXPECT_TRUE(resident_->reads("请填写联系电话")) << resident_->page();
}

TEST_F(MatterE2e, WhatWasHandledIsForEverybody) {
  Citizen anybody(backend_, {});
  anybody.open("matter/cases");
  ASSERT_TRUE(anybody.reads("共 49 条")) << anybody.page();
  ASSERT_TRUE(anybody.app().press("facet-经济社会发展"));
  ASSERT_TRUE(anybody.reads("共 4 条")) << anybody.page();
  ASSERT_TRUE(anybody.app().press("case-3"));
  EXPECT_TRUE(anybody.reads("永定河综合治理与生态修复总体方案")) << anybody.page();
}

}  // namespace
}  // namespace mct::e2e
