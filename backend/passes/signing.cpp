#include "backend/passes/signing.h"

#include <array>
#include <sodium.h>
#include <stdexcept>
#include <utility>

namespace mct::passes {
namespace {

using namespace std::string_view_literals;

constexpr auto grant_context = "mct grant 1\0"sv;
constexpr auto showing_context = "mct showing 1\0"sv;
constexpr auto prefix = "MCT1."sv;
constexpr std::size_t longest_text = 700;
constexpr auto encoding = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

void begin() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be used");
}

std::string signature_of(std::string_view message, const KeyPair& pair) {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(bytes_of(signature), nullptr, bytes_of(message), message.size(),
                       bytes_of(std::string_view(pair.secret)));
  return signature;
}

bool is_signature(std::string_view signature, std::string_view message, std::string_view key) {
  return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES &&
         crypto_sign_verify_detached(bytes_of(signature), bytes_of(message), message.size(),
                                     bytes_of(key)) == 0;
}

std::string granted(const access::v1::Pass& pass) {
  return std::string(grant_context) + pass.grant();
}

std::string shown(const access::v1::Presentation& presentation) {
  auto message = std::string(showing_context) + presentation.pass().signature();
  for (int shift = 56; shift >= 0; shift -= 8)
    message.push_back(static_cast<char>(presentation.time() >> shift & 0xff));
  return message + presentation.nonce();
}

}  // namespace

KeyPair KeyPair::make() {
  begin();
  KeyPair pair{std::string(crypto_sign_PUBLICKEYBYTES, '\0'),
               std::string(crypto_sign_SECRETKEYBYTES, '\0')};
  crypto_sign_keypair(bytes_of(pair.public_key), bytes_of(pair.secret));
  return pair;
}

KeyPair KeyPair::from_seed(std::string_view seed) {
  begin();
  if (seed.size() != crypto_sign_SEEDBYTES) throw std::invalid_argument("a seed has 32 bytes");
  KeyPair pair{std::string(crypto_sign_PUBLICKEYBYTES, '\0'),
               std::string(crypto_sign_SECRETKEYBYTES, '\0')};
  crypto_sign_seed_keypair(bytes_of(pair.public_key), bytes_of(pair.secret), bytes_of(seed));
  return pair;
}

access::v1::Pass sign(const access::v1::Grant& grant, std::uint32_t key_id, const KeyPair& issuer) {
  access::v1::Pass pass;
  pass.set_key_id(key_id);
  pass.set_grant(grant.SerializeAsString());
  pass.set_signature(signature_of(granted(pass), issuer));
  return pass;
}

access::v1::Presentation show(access::v1::Pass pass) {
  access::v1::Presentation presentation;
  *presentation.mutable_pass() = std::move(pass);
  return presentation;
}

access::v1::Presentation show(access::v1::Pass pass, const KeyPair& device, std::int64_t time_s) {
  auto presentation = show(std::move(pass));
  presentation.set_time(time_s);
  std::string nonce(8, '\0');
  randombytes_buf(nonce.data(), nonce.size());
  presentation.set_nonce(std::move(nonce));
  presentation.set_signature(signature_of(shown(presentation), device));
  return presentation;
}

bool signed_by(const access::v1::Pass& pass, std::string_view public_key) {
  return is_signature(pass.signature(), granted(pass), public_key);
}

bool shown_by(const access::v1::Presentation& presentation, std::string_view device_key) {
  return presentation.nonce().size() == 8 &&
         is_signature(presentation.signature(), shown(presentation), device_key);
}

std::string to_text(const access::v1::Presentation& presentation) {
  const auto bytes = presentation.SerializeAsString();
  std::string text(sodium_base64_encoded_len(bytes.size(), encoding), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes_of(std::string_view(bytes)), bytes.size(),
                    encoding);
  text.pop_back();  // libsodium ends it with a zero byte
  return std::string(prefix) + text;
}

std::optional<access::v1::Presentation> read(std::string_view text) {
  if (text.size() > longest_text || !text.starts_with(prefix)) return std::nullopt;
  text.remove_prefix(prefix.size());
  std::array<unsigned char, longest_text> bytes{};
  std::size_t size = 0;
  const char* end = nullptr;
  if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end,
                        encoding) != 0 ||
      end != text.data() + text.size())
    return std::nullopt;
  access::v1::Presentation presentation;
  if (!presentation.ParseFromArray(bytes.data(), static_cast<int>(size))) return std::nullopt;
  return presentation;
}

}  // namespace mct::passes
