#pragma once

#include <string>

#include "backend/features/notice/notice_types.h"

namespace mct::notice {

// The meeting as an iCalendar object (RFC 5545) with one event.
std::string calendar_of(const Notice& meeting);

}  // namespace mct::notice
