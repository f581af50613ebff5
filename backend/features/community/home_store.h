#pragma once

#include "backend/core/result.h"
#include "backend/storage/database.h"

namespace mct::community {

// Where a card lives.
struct Home {
  std::string place;  // c/COMMUNITY/BUILDING/ENTRANCE, as proto/mct/access/v1/pass.proto has places
  std::string text;   // for people: 3号楼2单元
};

// For whoever opens doors: one home for each entrance that a card lives behind.
class Homes {
 public:
  // None for a card that is no resident's, or whose last household has ended.
  Result<std::vector<Home>> of_card(storage::Connection& connection,
                                    const std::string& card_id) const;
};

}  // namespace mct::community
