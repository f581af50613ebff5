#include <gtest/gtest.h>
#include <memory>

#include "backend/core/page_token.h"
#include "backend/features/directory/directory_requests.h"
#include "backend/features/identity/id_number.h"
#include "backend/passes/signing.h"
#include "backend/passes/verifier.h"
#include "tests/fault/fuzz/target.h"

namespace mct::fault {
namespace {

constexpr std::int64_t now_s = 1'800'000'000;

// Whatever comes was not used before.
class AlwaysNew final : public passes::Uses {
 public:
  bool take(std::string_view, std::int64_t) override { return true; }
};

// Passes of an issuer of its own, and a gate that knows it.
class PassGate {
 public:
  PassGate() {
    access::v1::IssuerKey key;
    key.set_id(1);
    key.set_public_key(issuer_.public_key);
    verifier_.know(key);
    access::v1::Revocations revocations;
    revocations.set_time(now_s);
    verifier_.know(revocations);
  }
  access::v1::Presentation shown(bool with_device) const {
    access::v1::Grant grant;
    grant.set_id(std::string(16, 'g'));
    grant.set_place("o/minzheng");
    grant.set_reach(access::v1::REACH_WAY);
    grant.set_not_before(now_s);
    grant.set_not_after(now_s + 3'600);
    if (with_device) grant.set_device_key(device_.public_key);
    const auto pass = passes::sign(grant, 1, issuer_);
    return with_device ? passes::show(pass, device_, now_s) : passes::show(pass);
  }
  // Nothing opens it but what was signed.
  void expect_shut(const std::string& text) {
    const auto presentation = passes::read(text);
    const auto verdict = verifier_.admit(text, now_s);
    if (verdict.refusal) return;
    ASSERT_TRUE(presentation);
    EXPECT_TRUE(presentation->pass().grant() == shown(true).pass().grant() ||
                presentation->pass().grant() == shown(false).pass().grant());
  }

 private:
  const passes::KeyPair issuer_ = passes::KeyPair::from_seed(std::string(32, 'i'));
  const passes::KeyPair device_ = passes::KeyPair::from_seed(std::string(32, 'd'));
  AlwaysNew uses_;
  passes::Verifier verifier_{{.gate = "o/minzheng"}, uses_};
};

}  // namespace

std::vector<Target> text_targets() {
  const auto gate = std::make_shared<PassGate>();
  const auto member = gate->shown(true), visitor = gate->shown(false);
  return {
      {"pass",
       {passes::to_text(member), passes::to_text(visitor)},
       [gate](const std::string& bytes) { gate->expect_shut(bytes); }},
      {"presentation",
       {member.SerializeAsString(), visitor.SerializeAsString()},
       [gate](const std::string& bytes) {
         access::v1::Presentation damaged;
         if (damaged.ParseFromString(bytes)) gate->expect_shut(passes::to_text(damaged));
       }},
      {"page_token",
       {page_token("样例", 50), page_token("样例", 9'000'000'000)},
       [](const std::string& bytes) {
         const auto offset = page_offset("样例", bytes);
         EXPECT_TRUE(offset ? *offset >= 0 : !offset.error().violations.empty());
       }},
      {"card_link",
       {"mct://card/0123456789abcdef0123456789abcdef"},
       [](const std::string& bytes) {
         const auto id = directory::parse_link(bytes);
         EXPECT_TRUE(id ? id->size() >= 32 && id->size() <= 64 : !id.error().violations.empty());
       }},
      {"id_number",
       {"11010919900307001X", "110109199003070010"},
       [](const std::string& bytes) {
         const auto number = identity::parse_id_number(bytes, 1'800'000'000'000);
         EXPECT_TRUE(number ? number->size() == 18 : !number.error().message.empty());
       }},
  };
}

}  // namespace mct::fault
