#pragma once

#include <cstdint>
#include <string>

namespace mct::identity {

// What sealed text is bound to: its row.
inline std::string place_of_person(const std::string& id) {
  return "person/" + id;
}
inline std::string place_of_application(const std::string& id) {
  return "application/" + id;
}
inline std::string place_of_photo(const std::string& owner, std::int64_t role) {
  return "photo/" + owner + "/" + std::to_string(role);
}

}  // namespace mct::identity
