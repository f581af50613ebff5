#include "backend/features/identity/keys/vault.h"

#include <boost/interprocess/sync/file_lock.hpp>
#include <boost/interprocess/sync/scoped_lock.hpp>
#include <fstream>
#include <sodium.h>
#include <spdlog/spdlog.h>
#include <stdexcept>
#include <sys/stat.h>

#include "backend/core/private_file.h"
#include "backend/features/identity/identity_types.h"

namespace mct::identity {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::int64_t young_ms = 10 * 60 * 1'000;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

tl::unexpected<Error> unreadable() {
  return fail(reason::unreadable, "这份实名信息读不出来，请联系运维");
}

// Does the work while no other node changes the key file.
template <class Work>
auto with_file_lock(const fs::path& file, Work work) -> decltype(work()) {
  namespace ipc = boost::interprocess;
  auto lock_file = file;
  lock_file += ".lock";
  std::ofstream(lock_file, std::ios::app);
  try {
    ipc::file_lock lock(lock_file.c_str());
    const ipc::scoped_lock held(lock);
    return work();
  } catch (const ipc::interprocess_exception& exception) {
    return fail(mct::reason::bad_private_file, "密钥文件不可用",
                {{lock_file.string(), exception.what()}});
  }
}

}  // namespace

Result<std::unique_ptr<Vault>> Vault::open(fs::path file, const Clock& clock) {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
  std::unique_ptr<Vault> vault(new Vault(std::move(file), clock));
  std::error_code error;
  fs::create_directories(vault->file_.parent_path(), error);
  const std::lock_guard lock(vault->mutex_);
  auto there = with_file_lock(vault->file_, [&]() -> Status {
    return fs::exists(vault->file_) ? Status{} : vault->write(KeyRing::make(clock.now_ms()));
  });
  if (!there) return fail(there.error());
  auto ring = vault->read();
  if (!ring) return fail(ring.error());
  return vault;
}

Result<Vault::Ring> Vault::read() const {
  const auto now = version();
  if (ring_ && now == version_) return ring_;
  auto text = read_private(file_);
  if (!text) return fail(text.error());
  auto ring = KeyRing::parse(*text);
  if (!ring) return fail(ring.error());
  ring_ = std::make_shared<const KeyRing>(std::move(*ring));
  version_ = now;
  return ring_;
}

Vault::Version Vault::version() const {
  struct stat status {};
  if (::stat(file_.c_str(), &status) != 0) return {};
  return {status.st_ino, status.st_size,
          status.st_mtim.tv_sec * std::int64_t{1'000'000'000} + status.st_mtim.tv_nsec};
}

Vault::Ring Vault::ring() const {
  const std::lock_guard lock(mutex_);
  if (auto ring = read(); !ring)
    spdlog::warn("the key file of identities cannot be read again: {}", ring.error().message);
  return ring_;
}

Status Vault::write(KeyRing ring) {
  if (auto written = write_private(file_, ring.to_text()); !written) return written;
  ring_ = std::make_shared<const KeyRing>(std::move(ring));
  version_ = version();
  return {};
}

Sealed Vault::seal(std::string_view plain, std::string_view place) const {
  const auto keys = ring();
  const auto& key = keys->present();
  Sealed sealed{key.id, std::string(nonce_bytes + plain.size() + tag_bytes, '\0')};
  randombytes_buf(sealed.bytes.data(), nonce_bytes);
  unsigned long long length = 0;
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      bytes_of(sealed.bytes) + nonce_bytes, &length, bytes_of(plain), plain.size(), bytes_of(place),
      place.size(), nullptr, bytes_of(sealed.bytes), bytes_of(key.secret));
  return sealed;
}

Result<std::string> Vault::open(const Sealed& sealed, std::string_view place) const {
  const auto keys = ring();
  const auto* key = keys->find(sealed.key_id);
  if (key == nullptr || sealed.bytes.size() < nonce_bytes + tag_bytes) return unreadable();
  std::string plain(sealed.bytes.size() - nonce_bytes - tag_bytes, '\0');
  unsigned long long length = 0;
  const auto* nonce = bytes_of(std::string_view(sealed.bytes));
  const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
      bytes_of(plain), &length, nullptr, nonce + nonce_bytes, sealed.bytes.size() - nonce_bytes,
      bytes_of(place), place.size(), nonce, bytes_of(std::string_view(key->secret)));
  if (opened != 0) return unreadable();
  return plain;
}

std::string Vault::index_of(std::string_view id_number) const {
  const auto keys = ring();
  std::string index(crypto_generichash_BYTES, '\0');
  crypto_generichash(bytes_of(index), index.size(), bytes_of(id_number), id_number.size(),
                     bytes_of(std::string_view(keys->index_secret)), keys->index_secret.size());
  return index;
}

std::int64_t Vault::present_key() const {
  return ring()->present().id;
}

Result<std::int64_t> Vault::add_key(const std::string& request_id) {
  const std::lock_guard lock(mutex_);
  return with_file_lock(file_, [&]() -> Result<std::int64_t> {
    auto before = read();
    if (!before) return fail(before.error());
    KeyRing keys = **before;
    for (const auto& key : keys.keys)
      if (key.request_id == request_id) return keys.present().id;
    keys.add(request_id, clock_.now_ms());
    const auto id = keys.present().id;
    if (auto written = write(std::move(keys)); !written) return fail(written.error());
    return id;
  });
}

Result<int> Vault::retire_keys(const std::set<std::int64_t>& in_use) {
  const std::lock_guard lock(mutex_);
  return with_file_lock(file_, [&]() -> Result<int> {
    auto before = read();
    if (!before) return fail(before.error());
    KeyRing keys = **before;
    const auto present = keys.present();
    const int removed = static_cast<int>(keys.keys.size()) - 1;
    if (removed == 0) return 0;
    for (const auto id : in_use)
      if (id != present.id)
        return fail(reason::key_in_use, "还有实名信息使用旧密钥，请先执行 identity rotate-key");
    if (clock_.now_ms() - present.made_ms < young_ms)
      return fail(reason::key_in_use, "新密钥生成不到十分钟，其他节点可能还没有用上，请稍后再试");
    keys.keys = {present};
    if (auto written = write(std::move(keys)); !written) return fail(written.error());
    return removed;
  });
}

}  // namespace mct::identity
