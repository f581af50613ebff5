#pragma once

#include <cstdint>
#include <string>

#include "backend/storage/database.h"

namespace mct::push {

// Something that people should be told although the app is closed.
struct Notification {
  std::string topic;  // everybody who reads it is told, such as of card/ID
  std::string link;   // into the app, such as mct://notice/ID
  // It leaves the district through somebody else's service: no names, nothing of the content.
  std::string text;
  std::string except_account_id = {};  // whose doing it is; empty: nobody's
  bool urgent = false;
};

// Within the transaction that makes the change: it is told after the commit, and not if that fails.
// Of the same topic and link only the latest is told. Costs next to nothing while no device has
// said where it can be reached. `now_ms`: since 1970-01-01T00:00:00Z.
Status notify(storage::Connection& connection, const Notification& notification,
              std::int64_t now_ms);

}  // namespace mct::push
