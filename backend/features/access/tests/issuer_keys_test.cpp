#include "backend/features/access/issuer_keys.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "backend/core/ids.h"
#include "backend/passes/signing.h"

namespace mct::access {
namespace {

class IssuerKeysTest : public testing::Test {
 protected:
  ~IssuerKeysTest() override { std::filesystem::remove(file_); }
  Result<IssuerKeys> with(const std::string& text) {
    std::filesystem::remove(file_);
    std::ofstream(file_) << text;
    std::filesystem::permissions(file_, std::filesystem::perms(0600));
    return IssuerKeys::load_or_create(file_);
  }
  const std::filesystem::path file_ =
      std::filesystem::temp_directory_path() / ("pass-keys-" + random_id());
};

TEST_F(IssuerKeysTest, AreMadeOnceAndTheLastOneSigns) {
  const auto made = IssuerKeys::load_or_create(file_);
  ASSERT_TRUE(made);
  EXPECT_EQ(IssuerKeys::load_or_create(file_)->public_keys()[0].public_key(),
            made->public_keys()[0].public_key());
  const auto two = with("1 " + std::string(64, 'a') + "\n7 " + std::string(64, 'b') + "\n");
  ASSERT_TRUE(two);
  EXPECT_EQ(two->public_keys().size(), 2u);
  const auto pass = two->sign({});
  EXPECT_EQ(pass.key_id(), 7u);
  EXPECT_TRUE(passes::signed_by(pass, two->public_keys()[1].public_key()));
}

TEST_F(IssuerKeysTest, ADamagedFileIsSaidToBeWhereItIs) {
  for (const std::string text : {"x", "1", "1 aa", "0 ", "1 ", "-1 "}) {
    const auto keys = with("1 " + std::string(64, 'a') + "\n" + text + "\n");
    ASSERT_FALSE(keys) << text;
    EXPECT_EQ(keys.error().reason.name, "BAD_PRIVATE_FILE");
    EXPECT_EQ(keys.error().violations[0].where, file_.string() + ", 第 2 行");
  }
}

}  // namespace
}  // namespace mct::access
