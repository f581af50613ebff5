#include "backend/features/place/guide_checks.h"

#include <gmock/gmock.h>

namespace mct::place {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

attachments::Attachment file(const char* media_type) {
  attachments::Attachment it;
  it.id = "file";
  it.media_type = media_type;
  return it;
}

Guide guide_with(GuidePoint point) {
  point.name = "山门";
  Guide guide;
  guide.place_id = "temple";
  guide.plan = file("image/png");
  guide.points = {std::move(point)};
  return guide;
}

std::vector<std::string> fields(const std::vector<Violation>& found) {
  std::vector<std::string> fields;
  for (const auto& it : found) fields.push_back(it.where);
  return fields;
}

TEST(GuideChecksTest, EveryFieldThatIsWrongIsNamed) {
  auto guide = guide_with({"gate", 0, 1000, {}, {}, {}, {}});
  EXPECT_THAT(fields(check(guide)), IsEmpty());
  guide.points.push_back({"gate", -1, 1001, {}, std::string(2001, 'a'), {}, {}});
  EXPECT_THAT(fields(check(guide)),
              ElementsAre("points[1].id", "points[1].x_permille", "points[1].y_permille",
                          "points[1].name", "points[1].text"));
  guide = guide_with({});
  guide.plan.reset();
  EXPECT_THAT(fields(check(guide)), ElementsAre("points"));
  guide = guide_with({});
  guide.points.resize(most_points + 1, guide.points.front());
  EXPECT_THAT(fields(check(guide)), ElementsAre("points"));
}

TEST(GuideChecksTest, APanoramaIsTwiceAsWideAsHigh) {
  const auto fits = [](int width, int height) {
    GuidePoint point;
    point.panorama = file("image/jpeg");
    return check_files(guide_with(point), {{"file", {width, height}}}).empty();
  };
  EXPECT_TRUE(fits(4000, 2000));
  EXPECT_TRUE(fits(4000, 1970));
  EXPECT_FALSE(fits(4000, 1900));
  EXPECT_FALSE(fits(3000, 2000));
  EXPECT_FALSE(fits(0, 0));
  GuidePoint unknown;
  unknown.panorama = file("image/jpeg");
  EXPECT_THAT(fields(check_files(guide_with(unknown), {})), ElementsAre("points[0].panorama"));
}

TEST(GuideChecksTest, FilesAreWhatTheyAreFor) {
  GuidePoint point;
  point.sound = file("audio/amr");
  point.panorama = file("audio/ogg");
  auto guide = guide_with(point);
  guide.plan = file("application/pdf");
  EXPECT_THAT(fields(check_files(guide, {{"file", {4000, 2000}}})),
              ElementsAre("plan", "points[0].sound", "points[0].panorama"));
  point = {};
  for (const auto* type : {"audio/ogg", "audio/mpeg", "audio/x-m4a"}) {
    point.sound = file(type);
    EXPECT_THAT(fields(check_files(guide_with(point), {})), IsEmpty()) << type;
  }
  point.sound = file("video/mp4");
  point.sound->name = "样例.M4A";
  EXPECT_THAT(fields(check_files(guide_with(point), {})), IsEmpty()) << "as many phones say it";
  point.sound->name = "样例.mp4";
  EXPECT_THAT(fields(check_files(guide_with(point), {})), ElementsAre("points[0].sound"));
  point.sound = file("audio/mpeg");
  point.sound->size = (20 << 20) + 1;
  EXPECT_THAT(fields(check_files(guide_with(point), {})), ElementsAre("points[0].sound"));
}

}  // namespace
}  // namespace mct::place
