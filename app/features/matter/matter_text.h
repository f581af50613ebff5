#pragma once

#include "app/features/matter/matter_types.h"

// What the numbers of matters mean, in the language of the app.
namespace mct::app::matter_text {

// Such as 办理中.
QString state(MatterState state);
// In the trail, such as 受理.
QString done(MatterVerb verb);
// On a button, such as 受理.
QString action(MatterVerb verb);
// What one writes to it; empty: nothing.
QString words(MatterVerb verb);

// 2026-12-01 10:00
QString time(qint64 ms);
// The last day of a term that has ended at that moment: 2026-12-08.
QString last_day(qint64 end_ms);

}  // namespace mct::app::matter_text
