#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "mct/access/v1/pass.pb.h"

// How passes are signed and written: Ed25519 of libsodium.
namespace mct::passes {

struct KeyPair {
  std::string public_key;  // 32 bytes
  std::string secret;      // 64 bytes, as libsodium has it: the seed, and the public key

  static KeyPair make();
  // From the 32 bytes of a seed.
  static KeyPair from_seed(std::string_view seed);
};

access::v1::Pass sign(const access::v1::Grant& grant, std::uint32_t key_id, const KeyPair& issuer);
// Of a pass without a device key: as it is. `device`: must be that of the grant.
access::v1::Presentation show(access::v1::Pass pass);
access::v1::Presentation show(access::v1::Pass pass, const KeyPair& device, std::int64_t time_s);

bool signed_by(const access::v1::Pass& pass, std::string_view public_key);
bool shown_by(const access::v1::Presentation& presentation, std::string_view device_key);

std::string to_text(const access::v1::Presentation& presentation);
// Nothing: that is no pass.
std::optional<access::v1::Presentation> read(std::string_view text);

}  // namespace mct::passes
