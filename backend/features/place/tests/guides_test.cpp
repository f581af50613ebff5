#include <gmock/gmock.h>

#include "mct/place/v1/guide_service.grpc.pb.h"
#include "mct/place/v1/place_service.grpc.pb.h"

#include "backend/features/place/guide_types.h"
#include "backend/features/place/tests/place_server.h"

namespace mct::place {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace pb = mct::place::v1;

class GuidesTest : public PlaceServer {
 protected:
  using Stub = pb::GuideService::Stub;
  using Admin = pb::GuideAdminService::Stub;

  void SetUp() override {
    PlaceServer::SetUp();
    if (IsSkipped()) return;
    guides_ = pb::GuideService::NewStub(channel_);
    admin_ = pb::GuideAdminService::NewStub(channel_);
    ASSERT_TRUE(seed(""));
  }

  Result<pb::Guide> get(const std::string& place_id) {
    pb::GetGuideRequest request;
    request.set_place_id(place_id);
    return call_as("", *guides_, &Stub::GetGuide, request);
  }
  Result<pb::Guide> put(const std::string& who, const pb::Guide& guide,
                        const std::string& request_id) {
    pb::PutGuideRequest request;
    *request.mutable_guide() = guide;
    request.set_request_id(request_id);
    return call_as(who, *admin_, &Admin::PutGuide, request);
  }
  bool has_guide(const std::string& place_id) {
    auto places = pb::PlaceService::NewStub(channel_);
    pb::GetPlaceRequest request;
    request.set_place_id(place_id);
    return call_as("", *places, &pb::PlaceService::Stub::GetPlace, request)->has_guide();
  }
  // A plan with two points, whose first has all that a point can have.
  pb::Guide temple() {
    pb::Guide guide;
    guide.set_place_id("tanzhesi");
    guide.mutable_plan()->set_id(upload("tourism", "plan", "image/png", 800, 600));
    auto& gate = *guide.add_points();
    gate.set_x_permille(500);
    gate.set_y_permille(950);
    gate.set_name("山门");
    gate.set_text("样例\n两行");
    gate.mutable_sound()->set_id(upload("tourism", "sound", "audio/ogg"));
    gate.mutable_panorama()->set_id(upload("tourism", "around", "image/jpeg", 4000, 2000));
    auto& tree = *guide.add_points();
    tree.set_id("tree");
    tree.set_name("银杏");
    return guide;
  }
  static std::vector<std::string> names(const pb::Guide& guide) {
    std::vector<std::string> names;
    for (const auto& it : guide.points()) names.push_back(it.name());
    return names;
  }

  std::unique_ptr<Stub> guides_;
  std::unique_ptr<Admin> admin_;
};
MCT_ON_BOTH_ENGINES(GuidesTest);

TEST_P(GuidesTest, APlaceHasNoneUntilItsKeeperWritesOne) {
  const auto none = get("tanzhesi");
  ASSERT_TRUE(none) << none.error().message;
  EXPECT_EQ(none->revision(), 0);
  EXPECT_FALSE(none->has_plan());
  EXPECT_FALSE(has_guide("tanzhesi"));
  EXPECT_EQ(reason_of(get("nowhere")), "NO_SUCH_PLACE");
  const auto written = put("tourism", temple(), "first");
  ASSERT_TRUE(written) << written.error().message;
  EXPECT_TRUE(has_guide("tanzhesi"));
  const auto guide = get("tanzhesi");
  ASSERT_TRUE(guide);
  EXPECT_EQ(guide->SerializeAsString(), written->SerializeAsString());
  EXPECT_EQ(guide->revision(), 1);
  EXPECT_EQ(guide->plan().media_type(), "image/png");
  ASSERT_THAT(names(*guide), ElementsAre("山门", "银杏"));
  EXPECT_NE(guide->points(0).id(), "");
  EXPECT_EQ(guide->points(0).text(), "样例\n两行");
  EXPECT_EQ(guide->points(0).y_permille(), 950);
  EXPECT_EQ(guide->points(0).sound().media_type(), "audio/ogg");
  EXPECT_EQ(guide->points(0).panorama().id(), "around");
  EXPECT_FALSE(guide->points(1).has_sound());
}

TEST_P(GuidesTest, OneOfTwoWhoChangeItAtOnceSeesWhatTheOtherDid) {
  auto guide = put("tourism", temple(), "first").value();
  EXPECT_EQ(put("tourism", temple(), "first")->revision(), 1) << "the same request again";
  guide.mutable_points()->SwapElements(0, 1);
  EXPECT_EQ(reason_of(put("inn", guide, "not-mine")), "NOT_YOUR_UNIT");
  const auto turned = put("above", guide, "turn");
  ASSERT_TRUE(turned) << turned.error().message;
  EXPECT_THAT(names(*turned), ElementsAre("银杏", "山门"));
  EXPECT_EQ(turned->points(1).id(), guide.points(1).id());
  EXPECT_EQ(reason_of(put("tourism", guide, "late")), "GUIDE_CHANGED");
}

TEST_P(GuidesTest, WithoutAPlanItIsGoneWithItsFiles) {
  put("tourism", temple(), "first");
  pb::Guide none;
  none.set_place_id("tanzhesi");
  none.set_revision(1);
  ASSERT_TRUE(put("tourism", none, "none"));
  EXPECT_FALSE(has_guide("tanzhesi"));
  EXPECT_THAT(names(*get("tanzhesi")), IsEmpty());
  auto hanging = run(database().read([](storage::Connection& it) {
    return attachments::attachments_of(it, {guide_noun, "tanzhesi"});
  }));
  EXPECT_THAT(hanging.value(), IsEmpty());
}

TEST_P(GuidesTest, AFileOfTheWrongKindIsNamedAndNothingIsWritten) {
  auto guide = temple();
  guide.mutable_points(0)->mutable_panorama()->set_id(
      upload("tourism", "flat", "image/jpeg", 800, 600));
  const auto refused = put("tourism", guide, "flat");
  ASSERT_FALSE(refused);
  ASSERT_FALSE(refused.error().violations.empty());
  EXPECT_EQ(refused.error().violations.front().where, "guide.points[0].panorama");
  guide.mutable_points(0)->mutable_panorama()->set_id(
      upload("inn", "theirs", "image/jpeg", 4000, 2000));
  EXPECT_EQ(reason_of(put("tourism", guide, "theirs")), "ATTACHMENT_NOT_FOUND");
  guide.mutable_points(1)->set_x_permille(1001);
  EXPECT_EQ(put("tourism", guide, "outside").error().violations.front().where,
            "guide.points[1].x_permille");
  EXPECT_EQ(get("tanzhesi")->revision(), 0);
}

}  // namespace
}  // namespace mct::place
