#include "backend/core/digest.h"

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include "backend/core/ids.h"

namespace mct {
namespace {

struct Free {
  void operator()(EVP_MD* algorithm) const { EVP_MD_free(algorithm); }
};

// Looked up by its name once, which takes longer than a short text's digest.
const EVP_MD* sha256() {
  static const std::unique_ptr<EVP_MD, Free> algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr));
  return algorithm.get();
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, sha256(), nullptr);
  return hex_of({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

}  // namespace mct
