#pragma once

#include <spdlog/spdlog.h>

#include "backend/core/config.h"

namespace mct {

// Sends spdlog's default logger to stderr, one line for each event, with the time in UTC:
//   2026-03-01T08:30:00.123Z info listening address=127.0.0.1:7420
// An event is a few words and then key=value pairs. No secret, no personal data, no content.
void start_log(LogLevel level);

}  // namespace mct
