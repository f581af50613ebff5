#pragma once

#include <QList>

#include "app/features/place/place_types.h"

namespace mct::app {

// assets/place/district.tsv, which the app carries.
QList<GeoPoint> district_outline();

}  // namespace mct::app
