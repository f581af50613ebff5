#include "app/features/place/plan_point.h"

namespace mct::app {

QVariantMap plan_point(const GuidePoint& point, int number, bool chosen) {
  constexpr double whole = 1000;
  return {{"number", number},
          {"name", point.name},
          {"x", point.x_permille / whole},
          {"y", point.y_permille / whole},
          {"chosen", chosen}};
}

}  // namespace mct::app
