#pragma once

#include "app/core/tone.h"
#include "app/features/community/community_types.h"

namespace mct::app {

// 业主, 家庭成员, 租户.
QString relation_text(Relation relation);
// 待确认 and so on.
QString state_text(ResidenceState state);
tone::Tone state_tone(ResidenceState state);
// “waiting”, “confirmed”, “refused”, “left”, “ended”: for pages.
QString state_name(ResidenceState state);

}  // namespace mct::app
