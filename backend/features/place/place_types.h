#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/core/result.h"

namespace mct::place {

// The values are those of the contract.
enum class Kind { scenic_spot = 1, hotel, homestay, farm_stay, visitor_centre, toilet };
enum class Facility {
  parking = 1,
  toilet,
  accessible_toilet,
  step_free,
  wheelchairs,
  nursing_room,
  food,
  lodging,
  car_charging,
  guides
};
enum class OpenState { unknown = 0, open, closed };

// Degrees of WGS 84.
struct Position {
  double latitude = 0;
  double longitude = 0;
};

// Days from 1 (Monday) to 7, minutes since midnight in Beijing.
struct OpeningTime {
  int first_day = 1;
  int last_day = 7;
  int opens_minute = 0;
  int closes_minute = 0;

  friend bool operator==(const OpeningTime&, const OpeningTime&) = default;
};

struct Picture {
  attachments::Attachment file;
  std::string caption;
};

struct Place {
  std::string id;
  Kind kind = Kind::scenic_spot;
  std::string name;
  Position position;
  int accuracy_meters = 0;
  std::string address;
  std::vector<OpeningTime> opening_times;
  std::string opening_note;
  std::string phone;
  std::vector<Facility> facilities;
  std::string introduction;
  std::string source;
  std::string owner_id;
  bool sample = false;
  std::int64_t revision = 0;
  std::vector<Picture> pictures;  // of places in lists the first alone
  bool has_guide = false;
};

inline constexpr int most_accuracy_meters = 10'000;
inline constexpr std::size_t most_opening_times = 14;
inline constexpr std::size_t most_pictures = 12;

// What pictures hang on, with the place's id.
inline constexpr auto picture_noun = "place";

namespace reason {
using namespace mct::reason;
inline constexpr Reason no_such_place{Code::not_found, "NO_SUCH_PLACE"};
inline constexpr Reason place_changed{Code::aborted, "PLACE_CHANGED"};
inline constexpr Reason guide_changed{Code::aborted, "GUIDE_CHANGED"};
inline constexpr Reason not_your_unit{Code::permission_denied, "NOT_YOUR_UNIT"};
}  // namespace reason

}  // namespace mct::place
