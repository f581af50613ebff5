#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// Repairs, which go to whoever looks after one's home.
class MatterRepairTest : public MatterFixture {
 protected:
  using Posts = pb::MatterPostService::Stub;

  static pb::FileMatterRequest repair(const std::vector<std::string>& pictures = {}) {
    pb::FileMatterRequest request;
    request.set_kind_id("repair");
    answer(*request.mutable_answers(), "class", "水电管线");
    answer(*request.mutable_answers(), "what", "厨房水龙头关不严");
    answer(*request.mutable_answers(), "place", "3号楼2单元301");
    answer(*request.mutable_answers(), "phone", "19000000001");
    if (!pictures.empty()) answer(*request.mutable_answers(), "before", "", pictures);
    request.set_request_id(random_id());
    return request;
  }
  pb::Matter reported() {
    auto matter = file("zhou", repair());
    EXPECT_TRUE(matter) << matter.error().message;
    return matter ? *matter : pb::Matter();
  }
  pb::Matter mended() {
    const auto matter = reported();
    done("li", matter, pb::VERB_ACCEPTED);
    return done("li", matter, pb::VERB_FINISHED, "换了阀芯",
                [this](auto& request) { request.add_attachment_ids(uploaded("li", "之后.png")); });
  }
  Result<pb::Rota> set_rota(const std::string& who, const std::map<int, std::string>& turns) {
    pb::UpdateRotaRequest request;
    request.set_kind_id("repair");
    for (const auto& [weekday, card] : turns) {
      auto& turn = *request.add_turns();
      turn.set_weekday(weekday);
      turn.set_card_id(card);
    }
    return call_as(who, *posts_, &Posts::UpdateRota, request);
  }
};
MCT_ON_BOTH_ENGINES(MatterRepairTest);

TEST_P(MatterRepairTest, ARepairGoesToWhoeverLooksAfterTheHome) {
  auto matter = file("zhou", repair({uploaded("zhou", "之前.png")}));
  ASSERT_TRUE(matter) << matter.error().message;
  EXPECT_EQ(matter->unit_name(), "经济信息化委");
  EXPECT_EQ(matter->title(), "厨房水龙头关不严");
  EXPECT_TRUE(matter->scores_speed());
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 1);
  EXPECT_EQ(count("zhao", pb::FOLDER_PENDING), 0);
}

TEST_P(MatterRepairTest, WhatShowsTheDamageIsAPicture) {
  const auto refused =
      file("zhou",
           repair({uploaded("zhou", "之前.png"), uploaded("zhou", "之前.pdf", "application/pdf")}));
  ASSERT_FALSE(refused);
  ASSERT_EQ(refused.error().violations.size(), 1u);
  EXPECT_EQ(refused.error().violations[0].where, "answers[before]");
  EXPECT_EQ(refused.error().violations[0].what, "现场照片只收图片，之前.pdf 不是");
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 0);
}

TEST_P(MatterRepairTest, WhatIsSuggestedToTheCommitteeGoesThereWhoeverKeepsTheHouse) {
  pb::FileMatterRequest request;
  request.set_kind_id("opinion");
  answer(*request.mutable_answers(), "class", "停车出行");
  answer(*request.mutable_answers(), "title", "样例：电动车停放");
  answer(*request.mutable_answers(), "content", "样例：3号楼北侧希望划出停放区并装充电桩");
  request.set_request_id(random_id());
  const auto matter = file("zhou", request);
  ASSERT_TRUE(matter) << matter.error().message;
  EXPECT_EQ(matter->unit_name(), "民政局");
  EXPECT_EQ(count("zhao", pb::FOLDER_PENDING), 1);
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 0);
  request.set_request_id(random_id());
  EXPECT_EQ(reason_of(file("wu", request)), "INVALID_ARGUMENT");
}

TEST_P(MatterRepairTest, WhoLivesNowhereIsNotOfferedItAndCannotFileIt) {
  const auto offered = [&](const std::string& who) {
    auto kinds = call_as(who, *matters_, &Matters::ListKinds, pb::ListKindsRequest());
    EXPECT_TRUE(kinds) << kinds.error().message;
    return kinds &&
           std::ranges::any_of(kinds->kinds(), [](const auto& it) { return it.id() == "repair"; });
  };
  EXPECT_TRUE(offered("zhou"));
  EXPECT_FALSE(offered("wu"));
  auto refused = file("wu", repair());
  EXPECT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_THAT(refused.error().message, HasSubstr("登记住处"));
}

TEST_P(MatterRepairTest, OfTwoWhoTakeItOneHasIt) {
  const auto matter = reported();
  const auto seen = *get("wang", matter.id());
  ASSERT_TRUE(act("li", action(seen, pb::VERB_ACCEPTED)));
  const auto late = act("wang", action(seen, pb::VERB_ACCEPTED));
  EXPECT_EQ(reason_of(late), "MATTER_CHANGED");
  EXPECT_THAT(late.error().message, HasSubstr("样例li"));
  EXPECT_EQ(get("zhou", matter.id())->handler_name(), "样例li");
}

