#include <gtest/gtest.h>

#include <QBuffer>
#include <QDate>
#include <QImage>

#include "mct/matter/v1/matter_service.grpc.pb.h"
#include "mct/property/v1/property_admin_service.grpc.pb.h"

#include "app/core/navigation.h"
#include "tests/e2e/done.h"
#include "tests/e2e/household.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

namespace property = mct::property::v1;
namespace matters = mct::matter::v1;

// A company that looks after a community, its committee, and a resident of it, each with an app.
class PropertyE2e : public testing::Test {
 protected:
  using Admin = property::PropertyAdminService::Stub;

  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    town_ = std::make_unique<Town>(backend_, channel_);
    auto living = town_->resident();
    Household household(backend_, channel_, living);
    living.card = household.move_in(2);
    community_ = household.community().substr(2);
    const auto company =
        town_->organization("dayu", "样例物业", directory::v1::ORGANIZATION_KIND_PROPERTY);
    property::EntrustCommunityRequest request;
    request.set_community_id(community_);
    request.set_company_id(company);
    const Someone the_operator{backend_.operator_token(), {}};
    const auto stub = property::PropertyAdminService::NewStub(channel_);
    done(the_operator, *stub, &Admin::EntrustCommunity, request);
    keeper_ = std::make_unique<Person>(backend_, town_->admin(company));
    resident_ = std::make_unique<Person>(backend_, living);
    ASSERT_TRUE(keeper_->enter());
    ASSERT_TRUE(resident_->enter());
  }

  static void open(Person& person, const QString& route, const QVariantMap& params = {}) {
    auto& navigation = person.get<app::Navigation>();
    navigation.switchTab("me");
    while (navigation.depth() > 0) navigation.pop();
    navigation.push(route, params);
  }
  static std::string page(Person& person) { return person.app().page_text().toStdString(); }
  static bool attach(Person& person, const app::Files::File& file) {
    person.offer(file);
    return person.app().press("addAttachmentButton") && person.reads(file.name) &&
           person.app().wait_until([&] { return !person.app().page_text().contains("正在上传"); });
  }
  static QByteArray picture() {
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QBuffer content;
    image.save(&content, "PNG");
    return content.data();
  }
  QString id_of_matter() {
    matters::ListMattersRequest own;
    own.set_folder(matters::FOLDER_OWN);
    const auto stub = matters::MatterService::NewStub(channel_);
    const auto filed =
        done(resident_->who(), *stub, &matters::MatterService::Stub::ListMatters, own);
    return filed.matters_size() == 1 ? QString::fromStdString(filed.matters(0).id()) : QString();
  }

  BackendProcess backend_{{.arguments = {"--payment-simulated", "1"}}};
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Town> town_;
  std::string community_;
  std::unique_ptr<Person> keeper_, resident_;
};

TEST_F(PropertyE2e, ABillComesFromTheSheetAndIsPaidInTheApp) {
  open(*keeper_, "property/keep");
  ASSERT_TRUE(keeper_->app().press("entrustmentRow")) << page(*keeper_);
  ASSERT_TRUE(keeper_->app().press("importBillsButton")) << page(*keeper_);
  const QByteArray head("楼,单元,门牌号,费用,账期,金额,缴费截止\n");
  keeper_->offer({"账单.csv", head + "样例楼,2单元,999,物业费,2026年11月,132.40,2099-12-31\n"});
  ASSERT_TRUE(keeper_->app().press("chooseSheetButton"));
  ASSERT_TRUE(keeper_->reads("第 2 行 · 门牌号")) << page(*keeper_);
  keeper_->offer({"账单.csv", head + "样例楼,2单元,101,物业费,2026年11月,132.40,2099-12-31\n"});
  ASSERT_TRUE(keeper_->app().press("chooseSheetButton"));
  ASSERT_TRUE(keeper_->reads("1 张账单，共 ¥132.40")) << page(*keeper_);
  ASSERT_TRUE(keeper_->app().press("applySheetButton"));
  ASSERT_TRUE(keeper_->reads("待缴（1 张）")) << page(*keeper_);

  open(*resident_, "property/bills");
  ASSERT_TRUE(resident_->reads("¥132.40")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("payBillButton")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("payButton")) << page(*resident_);
  ASSERT_TRUE(resident_->reads("不会真的扣款")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("simulateButton")) << page(*resident_);
  ASSERT_TRUE(resident_->reads("已付款")) << page(*resident_);
  resident_->get<app::Navigation>().pop();
  EXPECT_TRUE(resident_->reads("已缴")) << page(*resident_);
  open(*resident_, "wallet/home");
  EXPECT_TRUE(resident_->reads("样例楼2单元101")) << page(*resident_);

  open(*keeper_, "property/issued", {{"communityId", QString::fromStdString(community_)}});
  EXPECT_TRUE(keeper_->reads("待缴（0 张）")) << page(*keeper_);
}

