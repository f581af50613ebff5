#pragma once

#include "backend/features/matter/matter_types.h"
#include "backend/working_days/calendar.h"

// The clock of a matter, in working days. Pure: moments in, terms out.
namespace mct::matter {

// A term begins; `promised` of at least 1 working day, `legal` 0: the law sets none.
Terms begun(const working_days::Calendar& calendar, std::int64_t now_ms, int promised, int legal);

// It stands still.
Terms paused(Terms terms, std::int64_t now_ms);

// It goes on with the working days that were left; what had ended before has ended.
Terms resumed(const working_days::Calendar& calendar, const Terms& terms, std::int64_t now_ms);

// No term runs any more.
inline Terms ended() {
  return {};
}

// The promised term has ended.
bool is_overdue(const Terms& terms, std::int64_t now_ms);

// What the clock should have said by now.
Told should_be_told(const Terms& terms, std::int64_t now_ms);

}  // namespace mct::matter
