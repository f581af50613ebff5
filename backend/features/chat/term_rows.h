#pragma once

#include "backend/features/chat/chat_types.h"
#include "backend/storage/database.h"

// The SQL of what messages are found by: the terms of a text or a file's name.
namespace mct::chat {

// Writes the terms of the conversation's next messages, the first of those that have none yet.
// Answers how many these were: fewer than `most`: there are no more.
Result<std::int64_t> write_next_terms(storage::Connection& connection,
                                      const std::string& conversation_id, std::int64_t most);

// Of a message whose text changes. Nothing while its terms are yet to be written.
Status replace_terms(storage::Connection& connection, const std::string& conversation_id,
                     std::int64_t sequence, const std::string& before, const std::string& now);

// The conversations that have messages without terms.
Result<std::vector<std::string>> read_behind(storage::Connection& connection);
// Of those of a card: all, or this one if it is among them.
Result<std::vector<std::string>> read_behind(storage::Connection& connection,
                                             const std::string& card_id,
                                             const std::string& conversation_id);

}  // namespace mct::chat
