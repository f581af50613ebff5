#include "backend/features/identity/keys/vault.h"

#include <fstream>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "backend/core/ids.h"
#include "backend/core/private_file.h"
#include "backend/features/identity/identity_types.h"
#include "backend/testing/set_clock.h"

namespace mct::identity {
namespace {

namespace fs = std::filesystem;

class VaultTest : public testing::Test {
 protected:
  ~VaultTest() override { fs::remove_all(folder_); }

  std::unique_ptr<Vault> open() {
    auto vault = Vault::open(file_, clock_);
    EXPECT_TRUE(vault) << vault.error().message;
    return vault ? std::move(*vault) : nullptr;
  }

  const fs::path folder_ = fs::temp_directory_path() / ("mct-vault-test-" + random_id());
  const fs::path file_ = folder_ / "identity.keys";
  test::SetClock clock_;
};

TEST_F(VaultTest, TheFileIsMadeOnceAndForItsOwnerAlone) {
  const auto sealed = open()->seal("张三", "person/1");
  EXPECT_EQ(fs::status(file_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(open()->open(sealed, "person/1").value(), "张三");
  fs::permissions(file_, fs::perms::group_read, fs::perm_options::add);
  EXPECT_EQ(Vault::open(file_, clock_).error().reason, mct::reason::bad_private_file);
}

TEST_F(VaultTest, ADamagedFileStopsTheStartAndStays) {
  open();
  std::ofstream(file_) << "key nonsense\n";
  EXPECT_FALSE(Vault::open(file_, clock_));
  std::ifstream left(file_);
  std::string line;
  std::getline(left, line);
  EXPECT_EQ(line, "key nonsense");
}

RC_GTEST_FIXTURE_PROP(VaultTest, WhatIsSealedIsOpenedInItsPlaceOnly, (const std::string& plain)) {
  const auto vault = open();
  auto sealed = vault->seal(plain, "person/1");
  RC_ASSERT(vault->open(sealed, "person/1").value() == plain);
  RC_ASSERT(vault->seal(plain, "person/1").bytes != sealed.bytes);
  RC_ASSERT(vault->open(sealed, "person/2").error().reason == reason::unreadable);
  const auto place = *rc::gen::inRange<std::size_t>(0, sealed.bytes.size());
  sealed.bytes[place] = static_cast<char>(sealed.bytes[place] ^ 1);
  RC_ASSERT(vault->open(sealed, "person/1").error().reason == reason::unreadable);
}

TEST_F(VaultTest, ANewKeyIsUsedAndTheOldOneStillReads) {
  const auto vault = open();
  const auto old = vault->seal("a", "p");
  EXPECT_EQ(vault->add_key("request-2").value(), 2);
  EXPECT_EQ(vault->add_key("request-2").value(), 2) << "the same request again";
  EXPECT_EQ(vault->seal("a", "p").key_id, 2);
  EXPECT_EQ(vault->open(old, "p").value(), "a");
}

TEST_F(VaultTest, AnotherNodeFollowsTheFile) {
  const auto here = open(), there = open();
  ASSERT_TRUE(there->add_key("request-2"));
  const auto sealed = there->seal("a", "p");
  EXPECT_EQ(here->open(sealed, "p").value(), "a");
  EXPECT_EQ(here->seal("b", "p").key_id, 2);
  ASSERT_EQ(here->add_key("request-3").value(), 3);
  EXPECT_EQ(there->present_key(), 3);
}

TEST_F(VaultTest, OldKeysGoWhenNothingUsesThem) {
  const auto vault = open();
  const auto old = vault->seal("a", "p");
  EXPECT_EQ(vault->retire_keys({1}).value(), 0);
  ASSERT_TRUE(vault->add_key("request-2"));
  EXPECT_EQ(vault->retire_keys({2}).error().reason, reason::key_in_use) << "too young";
  clock_.advance(std::chrono::minutes(11));
  EXPECT_EQ(vault->retire_keys({1, 2}).error().reason, reason::key_in_use);
  EXPECT_EQ(vault->retire_keys({2}).value(), 1);
  EXPECT_EQ(vault->open(old, "p").error().reason, reason::unreadable);
}

TEST_F(VaultTest, TheIndexStaysTheSameOverKeysAndDiffersFromFileToFile) {
  const auto vault = open();
  const auto index = vault->index_of("11010519491231002X");
  ASSERT_TRUE(vault->add_key("request-2"));
  EXPECT_EQ(vault->index_of("11010519491231002X"), index);
  EXPECT_NE(vault->index_of("110105194912310021"), index);
  auto other = Vault::open(folder_ / "other.keys", clock_);
  ASSERT_TRUE(other);
  EXPECT_NE((*other)->index_of("11010519491231002X"), index);
}

}  // namespace
}  // namespace mct::identity
