#include <gmock/gmock.h>
#include <grpcpp/grpcpp.h>
#include <map>
#include <sstream>

#include "mct/catalogue/v1/catalogue_admin_service.grpc.pb.h"
#include "mct/matter/v1/matter_service.grpc.pb.h"

#include "app/core/navigation.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

namespace matter = mct::matter::v1;

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
  // Through the first field for files that can be seen.
  bool attach(const app::Files::File& file) {
    offer(file);
    return app().press("addAttachmentButton") && reads(file.name) &&
           reads(QLocale().formattedDataSize(file.content.size()));
  }
  std::string page() { return app().page_text().toStdString(); }
};

class MatterE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    unit_ = std::make_unique<Citizen>(backend_, town.staff("minzheng"));
    resident_ = std::make_unique<Citizen>(backend_, town.resident());
    handler_ = std::make_unique<Citizen>(backend_, town.staff("jingxin"));
    ASSERT_TRUE(resident_->enter());
    ASSERT_TRUE(handler_->enter());
    ASSERT_TRUE(unit_->enter());
  }

  // The only one that they have filed, as the server has it.
  matter::Matter kept() { return kept(*resident_); }
  matter::Matter kept(const Citizen& applicant) {
    auto stub = matter::MatterService::NewStub(channel_);
    matter::ListMattersRequest own;
    own.set_folder(matter::FOLDER_OWN);
    matter::ListMattersResponse page;
    grpc::ClientContext listing, getting;
    applicant.who().sign(listing);
    EXPECT_TRUE(stub->ListMatters(&listing, own, &page).ok());
    if (page.matters_size() != 1) return {};
    matter::GetMatterRequest request;
    request.set_id(page.matters(0).id());
    matter::Matter matter;
    applicant.who().sign(getting);
    EXPECT_TRUE(stub->GetMatter(&getting, request, &matter).ok());
    return matter;
  }
  bool stands(matter::MatterState state) {
    return resident_->app().wait_until([&] { return kept().state() == state; });
  }

  // The form of annex 3 with one item, whose cells are given by their titles.
  QByteArray item_form(const std::map<std::string, std::string>& cells) {
    namespace catalogue = mct::catalogue::v1;
    catalogue::ExportItemsRequest request;
    request.set_format(catalogue::FILE_FORMAT_CSV);
    request.set_template_only(true);
    grpc::ClientContext context;
    unit_->who().sign(context);
    auto reader =
        catalogue::CatalogueAdminService::NewStub(channel_)->ExportItems(&context, request);
    std::string form;
    for (common::v1::Chunk chunk; reader->Read(&chunk);) form += chunk.data();
    EXPECT_TRUE(reader->Finish().ok());
    std::istringstream titles(form.substr(0, form.find_first_of("\r\n")));
    std::string row;
    for (std::string title; std::getline(titles, title, ',');) {
      const auto cell = cells.find(title);
      if (cell != cells.end()) row += cell->second;
      row += ',';
    }
    row.pop_back();
    return QByteArray::fromStdString(form + row + "\r\n");
  }

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Citizen> resident_, handler_, unit_;
};

