#include "app/features/vote/vote_form.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/events/event_stream.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/testing/signed_in.h"
#include "app/features/vote/vote_client.h"
#include "app/features/vote/vote_methods.h"

namespace mct::app {
namespace {

// The form of a committee whose community has these buildings.
class VoteFormTest : public testing::Test {
 protected:
  VoteFormTest() {
    channel_.answer(vote_methods::get_community,
                    [this](const community::v1::GetCommunityRequest& request)
                        -> Result<community::v1::GetCommunityResponse> {
                      if (offline_) return fail(Code::unavailable, {}, {});
                      EXPECT_EQ(request.community_id(), "c1");
                      community::v1::GetCommunityResponse answer;
                      for (const auto* it : buildings_) {
                        answer.add_buildings()->set_id(std::string("b") + it);
                        answer.mutable_buildings(answer.buildings_size() - 1)->set_name(it);
                      }
                      return answer;
                    });
    channel_.answer(vote_methods::create, [this](const vote::v1::CreateVoteRequest& request) {
      created_.push_back(request);
      return Result<vote::v1::Vote>(vote::v1::Vote());
    });
    services_.provide(client_);
    services_.provide(navigation_);
    form_.setProperty("communityId", "c1");
    form_.setProperty("title", "样例表决");
    form_.setProperty("questions", "样例事项");
    form_.setProperty("lastDay", "2099-12-31");
  }
  void begin_form() {
    form_.start(services_);
    ASSERT_TRUE(QTest::qWaitFor([this] { return form_.state() != load_state::Loading; }));
  }
  std::string created_for() {
    EXPECT_TRUE(QTest::qWaitFor([this] { return !created_.empty(); }));
    return created_.empty() ? "nothing" : created_.front().building_id();
  }

  QTemporaryDir folder_;
  FakeChannel channel_;
  SignedIn who_{channel_};
  DeviceCache cache_{folder_.filePath("cache.sqlite")};
  EventStream stream_{channel_, who_.session, cache_};
  VoteClient client_{channel_, stream_};
  Navigation navigation_{nullptr};
  Services services_;
  VoteForm form_;
  std::vector<const char*> buildings_{"3号楼", "5号楼"};
  bool offline_ = false;
  std::vector<vote::v1::CreateVoteRequest> created_;
};

TEST_F(VoteFormTest, TheWholeCommunityDecidesUnlessABuildingIsChosen) {
  ASSERT_NO_FATAL_FAILURE(begin_form());
  const auto scopes = form_.scopes();
  ASSERT_EQ(scopes.size(), 3);
  EXPECT_EQ(scopes[0].toMap()["value"].toString(), form_.property("scope").toString());
  EXPECT_EQ(scopes[1].toMap()["text"].toString(), QStringLiteral("3号楼"));
  form_.begin();
  EXPECT_EQ(created_for(), "");
}

TEST_F(VoteFormTest, ABuildingDecides) {
  ASSERT_NO_FATAL_FAILURE(begin_form());
  form_.setProperty("scope", form_.scopes()[2].toMap()["value"]);
  form_.begin();
  EXPECT_EQ(created_for(), "b5号楼");
}

TEST_F(VoteFormTest, WithoutBuildingsNobodyCanDecide) {
  buildings_.clear();
  ASSERT_NO_FATAL_FAILURE(begin_form());
  EXPECT_EQ(form_.state(), load_state::Empty);
}

TEST_F(VoteFormTest, BuildingsThatCouldNotBeHadAreAskedForAgain) {
  offline_ = true;
  ASSERT_NO_FATAL_FAILURE(begin_form());
  EXPECT_EQ(form_.state(), load_state::Error);
  EXPECT_FALSE(form_.load_error_text().isEmpty());
  offline_ = false;
  form_.retry();
  EXPECT_TRUE(QTest::qWaitFor([this] { return form_.state() == load_state::Ready; }));
}

}  // namespace
}  // namespace mct::app
