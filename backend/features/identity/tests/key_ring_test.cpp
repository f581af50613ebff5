#include "backend/features/identity/keys/key_ring.h"

#include <gmock/gmock.h>
#include <sodium.h>

namespace mct::identity {
namespace {

using ::testing::HasSubstr;

class KeyRingTest : public testing::Test {
 protected:
  KeyRingTest() { EXPECT_GE(sodium_init(), 0); }
};

TEST_F(KeyRingTest, WhatIsWrittenIsReadBack) {
  auto ring = KeyRing::make(1);
  ring.add("request-2", 2);
  const auto read = KeyRing::parse(ring.to_text());
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->to_text(), ring.to_text());
  EXPECT_EQ(read->present().id, 2);
  EXPECT_EQ(read->present().request_id, "request-2");
  EXPECT_EQ(read->find(1)->secret, ring.keys[0].secret);
  EXPECT_EQ(read->find(3), nullptr);
}

TEST_F(KeyRingTest, EverySecretIsItsOwn) {
  const auto ring = KeyRing::make(1), other = KeyRing::make(1);
  EXPECT_EQ(ring.present().secret.size(), 32U);
  EXPECT_NE(ring.present().secret, ring.index_secret);
  EXPECT_NE(ring.present().secret, other.present().secret);
}

TEST_F(KeyRingTest, ADamagedFileIsRefusedWithItsLine) {
  auto text = KeyRing::make(1).to_text();
  auto broken = KeyRing::parse(text.substr(0, text.size() - 3));
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().violations.at(0).where, "line 4");
  EXPECT_FALSE(KeyRing::parse(""));
  EXPECT_FALSE(KeyRing::parse("index " + std::string(64, 'a') + "\n"));
  const auto key = "key 1 1 a " + std::string(64, 'a') + "\n";
  EXPECT_FALSE(KeyRing::parse(key)) << "no index";
  EXPECT_FALSE(KeyRing::parse("index " + std::string(64, 'a') + "\n" + key + key))
      << "out of order";
}

}  // namespace
}  // namespace mct::identity
