#pragma once

#include <optional>
#include <string>

#include "backend/features/place/place_types.h"

namespace mct::place {

// What one sees or does somewhere on the plan of a place.
struct GuidePoint {
  std::string id;
  int x_permille = 0;  // of the plan's width, from the left
  int y_permille = 0;  // of its height, from above
  std::string name;
  std::string text;
  // Of whoever writes it, the id alone.
  std::optional<attachments::Attachment> sound;
  std::optional<attachments::Attachment> panorama;
};

struct Guide {
  std::string place_id;
  std::optional<attachments::Attachment> plan;  // nothing: there is no guide
  std::vector<GuidePoint> points;               // in the order in which one goes
  std::int64_t revision = 0;
};

inline constexpr std::size_t most_points = 60;

// What the files of a guide hang on, with the place's id.
inline constexpr auto guide_noun = "guide";

}  // namespace mct::place
