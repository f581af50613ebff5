#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class MatterPostTest : public MatterFixture {
 protected:
  Result<pb::Posts> update(const std::string& who, const std::vector<std::string>& cards) {
    pb::UpdatePostsRequest request;
    request.set_kind_id("feedback");
    if (!cards.empty()) {
      auto& post = *request.add_posts();
      post.set_name("受理岗");
      post.set_function("受理并答复使用中的问题");
      for (const auto& card : cards) post.add_card_ids(card);
    }
    return call_as(who, *posts_, &pb::MatterPostService::Stub::UpdatePosts, request);
  }
};
MCT_ON_BOTH_ENGINES(MatterPostTest);

TEST_P(MatterPostTest, OnlyThoseWhosePostItIsHandleIt) {
  const auto posts = update("chief", {"li"});
  ASSERT_TRUE(posts) << posts.error().message;
  EXPECT_THAT(posts->posts(0).names(), ElementsAre("样例li"));
  const auto matter = filed();
  EXPECT_THAT(events_on("card/li"), ElementsAre("matter.waiting"));
  EXPECT_THAT(events_on("organization/jingxin"), IsEmpty());
  EXPECT_EQ(count("li", pb::FOLDER_PENDING), 1);
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING) + count("wang", pb::FOLDER_UNIT), 0);
  EXPECT_EQ(reason_of(get("wang", matter.id())), "MATTER_NOT_FOUND");
  // The admin sees the unit's matters, and gives one to somebody else.
  done("chief", matter, pb::VERB_ASSIGNED, "", [](auto& request) { request.set_card_id("wang"); });
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 1);
  done("wang", matter, pb::VERB_ACCEPTED);
}

TEST_P(MatterPostTest, WithoutPostsAllOfTheUnitHandleItAgain) {
  ASSERT_TRUE(update("chief", {"li"}));
  ASSERT_TRUE(update("chief", {"li", "wang"}));
  const auto none = update("chief", {});
  ASSERT_TRUE(none);
  EXPECT_EQ(none->posts_size(), 0);
  filed();
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 1);
  pb::GetPostsRequest request;
  request.set_kind_id("feedback");
  const auto read = call_as("chief", *posts_, &pb::MatterPostService::Stub::GetPosts, request);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->posts_size(), 0);
}

TEST_P(MatterPostTest, PostsAreOfTheUnitAndKeptByItsAdmins) {
  EXPECT_EQ(reason_of(update("li", {"li"})), "PERMISSION_DENIED");
  const auto refused = update("chief", {"li", "zhao"});
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_EQ(refused.error().violations.at(0).where, "posts[0].card_ids");
  EXPECT_EQ(reason_of(update("chief", {"li", "li"})), "INVALID_ARGUMENT");
  pb::GetPostsRequest request;
  request.set_kind_id("unknown");
  EXPECT_EQ(call_as("chief", *posts_, &pb::MatterPostService::Stub::GetPosts, request)
                .error()
                .violations.at(0)
                .where,
            "kind_id");
}

TEST_P(MatterPostTest, ChangesStandInTheAuditTrail) {
  ASSERT_TRUE(update("chief", {"li"}));
  audit::AuditStore audited(database());
  const auto entries = run(audited.list("matter-post/jingxin/", 0, 10));
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 1u);
  EXPECT_EQ(entries->front().entry.action, "matter.update_posts");
  EXPECT_THAT(entries->front().entry.fields.at(0).after, HasSubstr("受理岗（1 人）"));
}

}  // namespace
}  // namespace mct::matter
