#pragma once

#include "backend/events/event_log.h"
#include "backend/features/document/document_types.h"

namespace mct::document {

// On the topic of a card that has something to do now.
inline constexpr events::Kind document_waiting{"document.waiting"};
// On the topics of all others whom the document concerns.
inline constexpr events::Kind document_moved{"document.moved"};

// How the contract writes what the stores append within their transactions.
using EventPayload = std::string (*)(const std::string& document_id, const Entry& entry);

}  // namespace mct::document
