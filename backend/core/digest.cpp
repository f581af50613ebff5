#include "backend/core/digest.h"

#include <array>
#include <openssl/sha.h>

#include "backend/core/ids.h"

namespace mct {

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  return hex_of({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

}  // namespace mct
