#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mct {

// The canonical codes of gRPC, by value (google/rpc/code.proto). Only those that we use.
enum class Code {
  cancelled = 1,
  unknown = 2,
  invalid_argument = 3,
  deadline_exceeded = 4,
  not_found = 5,
  already_exists = 6,
  permission_denied = 7,
  resource_exhausted = 8,
  failed_precondition = 9,
  aborted = 10,
  out_of_range = 11,
  unimplemented = 12,
  internal = 13,
  unavailable = 14,
  data_loss = 15,
  unauthenticated = 16,
};

// A stable, machine-readable reason. Every feature declares its own as constants beside its types;
// clients switch on `name`, never on a message. Names are UPPER_SNAKE_CASE and are never reused.
struct Reason {
  Code code;
  std::string_view name;  // must outlive the program: a literal

  friend bool operator==(const Reason&, const Reason&) = default;
};

// What is wrong with one part of the input, and where: a field path ("item.code"), or a place in a
// file ("sheet 事项, row 7, column 监督电话").
struct Violation {
  std::string where;
  std::string what;

  friend bool operator==(const Violation&, const Violation&) = default;
};

struct Error {
  Reason reason;
  std::string message;  // for people; says what is wrong; holds no secret and no personal data
  std::vector<Violation> violations;
};

namespace reason {
inline constexpr Reason invalid_argument{Code::invalid_argument, "INVALID_ARGUMENT"};
inline constexpr Reason page_token_mismatch{Code::invalid_argument, "PAGE_TOKEN_MISMATCH"};
inline constexpr Reason deadline_exceeded{Code::deadline_exceeded, "DEADLINE_EXCEEDED"};
inline constexpr Reason cancelled{Code::cancelled, "CANCELLED"};
inline constexpr Reason storage_full{Code::resource_exhausted, "STORAGE_FULL"};
inline constexpr Reason overloaded{Code::resource_exhausted, "OVERLOADED"};
inline constexpr Reason storage_unavailable{Code::unavailable, "STORAGE_UNAVAILABLE"};
inline constexpr Reason conflict{Code::aborted, "CONFLICT"};
inline constexpr Reason already_exists{Code::already_exists, "ALREADY_EXISTS"};
inline constexpr Reason database_newer{Code::failed_precondition, "DATABASE_NEWER"};
inline constexpr Reason not_authenticated{Code::unauthenticated, "NOT_AUTHENTICATED"};
inline constexpr Reason permission_denied{Code::permission_denied, "PERMISSION_DENIED"};
inline constexpr Reason internal{Code::internal, "INTERNAL"};
}  // namespace reason

}  // namespace mct