TEST_F(PropertyE2e, ARepairGoesFromTheReportToItsScores) {
  open(*resident_, "community/community", {{"communityId", QString::fromStdString(community_)}});
  ASSERT_TRUE(resident_->app().press("repairRow")) << page(*resident_);
  ASSERT_TRUE(resident_->reads("样例物业")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("choice-class-0")) << page(*resident_);
  ASSERT_TRUE(resident_->write("field-whatInput", "样例：水龙头关不严"));
  ASSERT_TRUE(resident_->write("field-placeInput", "样例楼2单元101"));
  ASSERT_TRUE(resident_->write("field-phoneInput", "19000000098"));
  ASSERT_TRUE(attach(*resident_, {"before.txt", "样例：维修前"})) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(resident_->reads("只收图片")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("removeDraft-0"));
  ASSERT_TRUE(attach(*resident_, {"before.png", picture()})) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("submitButton"));
  ASSERT_TRUE(resident_->app().wait_until([this] { return !id_of_matter().isEmpty(); }))
      << page(*resident_);
  const auto id = id_of_matter();

  open(*keeper_, "matter/handling");
  ASSERT_TRUE(keeper_->app().press("matter-" + id)) << page(*keeper_);
  ASSERT_TRUE(keeper_->reads("before.png")) << page(*keeper_);
  ASSERT_TRUE(keeper_->app().press("actionButton"));
  ASSERT_TRUE(keeper_->write("wordsInput", "样例：换了阀芯")) << page(*keeper_);
  // Without a picture of what was done it is not finished.
  ASSERT_TRUE(keeper_->app().press("actionButton"));
  ASSERT_TRUE(keeper_->reads("请附上完成后的照片")) << page(*keeper_);
  ASSERT_TRUE(attach(*keeper_, {"after.png", picture()})) << page(*keeper_);
  ASSERT_TRUE(keeper_->app().press("actionButton"));

  open(*resident_, "matter/own");
  ASSERT_TRUE(resident_->app().press("matter-" + id)) << page(*resident_);
  ASSERT_TRUE(resident_->reads("after.png")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("speed-star-3")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("star-5"));
  ASSERT_TRUE(resident_->app().press("actionButton"));
  EXPECT_TRUE(resident_->reads("质量 5 星，速度 3 星")) << page(*resident_);
}

TEST_F(PropertyE2e, AnAnnouncementToOneBuildingReachesWhoLivesThere) {
  open(*keeper_, "notice/write", {{"communityId", QString::fromStdString(community_)}});
  ASSERT_TRUE(keeper_->reads("1 位住户")) << page(*keeper_);
  ASSERT_TRUE(keeper_->app().press("neighbourhood-0"));
  ASSERT_TRUE(keeper_->app().press("open-0")) << page(*keeper_);
  ASSERT_TRUE(keeper_->app().press("part-0")) << page(*keeper_);
  ASSERT_TRUE(keeper_->reads("样例楼")) << page(*keeper_);
  ASSERT_TRUE(keeper_->write("titleInput", "样例：周五停水"));
  ASSERT_TRUE(keeper_->write("bodyInput", "样例：九点到十二点检修水管。"));
  ASSERT_TRUE(keeper_->app().press("sendNoticeButton"));
  ASSERT_TRUE(keeper_->reads("居民收到（自愿告知）")) << page(*keeper_);

  auto& navigation = resident_->get<app::Navigation>();
  navigation.switchTab("messages");
  ASSERT_TRUE(resident_->reads("样例：周五停水")) << page(*resident_);
}

TEST_F(PropertyE2e, OwnersDecideOnTheirPhones) {
  Person committee(backend_, town_->admin(community_));
  ASSERT_TRUE(committee.enter());
  open(committee, "vote/list", {{"communityId", QString::fromStdString(community_)}});
  ASSERT_TRUE(committee.app().press("newVoteButton")) << page(committee);
  ASSERT_TRUE(committee.app().press("choice-样例楼")) << page(committee);
  ASSERT_TRUE(committee.write("voteTitleInput", "样例：更换物业"));
  ASSERT_TRUE(committee.write("voteQuestionsInput", "样例：是否同意"));
  ASSERT_TRUE(
      committee.write("voteLastDayInput", QDate::currentDate().addDays(20).toString(Qt::ISODate)));
  ASSERT_TRUE(committee.app().press("beginVoteButton"));
  ASSERT_TRUE(committee.reads("样例：更换物业")) << page(committee);
  EXPECT_TRUE(committee.reads(" · 样例楼")) << page(committee);

  open(*resident_, "vote/list");
  ASSERT_TRUE(resident_->reads("待投票")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("voteRow"));
  ASSERT_TRUE(resident_->app().press("option-1")) << page(*resident_);
  ASSERT_TRUE(resident_->app().press("castButton"));
  ASSERT_TRUE(resident_->app().press("castButton"));
  ASSERT_TRUE(resident_->reads("您这一户已经投票")) << page(*resident_);

  open(committee, "vote/list", {{"communityId", QString::fromStdString(community_)}});
  EXPECT_TRUE(committee.reads("1 / ")) << page(committee);
}

}  // namespace
}  // namespace mct::e2e
