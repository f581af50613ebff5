#pragma once

#include "backend/storage/database.h"

namespace mct::chat {

// Within the transaction that closes a card for good: how it has kept its conversations, what it
// has hidden, and all of the conversations that nobody else is in, such as notes to self. What it
// has said to others stays with them.
Status erase_card(storage::Connection& connection, const std::string& card_id, std::int64_t now_ms);

}  // namespace mct::chat
