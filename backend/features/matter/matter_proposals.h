#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::storage {
class Connection;
}

namespace mct::matter {

struct ProposedFile {
  std::string name;
  std::string media_type;
  std::string bytes;
};

// What a matter of a kind that publishes was filed with.
struct ProposedFiles {
  ProposedFile form;
  std::vector<ProposedFile> papers;
};

struct ProposedChange {
  struct Field {
    std::string title;
    std::string before;
    std::string after;
  };
  bool is_new = false;
  std::string code;
  std::string name;
  std::vector<Field> fields;  // of a changed one
};

// What would be published, or was.
struct Proposal {
  std::int64_t basis = 0;  // whoever decides names it: what they have seen; 0: it was published
  std::vector<ProposedChange> changes;
  int unchanged_count = 0;
  std::vector<Violation> problems;  // then there are no changes
};

// The port to whoever keeps the items that units propose. Within the transaction, but for `show`.
class Proposals {
 public:
  virtual ~Proposals() = default;

  // Errors: INVALID_ARGUMENT with everything that is wrong with the files, or the items are not the
  // unit's.
  virtual Status check(storage::Connection& connection, const ProposedFiles& files,
                       const std::string& unit_id) = 0;
  virtual Result<Proposal> compare(storage::Connection& connection, const ProposedFiles& files) = 0;
  // What `publish` has made of the matter.
  virtual Result<Proposal> published(storage::Connection& connection,
                                     const std::string& matter_id) = 0;
  // Errors: PROPOSAL_CHANGED: `basis` is not that of `compare` any more; INVALID_ARGUMENT.
  virtual Status publish(storage::Connection& connection, const ProposedFiles& files,
                         std::int64_t basis, const std::string& matter_id) = 0;
  // After the commit: it is found from now on.
  virtual boost::asio::awaitable<void> show() = 0;
};

}  // namespace mct::matter
