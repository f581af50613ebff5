#include <fstream>

#include "backend/features/identity/tests/identity_fixture.h"

namespace mct::identity {
namespace {

class KeysTest : public IdentityServerTest {
 protected:
  std::int64_t rotate(const std::string& request_id) {
    pb::RotateKeyRequest request;
    request.set_request_id(request_id);
    auto rotated = call(operator_token_, &Keys::RotateKey, request);
    EXPECT_TRUE(rotated) << rotated.error().message;
    return rotated ? rotated->key_id() : 0;
  }
  // How many records, in how many batches.
  std::pair<int, int> reencrypt_all() {
    std::pair<int, int> done{0, 0};
    for (bool more = true; more; ++done.second) {
      auto batch = call(operator_token_, &Keys::ReencryptBatch, pb::ReencryptBatchRequest{});
      EXPECT_TRUE(batch) << batch.error().message;
      if (!batch) break;
      done.first += batch->reencrypted_count();
      more = batch->more();
    }
    return done;
  }
  Result<pb::RetireKeysResponse> retire() {
    return call(operator_token_, &Keys::RetireKeys, pb::RetireKeysRequest{});
  }
  void expect_all_readable() {
    EXPECT_EQ(identity("a").masked_id_number(), masked_id_number(sample_number(1)));
    EXPECT_TRUE(avatar("a"));
    const auto pending = identity("b9").application().id();
    EXPECT_EQ(reveal("officer", pending)->id_number(), sample_number(19));
    EXPECT_TRUE(photo("officer", pending, pb::PHOTO_ROLE_FRONT));
  }
};
MCT_ON_BOTH_ENGINES(KeysTest);

TEST_P(KeysTest, EverythingIsEncryptedAnewWhileTheServerServes) {
  verified("a", "样例甲", 1);
  for (int i = 0; i < 10; ++i) applied("b" + std::to_string(i), "样例乙", 10 + i);
  EXPECT_EQ(reencrypt_all(), (std::pair{0, 1})) << "nothing to do";
  EXPECT_EQ(rotate("first-rotation"), 2);
  EXPECT_EQ(rotate("first-rotation"), 2);
  expect_all_readable();
  applied("late", "样例丙", 30);
  // One person with a portrait, ten applications with three photos each; the late one is new
  // already.
  EXPECT_EQ(reencrypt_all(), (std::pair{42, 3}));
  expect_all_readable();
  EXPECT_EQ(reason_of(find("officer", sample_number(1))), "OK") << "the index does not rotate";
  clock_.advance(std::chrono::minutes(11));
  auto retired = retire();
  ASSERT_TRUE(retired) << retired.error().message;
  EXPECT_EQ(retired->removed_count(), 1);
  expect_all_readable();
}

TEST_P(KeysTest, AKeyThatIsUsedStays) {
  verified("a", "样例甲", 1);
  rotate("first-rotation");
  clock_.advance(std::chrono::minutes(11));
  EXPECT_EQ(reason_of(retire()), "KEY_IN_USE");
}

TEST_P(KeysTest, WithAnotherKeyFileNothingCanBeRead) {
  verified("a", "样例甲", 1);
  auto other = Vault::open(folder_ / "other.keys", clock_);
  ASSERT_TRUE(other);
  IdentityStore thief(database(), **other);
  EXPECT_EQ(run(thief.own("a")).error().reason, reason::unreadable);
}

TEST_P(KeysTest, ABrokenKeyFileDoesNotStopWhatRuns) {
  verified("a", "样例甲", 1);
  std::ofstream(key_file_, std::ios::trunc) << "broken\n";
  EXPECT_TRUE(identity("a").verified());
  pb::RotateKeyRequest request;
  request.set_request_id("rotation");
  EXPECT_EQ(reason_of(call(operator_token_, &Keys::RotateKey, request)), "INVALID_ARGUMENT");
}

}  // namespace
}  // namespace mct::identity