TEST_F(MatterE2e, FeedbackIsHandledAndWhatIsNotSolvedIsHandledAgain) {
  // 我的 → 设置 → 帮助与反馈
  ASSERT_TRUE(resident_->app().press("tab-me"));
  ASSERT_TRUE(resident_->app().press("settingsRow"));
  ASSERT_TRUE(resident_->app().press("helpRow"));
  ASSERT_TRUE(resident_->app().press("topic-0")) << resident_->page();
  ASSERT_TRUE(resident_->write("field-contentInput", "样例：通知打不开")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(stands(matter::MATTER_STATE_FILED)) << resident_->page();
  const auto id = QString::fromStdString(kept().id());

  handler_->open("matter/handling");
  ASSERT_TRUE(handler_->app().press("matter-" + id)) << handler_->page();
  ASSERT_TRUE(handler_->perform());
  ASSERT_TRUE(stands(matter::MATTER_STATE_ACCEPTED)) << handler_->page();
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
  EXPECT_TRUE(stands(matter::MATTER_STATE_ACCEPTED)) << resident_->page();
  EXPECT_TRUE(handler_->reads("样例：还是打不开")) << handler_->page();
  std::vector<int> verbs;
  const auto after = kept();
  for (const auto& it : after.trail()) verbs.push_back(it.verb());
  EXPECT_THAT(verbs, testing::ElementsAre(matter::VERB_FILED, matter::VERB_ACCEPTED,
                                          matter::VERB_SUPPLEMENT_ASKED, matter::VERB_SUPPLIED,
                                          matter::VERB_FINISHED, matter::VERB_RATED,
                                          matter::VERB_REOPENED));
}

// A unit submits an item by annex 3, it is published, found, applied for and handled to the end.
TEST_F(MatterE2e, AnItemIsSubmittedPublishedAndAppliedFor) {
  unit_->open("matter/submission");
  ASSERT_TRUE(unit_->app().press("blankSheetRow"));
  ASSERT_TRUE(
      unit_->app().wait_until([&] { return unit_->saved().name == "事项表（空白）.xlsx"; }));
  ASSERT_TRUE(unit_->app().press("submitSheetButton"));
  ASSERT_TRUE(unit_->write("field-titleInput", "样例：新增事项")) << unit_->page();
  std::map<std::string, std::string> cells{{"事项名称", "样例长者食堂就餐卡办理"},
                                           {"主管部门", "区民政局"},
                                           {"服务对象", "个人"},
                                           {"承诺期限", "5个工作日"},
                                           {"材料", "样例申请表｜1｜原件｜是"},
                                           {"岗位", "受理｜核对材料｜窗口｜1个工作日"}};
  auto wrong = cells;
  wrong["事项分类"] = "行政赠送";
  ASSERT_TRUE(unit_->attach({"wrong.csv", item_form(wrong)})) << unit_->page();
  ASSERT_TRUE(unit_->app().press("submitButton"));
  ASSERT_TRUE(unit_->reads("行政赠送")) << unit_->page();
  ASSERT_TRUE(unit_->app().press("removeDraft-0"));
  ASSERT_TRUE(unit_->attach({"items.csv", item_form(cells)})) << unit_->page();
  ASSERT_TRUE(unit_->app().press("submitButton"));

  ASSERT_TRUE(unit_->app().wait_until([&] { return !kept(*unit_).id().empty(); })) << unit_->page();
  const auto submitted = QString::fromStdString(kept(*unit_).id());

  handler_->open("matter/handling");
  ASSERT_TRUE(handler_->app().press("matter-" + submitted)) << handler_->page();
  ASSERT_TRUE(handler_->reads("样例长者食堂就餐卡办理")) << handler_->page();
  ASSERT_TRUE(handler_->reads("样例申请表")) << handler_->page();
  ASSERT_TRUE(handler_->perform());
  ASSERT_TRUE(handler_->reads("审核通过并发布")) << handler_->page();
  ASSERT_TRUE(handler_->write("wordsInput", "样例：已核对"));
  ASSERT_TRUE(handler_->perform());
  ASSERT_TRUE(handler_->reads("已发布的内容")) << handler_->page();

  resident_->open("catalogue/search");
  ASSERT_TRUE(resident_->write("searchField", "长者食堂")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("hit-N001")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("onlineButton")) << resident_->page();
  ASSERT_TRUE(resident_->write("field-applicantInput", "样例居民")) << resident_->page();
  ASSERT_TRUE(resident_->write("field-phoneInput", "19000000098"));
  ASSERT_TRUE(resident_->attach({"form.txt", "样例申请表"})) << resident_->page();
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(stands(matter::MATTER_STATE_FILED)) << resident_->page();
  const auto id = QString::fromStdString(kept().id());

  unit_->open("matter/handling");
  ASSERT_TRUE(unit_->app().press("matter-" + id)) << unit_->page();
  ASSERT_TRUE(unit_->choose("askEntry")) << unit_->page();
  ASSERT_TRUE(unit_->write("missing-material-1Input", "样例：请签名后重新上传"));
  ASSERT_TRUE(unit_->perform());
  ASSERT_TRUE(stands(matter::MATTER_STATE_SUPPLEMENTING)) << unit_->page();
  resident_->open("matter/own");
  ASSERT_TRUE(resident_->app().press("matter-" + id)) << resident_->page();
  ASSERT_TRUE(resident_->reads("请签名后重新上传")) << resident_->page();
  ASSERT_TRUE(resident_->perform());
  ASSERT_TRUE(resident_->attach({"signed.txt", "样例申请表（已签名）"})) << resident_->page();
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(stands(matter::MATTER_STATE_ACCEPTED)) << resident_->page();
  ASSERT_TRUE(unit_->write("wordsInput", "样例：就餐卡已寄出")) << unit_->page();
  ASSERT_TRUE(unit_->perform());
  ASSERT_TRUE(resident_->reads("样例：就餐卡已寄出")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("star-5"));
  ASSERT_TRUE(resident_->perform());
  ASSERT_TRUE(resident_->reads("评价：5 星")) << resident_->page();
  ASSERT_TRUE(resident_->app().press("reopenButton"));
  ASSERT_TRUE(resident_->write("wordsInput", "样例：没有收到"));
  ASSERT_TRUE(resident_->perform());
  EXPECT_TRUE(stands(matter::MATTER_STATE_ACCEPTED)) << resident_->page();
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