TEST_P(MatterRepairTest, AnAdminGivesItToSomebody) {
  const auto matter = reported();
  done("chief", matter, pb::VERB_ASSIGNED, "", [](auto& request) { request.set_card_id("wang"); });
  EXPECT_EQ(get("zhou", matter.id())->handler_name(), "样例wang");
  EXPECT_EQ(reason_of(act("li", action(*get("li", matter.id()), pb::VERB_ACCEPTED))),
            "STEP_NOT_POSSIBLE");
  done("wang", matter, pb::VERB_ACCEPTED);
}

TEST_P(MatterRepairTest, WhoIsOnDutyHasItFromTheBeginning) {
  set_day("2026-12-01");  // a Tuesday
  auto rota = set_rota("chief", {{2, "li"}, {3, "wang"}});
  ASSERT_TRUE(rota) << rota.error().message;
  EXPECT_EQ(rota->turns(0).name(), "样例li");
  const auto tuesday = reported();
  EXPECT_EQ(tuesday.handler_name(), "样例li");
  EXPECT_THAT(verbs_of(tuesday), ElementsAre(pb::VERB_FILED, pb::VERB_ASSIGNED));
  EXPECT_THAT(events_on("card/li"), ElementsAre("matter.waiting"));
  done("li", tuesday, pb::VERB_ACCEPTED);
  set_day("2026-12-02");
  EXPECT_EQ(reported().handler_name(), "样例wang");
  set_day("2026-12-03");
  EXPECT_EQ(reported().handler_name(), "");
}

TEST_P(MatterRepairTest, WhoHasLeftIsNotOnDuty) {
  ASSERT_TRUE(set_rota("chief", {{2, "li"}}));
  town_.people.erase("li");
  EXPECT_EQ(reported().handler_name(), "");
}

TEST_P(MatterRepairTest, TheRotaIsKeptByTheUnitsAdminsAndNamesItsPeople) {
  EXPECT_EQ(reason_of(set_rota("li", {{2, "li"}})), "PERMISSION_DENIED");
  for (const auto* card : {"zhao", "unclaimed", "nobody"})
    EXPECT_EQ(reason_of(set_rota("chief", {{2, card}})), "INVALID_ARGUMENT") << card;
  EXPECT_EQ(reason_of(set_rota("chief", {{8, "li"}})), "INVALID_ARGUMENT");
  ASSERT_TRUE(set_rota("chief", {{2, "li"}}));
  ASSERT_TRUE(set_rota("chief", {}));
  pb::GetRotaRequest request;
  request.set_kind_id("repair");
  auto rota = call_as("chief", *posts_, &Posts::GetRota, request);
  ASSERT_TRUE(rota) << rota.error().message;
  EXPECT_THAT(rota->turns(), IsEmpty());
}

TEST_P(MatterRepairTest, WhatIsMendedIsShown) {
  const auto matter = reported();
  done("li", matter, pb::VERB_ACCEPTED);
  auto request = action(*get("li", matter.id()), pb::VERB_FINISHED, "换了阀芯");
  auto refused = act("li", request);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_EQ(refused.error().violations.at(0).where, "attachment_ids");
  request.add_attachment_ids(uploaded("li", "之后.pdf", "application/pdf"));
  refused = act("li", request);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().violations.at(0).what, "完成后的照片只收图片，之后.pdf 不是");
  request.clear_attachment_ids();
  request.add_attachment_ids(uploaded("li", "之后.png"));
  request.set_request_id(random_id());
  auto finished = act("li", request);
  ASSERT_TRUE(finished) << finished.error().message;
  EXPECT_EQ(finished->result_attachments_size(), 1);
}

TEST_P(MatterRepairTest, SpeedAndWorkAreScoredApart) {
  const auto matter = mended();
  auto request = action(*get("zhou", matter.id()), pb::VERB_RATED);
  request.set_stars(5);
  const auto one = act("zhou", request);
  ASSERT_EQ(reason_of(one), "INVALID_ARGUMENT");
  EXPECT_EQ(one.error().violations.at(0).where, "speed_stars");
  request.set_speed_stars(2);
  request.set_request_id(random_id());
  auto rated = act("zhou", request);
  ASSERT_TRUE(rated) << rated.error().message;
  EXPECT_EQ(rated->stars(), 5);
  EXPECT_EQ(rated->speed_stars(), 2);
  EXPECT_EQ(get("li", matter.id())->speed_stars(), 2);
  done("zhou", matter, pb::VERB_REOPENED, "又漏了");
  EXPECT_EQ(get("zhou", matter.id())->speed_stars(), 0);
}

TEST_P(MatterRepairTest, OtherKindsHaveOneScore) {
  const auto matter = filed();
  EXPECT_FALSE(matter.scores_speed());
  done("li", matter, pb::VERB_ACCEPTED);
  done("li", matter, pb::VERB_FINISHED, "已修复");
  auto request = action(*get("zhou", matter.id()), pb::VERB_RATED);
  request.set_stars(5);
  request.set_speed_stars(5);
  EXPECT_EQ(reason_of(act("zhou", request)), "INVALID_ARGUMENT");
}

}  // namespace
}  // namespace mct::matter
