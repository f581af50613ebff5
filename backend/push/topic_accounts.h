#pragma once

#include <string>
#include <vector>

#include "backend/storage/database.h"

namespace mct::push {

// The port to a feature that knows who reads its topics and wants to be told.
class TopicAccounts {
 public:
  virtual ~TopicAccounts() = default;

  // Ids of accounts behind `after`, in order, at most so many; none: there are no more.
  virtual Result<std::vector<std::string>> accounts(storage::Connection& connection,
                                                    const std::string& topic,
                                                    const std::string& after, int limit) = 0;
};

}  // namespace mct::push
