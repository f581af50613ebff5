#include "backend/features/identity/service_list.h"

#include <gmock/gmock.h>

namespace mct::identity {
namespace {

TEST(ServiceList, TheShippedListIsWhole) {
  auto services = read_services(MCT_SOURCE_DIR "/assets/identity/services.tsv");
  ASSERT_TRUE(services) << services.error().message;
  EXPECT_EQ(services->size(), 5U);
  EXPECT_EQ(services->front().name, "政务服务大厅");
  EXPECT_EQ(services->front().need, Need::id_number);
}

TEST(ServiceList, EveryMistakeIsNamedByItsLine) {
  auto services = parse_services(
      "id\tname\tneed\tpurpose\na b\t服务\tname\t用途\none\t\tname\t用途\ntwo\t服务\tall\t用途\n"
      "two\t服务\tname\t用途\n",
      "services.tsv");
  ASSERT_FALSE(services);
  std::vector<std::string> places;
  for (const auto& violation : services.error().violations) places.push_back(violation.where);
  EXPECT_THAT(places, ::testing::ElementsAre("line 2", "line 3", "line 4", "line 5"));
}

TEST(ServiceList, AMissingFileIsSaid) {
  EXPECT_FALSE(read_services("/nowhere/services.tsv"));
}

}  // namespace
}  // namespace mct::identity
