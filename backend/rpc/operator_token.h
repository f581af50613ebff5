#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct::rpc {

// The secret that proves that a caller is the operator: whoever may read the server's data folder.
class OperatorToken {
 public:
  // Reads `data_dir`/operator.token (64 hex digits, mode 0600). Errors: FAILED_PRECONDITION
  // (BAD_OPERATOR_TOKEN: it is missing, cannot be read, others may read it, or it is no token).
  static Result<OperatorToken> load(const std::filesystem::path& data_dir);

  // As load, but makes the folder and the token when they are not there.
  static Result<OperatorToken> load_or_create(const std::filesystem::path& data_dir);

  explicit OperatorToken(const std::string& text) : text_(text) {}

  // Takes the same time for every text of the right length.
  bool matches(std::string_view presented) const;

  // What a client sends: metadata authorization: Bearer <text>.
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

namespace reason {
inline constexpr Reason bad_operator_token{Code::failed_precondition, "BAD_OPERATOR_TOKEN"};
}  // namespace reason

}  // namespace mct::rpc
