#pragma once

#include <QString>

namespace mct::app {

// The id of a request that has an effect: whoever sends the request again with it gets the same
// effect once. 32 hex digits, as UUIDv7 (RFC 9562) has them: first the time in milliseconds, so
// that the server writes the ids of a moment beside each other, then 80 random bits.
QString new_request_id();

}  // namespace mct::app
