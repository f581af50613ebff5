#include "app/features/access/device_key.h"

#include <sodium.h>

namespace mct::app {
namespace {

unsigned char* bytes_of(QByteArray& array) {
  return reinterpret_cast<unsigned char*>(array.data());
}
const unsigned char* bytes_of(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}

}  // namespace

DeviceKey::DeviceKey(TokenVault& vault) : vault_(vault) {
  if (sodium_init() < 0) qFatal("libsodium cannot be used");
  vault_.read([this](const QByteArray& seed) {
    if (seed.size() == crypto_sign_SEEDBYTES) return take(seed);
    replace();
  });
}

void DeviceKey::replace() {
  QByteArray seed(crypto_sign_SEEDBYTES, '\0');
  randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
  vault_.write(seed);
  take(seed);
}

void DeviceKey::take(const QByteArray& seed) {
  public_key_.resize(crypto_sign_PUBLICKEYBYTES);
  secret_.resize(crypto_sign_SECRETKEYBYTES);
  crypto_sign_seed_keypair(bytes_of(public_key_), bytes_of(secret_), bytes_of(seed));
  emit ready();
}

QByteArray DeviceKey::sign(const QByteArray& message) const {
  if (secret_.isEmpty()) return {};
  QByteArray signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(bytes_of(signature), nullptr, bytes_of(message),
                       static_cast<unsigned long long>(message.size()), bytes_of(secret_));
  return signature;
}

}  // namespace mct::app
