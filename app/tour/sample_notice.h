#pragma once

#include "app/features/notice/sending_client.h"

namespace mct::app {

// A meeting of the sample unit, next week, which says that it is a sample.
SendingClient::Sending sample_notice();
// Likewise, one that begins in a moment.
SendingClient::Sending sample_meeting();
// An alert to the district, which says that it is a sample.
SendingClient::Sending sample_alert(const QString& district_id);

}  // namespace mct::app
