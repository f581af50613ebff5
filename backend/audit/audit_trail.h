#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "backend/storage/database.h"

namespace mct::audit {

// Who makes a change.
struct Actor {
  std::string account_id;  // empty: the operator of the server
  std::string card_id;
  std::string name;  // as others see it
};

inline Actor operator_actor() {
  return {{}, {}, "运维"};
}

// A field that has changed.
struct FieldChange {
  std::string title;  // as people know it, such as 岗位
  std::string before;
  std::string after;

  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// One change. Holds no whole phone number and no ID number.
struct Entry {
  std::int64_t at_ms = 0;
  Actor actor;
  std::string scope;         // the path of the organization, such as mentougou/minzheng/
  std::string action;        // noun.verb, such as card.update
  std::string subject_id;    // of what was changed
  std::string subject_name;  // as others see it
  std::vector<FieldChange> fields;
};

// Appends within the caller's transaction: the change and its entries stand or fall together.
Status append(storage::Connection& connection, std::span<const Entry> entries);
Status append(storage::Connection& connection, const Entry& entry);

}  // namespace mct::audit
