#pragma once

#include "backend/features/catalogue/classify/classification.h"
#include "backend/testing/assets.h"

namespace mct::catalogue::testing {

using test::asset;
using test::shipped_organizations;

inline Classification shipped_classification() {
  return Classification::parse(asset("catalogue/life_events.tsv"), asset("catalogue/audiences.tsv"),
                               shipped_organizations())
      .value();
}

}  // namespace mct::catalogue::testing
