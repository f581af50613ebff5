#pragma once

#include <span>

#include "backend/features/installation/installation_types.h"

namespace mct::installation {

// Units with fewer people are not shown by themselves.
inline constexpr std::int64_t least_people = 5;

// What may be published of the units' figures, in their order. Units with fewer than `least_people`
// listed become one line together. When that line would be of a single unit, or of fewer than
// `least_people`, the smallest other unit with people joins it (complementary suppression), for
// otherwise it could be told apart; when there is none, the small units are left out altogether.
// Units without people and devices stand with zeros: there is nobody to protect. The root without
// any is no unit.
std::vector<Line> publish(std::span<const UnitFigures> units);

// Of what is published, what this reader may see beside the week before, which may be missing.
// A change is the difference of two published figures of the same units; a total is the sum of the
// lines that are shown. So both say nothing new.
WeeklyReport report_for(const Reader& reader, const PublishedWeek& published,
                        const PublishedWeek* before);

}  // namespace mct::installation
