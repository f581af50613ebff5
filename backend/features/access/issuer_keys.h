#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "mct/access/v1/pass.pb.h"

#include "backend/core/result.h"
#include "backend/passes/signing.h"

namespace mct::access {

// What passes are signed with: a file of lines, each the number of a key (from 1, rising) and the
// 64 hex digits of its seed. The last one signs; passes of the others are good until they run out,
// so that a line is added to change keys and taken away a week later. Servers of one database share
// the file.
class IssuerKeys {
 public:
  // Made with one key when it is not there. Errors: FAILED_PRECONDITION (BAD_PRIVATE_FILE, naming
  // the file and the line).
  static Result<IssuerKeys> load_or_create(const std::filesystem::path& file);

  v1::Pass sign(const v1::Grant& grant) const;
  std::vector<v1::IssuerKey> public_keys() const;

 private:
  struct Key {
    std::uint32_t id = 0;
    passes::KeyPair pair;
  };
  static Result<std::vector<Key>> parse(std::string_view text, const std::filesystem::path& file);

  std::vector<Key> keys_;
};

}  // namespace mct::access
