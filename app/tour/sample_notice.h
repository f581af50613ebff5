#pragma once

#include "app/features/notice/sending_client.h"

namespace mct::app {

// A meeting of the sample unit, next week, which says that it is a sample.
SendingClient::Sending sample_notice();

}  // namespace mct::app
