#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "backend/core/clock.h"
#include "backend/features/identity/keys/key_ring.h"

namespace mct::identity {

// Something encrypted: nonce, ciphertext and tag of XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha),
// and the number of the key.
struct Sealed {
  std::int64_t key_id = 0;
  std::string bytes;
};

// Encrypts what the database is to keep, with the keys of a file that the database does not hold.
// Nodes that share the file follow each other's changes of it. Safe from any thread.
class Vault {
 public:
  // Makes the file when it is not there (mode 0600).
  // Errors: BAD_PRIVATE_FILE, INVALID_ARGUMENT (what it holds).
  static Result<std::unique_ptr<Vault>> open(std::filesystem::path file, const Clock& clock);

  // `place`: names the row; sealed text that is moved to another row cannot be opened there.
  Sealed seal(std::string_view plain, std::string_view place) const;
  // Errors: IDENTITY_UNREADABLE (the key is not in the file, or the text is not what was sealed
  // here).
  Result<std::string> open(const Sealed& sealed, std::string_view place) const;

  // A keyed hash (BLAKE2b) by which an equal ID number is found. Its key never changes: to change
  // it, every number would have to be opened and hashed anew in one transaction, or else one number
  // could be verified twice meanwhile; and who has the index and its key, but no other, can only
  // try numbers one by one.
  std::string index_of(std::string_view id_number) const;

  std::int64_t present_key() const;

  // The present key's number; the same request_id again adds no further one. Errors: as open.
  Result<std::int64_t> add_key(const std::string& request_id);

  // Removes all keys but the present one; gives how many. `in_use`: the keys of all that is kept.
  // Errors: KEY_IN_USE (also while the present key is younger than ten minutes: another node may
  // not have seen it yet), as open.
  Result<int> retire_keys(const std::set<std::int64_t>& in_use);

 private:
  using Ring = std::shared_ptr<const KeyRing>;
  // Tells one content of the file from the next: each is a file of its own, and two may be written
  // within one tick of the file system's clock.
  struct Version {
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t changed_ns = 0;

    friend bool operator==(const Version&, const Version&) = default;
  };

  Vault(std::filesystem::path file, const Clock& clock) : file_(std::move(file)), clock_(clock) {}
  // The file as it is now; as it was when it cannot be read now.
  Ring ring() const;
  Result<Ring> read() const;
  Version version() const;
  Status write(KeyRing ring);

  const std::filesystem::path file_;
  const Clock& clock_;
  mutable std::mutex mutex_;
  mutable Ring ring_;
  mutable Version version_;
};

}  // namespace mct::identity
