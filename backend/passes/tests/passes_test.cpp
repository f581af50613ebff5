#include <gtest/gtest.h>
#include <map>

#include "backend/passes/place.h"
#include "backend/passes/signing.h"
#include "backend/passes/verifier.h"

namespace mct::passes {
namespace {

namespace pb = access::v1;

constexpr std::int64_t now = 1'800'000'000;

// Forgets what need not be remembered any more.
class RememberedUses final : public Uses {
 public:
  bool take(std::string_view id, std::int64_t until_s) override {
    return taken.emplace(id, until_s).second;
  }
  std::map<std::string, std::int64_t, std::less<>> taken;
};

class PassesTest : public testing::Test {
 protected:
  PassesTest() : verifier_({.gate = "c/longquan/3/2"}, uses_) {
    pb::IssuerKey key;
    key.set_id(1);
    key.set_public_key(issuer_.public_key);
    verifier_.know(key);
    hear();
    grant_.set_id(std::string(16, 'g'));
    grant_.set_kind(pb::PASS_KIND_MEMBER);
    grant_.set_place("c/longquan/3/2");
    grant_.set_reach(pb::REACH_WAY);
    grant_.set_not_before(now - 100);
    grant_.set_not_after(now + 1'000);
    grant_.set_device_key(device_.public_key);
  }
  void hear(std::int64_t time = now, const std::string& revoked = {}) {
    pb::Revocations revocations;
    revocations.set_time(time);
    if (!revoked.empty()) revocations.add_grant_ids(revoked);
    verifier_.know(revocations);
  }
  std::string shown(std::int64_t time = now) const {
    return to_text(show(sign(grant_, 1, issuer_), device_, time));
  }
  void make_bearer() {
    grant_.clear_device_key();
    grant_.set_kind(pb::PASS_KIND_VISITOR);
    grant_.set_single_use(true);
  }
  std::string bearer() const { return to_text(show(sign(grant_, 1, issuer_))); }
  // ADMITTED or the name of the refusal.
  std::string_view outcome(const std::string& text, std::int64_t at = now) {
    const auto refusal = verifier_.admit(text, at).refusal;
    return refusal ? name_of(*refusal) : "ADMITTED";
  }

  const KeyPair issuer_ = KeyPair::make(), device_ = KeyPair::make(), stranger_ = KeyPair::make();
  RememberedUses uses_;
  Verifier verifier_;
  pb::Grant grant_;
};

TEST(PlaceTest, IsAPathOfShortParts) {
  for (const auto* good : {"c", "c/longquan/3/2", "s/tanzhesi", "A-1/b"})
    EXPECT_TRUE(is_place(good)) << good;
  for (const auto* bad : {"", "/", "c/", "/c", "c//d", "c/龙泉", "c d", "a/b/c/d/e/f/g/h/i"})
    EXPECT_FALSE(is_place(bad)) << bad;
  EXPECT_FALSE(is_place(std::string(41, 'c')));
}

TEST(PlaceTest, TheWayToAFlatGoesThroughItsOwnGatesOnly) {
  for (const auto* gate : {"c/longquan", "c/longquan/3", "c/longquan/3/2"})
    EXPECT_TRUE(reaches("c/longquan/3/2", pb::REACH_WAY, gate)) << gate;
  for (const auto* gate :
       {"c/longquan/3/1", "c/longquan/3/21", "c/longquan/3/2/5", "c/longquan/4", "c/other", "s"})
    EXPECT_FALSE(reaches("c/longquan/3/2", pb::REACH_WAY, gate)) << gate;
  EXPECT_TRUE(reaches("c/longquan", pb::REACH_WITHIN, "c/longquan/3/2"));
  EXPECT_FALSE(reaches("c/longquan", pb::REACH_WITHIN, "c/longquan2"));
  EXPECT_FALSE(reaches("c/longquan", pb::REACH_WITHIN, "c"));
  EXPECT_FALSE(reaches("c", pb::REACH_UNSPECIFIED, "c"));
}

TEST_F(PassesTest, WhoLivesThereGetsInWithTheirPhone) {
  EXPECT_EQ(outcome(shown()), "ADMITTED");
  EXPECT_EQ(outcome(shown()), "ADMITTED") << "as often as they like, each time anew";
  EXPECT_LE(shown().size(), 400u) << "a QR code that a phone can be read from";
}

TEST_F(PassesTest, WhatHasBeenShownOpensNothingAgain) {
  const auto text = shown();
  EXPECT_EQ(outcome(text), "ADMITTED");
  EXPECT_EQ(outcome(text), "USED");
  EXPECT_EQ(outcome(text, now + 60), "USED");
  EXPECT_EQ(outcome(text, now + 61), "STALE");
}

TEST_F(PassesTest, ClocksMayDifferByAMinute) {
  EXPECT_EQ(outcome(shown(now - 60)), "ADMITTED");
  EXPECT_EQ(outcome(shown(now + 60)), "ADMITTED");
  EXPECT_EQ(outcome(shown(now - 61)), "STALE");
  EXPECT_EQ(outcome(shown(now + 61)), "STALE");
  EXPECT_EQ(outcome(shown(INT64_MIN)), "STALE");
}

TEST_F(PassesTest, IsGoodFromItsTimeToItsEnd) {
  grant_.set_not_before(now + 61);
  EXPECT_EQ(outcome(shown()), "TOO_EARLY");
  grant_.set_not_before(now + 60);
  EXPECT_EQ(outcome(shown()), "ADMITTED");
  grant_.set_not_after(now - 60);
  EXPECT_EQ(outcome(shown()), "EXPIRED");
}

TEST_F(PassesTest, AnotherDoorStaysShut) {
  grant_.set_place("c/other/3/2");
  EXPECT_EQ(outcome(shown()), "ELSEWHERE");
  grant_.set_place("c/longquan/3/1");
  EXPECT_EQ(outcome(shown()), "ELSEWHERE");
}

TEST_F(PassesTest, WhatIsTakenBackOpensNothing) {
  const auto text = shown();
  hear(now, grant_.id());
  EXPECT_EQ(outcome(text), "REVOKED");
  hear(now);
  EXPECT_EQ(outcome(text), "ADMITTED") << "a refusal has not used it up";
}

TEST_F(PassesTest, AGateThatHearsNothingOpensNothing) {
  EXPECT_EQ(outcome(shown()), "ADMITTED");
  hear(now - 7 * 24 * 3600 - 1);
  EXPECT_EQ(outcome(shown()), "OUT_OF_TOUCH");
}

TEST_F(PassesTest, NobodyElseCanShowIt) {
  const auto pass = sign(grant_, 1, issuer_);
  EXPECT_EQ(outcome(to_text(show(pass, stranger_, now))), "NOT_ITS_DEVICE");
  EXPECT_EQ(outcome(to_text(show(pass))), "NOT_ITS_DEVICE");
  auto presentation = show(pass, device_, now - 30);
  presentation.set_time(now);
  EXPECT_EQ(outcome(to_text(presentation)), "NOT_ITS_DEVICE");
  presentation = show(pass, device_, now);
  presentation.set_nonce("87654321");
  EXPECT_EQ(outcome(to_text(presentation)), "NOT_ITS_DEVICE");
}

TEST_F(PassesTest, NobodyElseCanMakeOne) {
  EXPECT_EQ(outcome(to_text(show(sign(grant_, 1, stranger_), device_, now))), "FORGED");
  EXPECT_EQ(outcome(to_text(show(sign(grant_, 2, issuer_), device_, now))), "FORGED");
  auto pass = sign(grant_, 1, issuer_);
  grant_.set_place("c");
  grant_.set_reach(pb::REACH_WITHIN);
  pass.set_grant(grant_.SerializeAsString());
  EXPECT_EQ(outcome(to_text(show(pass, device_, now))), "FORGED");
}

TEST_F(PassesTest, AVisitorGetsInOnce) {
  make_bearer();
  EXPECT_EQ(outcome(bearer()), "ADMITTED");
  EXPECT_EQ(outcome(bearer(), now + 500), "USED");
  EXPECT_EQ(uses_.taken.begin()->second, grant_.not_after() + 60) << "remembered to its end";
}

TEST_F(PassesTest, WhatIsNoPassIsSaidToBeNone) {
  make_bearer();
  const auto good = bearer();
  for (const auto& text :
       {std::string(), std::string("MCT1."), std::string("MCT1.*"), good.substr(1), good + "=",
        "MCT1." + std::string(700, 'A'), good.substr(0, good.size() - 1)}) {
    const auto it = outcome(text);
    EXPECT_TRUE(it == "UNREADABLE" || it == "FORGED") << text << ' ' << it;
  }
  // Every bit counts.
  auto bytes = show(sign(grant_, 1, issuer_)).SerializeAsString();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    auto damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 1);
    pb::Presentation presentation;
    if (!presentation.ParseFromString(damaged)) continue;
    EXPECT_NE(outcome(to_text(presentation)), "ADMITTED") << i;
  }
}

// RFC 8032, section 7.1, test 1: the seed and its public key.
TEST(KeyPairTest, ComesFromItsSeed) {
  const auto bytes = [](std::string_view hex) {
    std::string all;
    for (std::size_t i = 0; i < hex.size(); i += 2)
      all.push_back(static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
    return all;
  };
  EXPECT_EQ(
      KeyPair::from_seed(bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
          .public_key,
      bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

}  // namespace
}  // namespace mct::passes
