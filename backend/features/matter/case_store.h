#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/features/matter/ledger/handled_case.h"
#include "backend/features/matter/matter_types.h"
#include "backend/storage/database.h"

namespace mct::matter {

namespace asio = boost::asio;

// Handled suggestions as they are kept.
class CaseStore {
 public:
  explicit CaseStore(storage::Database& database) : database_(database) {}

  // Empty fields filter nothing.
  struct Filter {
    std::string category;
    std::string unit;  // as printed
    std::string handling;
  };
  // A word of a filter, and how many cases it would leave of those that the other filters leave.
  struct Facet {
    std::string name;
    int count = 0;
  };
  struct Listed {
    std::vector<HandledCase> cases;
    int total = 0;
    std::vector<Facet> categories;  // in the order of the ledger
    std::vector<Facet> units;       // most first
    std::vector<Facet> handlings;   // in the order of the ledger
  };
  asio::awaitable<Result<Listed>> list(Filter filter, Page page);

  // Errors: CASE_NOT_FOUND.
  asio::awaitable<Result<HandledCase>> get(std::string source, int number);

  // Replaces all cases of their sources, and answers how many there are now. The same request_id
  // again has no further effect.
  asio::awaitable<Result<int>> replace(std::vector<HandledCase> cases, std::string request_id,
                                       std::int64_t now_ms);
  // Puts them in when nothing was ever imported.
  asio::awaitable<Status> seed(std::vector<HandledCase> cases, std::int64_t now_ms);

 private:
  storage::Database& database_;
};

namespace reason {
inline constexpr Reason case_not_found{Code::not_found, "CASE_NOT_FOUND"};
}  // namespace reason

}  // namespace mct::matter
