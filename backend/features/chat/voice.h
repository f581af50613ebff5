#pragma once

#include <string_view>

#include "backend/features/chat/chat_types.h"

namespace mct::chat {

inline constexpr int most_voice_ms = 60'000;
inline constexpr int waveform_samples = 64;

// Decodes speech: Opus in Ogg, of one or two channels. Takes up to a tenth of a second. Errors:
// INVALID_ARGUMENT, for attachment_id: something else, damaged, or longer than it may be.
Result<Voice> voice_of(std::string_view recording);

}  // namespace mct::chat
