#pragma once

#include "backend/features/matter/matter_store.h"

namespace mct::matter {

// What the clock says: terms that end on the next working day, and those that have ended. Each is
// told once, whichever node looks first, also after a restart.
class DueStore {
 public:
  DueStore(storage::Database& database, MatterStore::Rules rules, const Clock& clock)
      : database_(database), rules_(rules), clock_(clock) {}

  // How many were told, of at most so many at a time; the rest is for the next call.
  asio::awaitable<Result<int>> tell_due();

  static constexpr int most = 100;

 private:
  storage::Database& database_;
  const MatterStore::Rules rules_;
  const Clock& clock_;
};

}  // namespace mct::matter
