#pragma once

#include "app/core/tone.h"
#include "app/features/wallet/wallet_types.h"

namespace mct::app {

// In QML: waiting, paid, refunded (some or all of it), closed, returned.
QString state_name(const Payment& payment);
QString state_text(const Payment& payment);
tone::Tone state_tone(const Payment& payment);
// 2026-11-28 14:05, as the device's clock has it; empty for 0.
QString payment_time_text(qint64 ms);

}  // namespace mct::app
