#pragma once

#include <QVariantMap>

#include "app/features/place/guide_types.h"

namespace mct::app {

// A point as PlanView shows it: {number, name, x, y (0 to 1), chosen}.
QVariantMap plan_point(const GuidePoint& point, int number, bool chosen);

}  // namespace mct::app
