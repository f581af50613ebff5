#pragma once

#include "backend/features/notice/check_in_store.h"

namespace mct::notice {

// A code that is to be shown at the door.
struct ShownCode {
  std::string link;
  int seconds = 0;  // for how many
};

// Checking in at the door of a meeting.
class CheckInService {
 public:
  CheckInService(CheckInStore& store, const Clock& clock) : store_(store), clock_(clock) {}

  asio::awaitable<Result<ShownCode>> code(Reader reader, std::string id);
  // `code`: as it was scanned. Errors: INVALID_ARGUMENT; what CheckInStore::check_in says.
  asio::awaitable<Result<CheckIn>> check_in(Reader reader, std::string code);
  asio::awaitable<Result<CheckIn>> check_in_by_hand(Reader reader, std::string id,
                                                    std::string card_id);

 private:
  CheckInStore& store_;
  const Clock& clock_;
};

}  // namespace mct::notice
