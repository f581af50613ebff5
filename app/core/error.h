#pragma once

#include <tl/expected.hpp>
#include <utility>

#include <QString>

namespace mct::app {

// The canonical codes of gRPC that the app tells apart, by value (google/rpc/code.proto).
enum class Code {
  cancelled = 1,
  unknown = 2,
  invalid_argument = 3,
  deadline_exceeded = 4,
  not_found = 5,
  resource_exhausted = 8,
  aborted = 10,
  internal = 13,
  unavailable = 14,
  data_loss = 15,
  unauthenticated = 16,
};

// Why something could not be had.
struct Error {
  Code code = Code::unknown;
  QString reason;   // the server's stable name, such as ITEM_NOT_FOUND; empty when it gave none
  QString message;  // for the log; people read error_text(error)

  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Code code, QString reason, QString message) {
  return tl::unexpected(Error{code, std::move(reason), std::move(message)});
}

}  // namespace mct::app
