#pragma once

#include "backend/features/notice/notice_members.h"

namespace mct::notice {

// Somebody in the audience.
struct Recipient {
  Member member;
  Receipt receipt;
  // When they, or whoever goes in their place, checked in; 0: not (yet). And who has done that for
  // them by hand.
  std::int64_t present_ms = 0;
  std::string checked_in_by = {};
};

// Who let the sender know; of an alert, and of a notice to neighbourhoods.
struct Residents {
  int read = 0;
  int acknowledged = 0;
};

// Everybody who is in the audience of a notice now, in the order of the tree.
struct Recipients {
  SeenNotice seen;
  std::vector<Recipient> all;
  Residents residents = {};
};

}  // namespace mct::notice
