#pragma once

#include <optional>

#include "backend/features/notice/notice_types.h"

namespace mct::storage {
class Connection;
}

namespace mct::notice {

// A group of people who talk with each other.
struct Group {
  std::string id;
  std::string name;
};
struct GroupMembers {
  std::string name;
  std::vector<std::string> card_ids;  // also personal ones
};

// The port to whoever knows the groups; called within the transaction, and of its state.
class Groups {
 public:
  virtual ~Groups() = default;

  // That the card is in; the one that was talked in last first, at most `most`.
  virtual Result<std::vector<Group>> groups_of(storage::Connection& connection,
                                               const std::string& card_id, int most) = 0;
  // Nothing: there is none, or the card is not in it.
  virtual Result<std::optional<GroupMembers>> members_of(storage::Connection& connection,
                                                         const std::string& card_id,
                                                         const std::string& group_id) = 0;
};

}  // namespace mct::notice
