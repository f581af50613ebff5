#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "backend/storage/database.h"

namespace mct::chat {

namespace asio = boost::asio;

// What messages are found by: see message_terms.h. Their terms are many rows each, and so they are
// written behind the answer, many messages at once, and not while more come than usual. Which are
// yet to be written say the conversations themselves (chat_conversation.indexed_sequence), so that
// nothing is forgotten when the server ends. A search has those written first that it needs.
class TermStore {
 public:
  // While more messages than this come in a second, their terms wait, but only for so long.
  struct Rush {
    std::size_t messages = 1'000;
    std::chrono::seconds at_most{60};
  };

  explicit TermStore(storage::Database& database, Rush rush) : database_(database), rush_(rush) {}

  // On any thread: a message was sent there.
  void note(const std::string& conversation_id);

  // Writes what this node has noted, soon; first what was left when a server ended. Until it is
  // cancelled.
  asio::awaitable<void> keep();

  // Writes what is yet to be written of the card's conversations, or of this one. What goes wrong
  // is logged: then the latest messages are not found.
  asio::awaitable<void> catch_up(std::string card_id, std::string conversation_id);

 private:
  using Ids = std::set<std::string>;
  // Writes the terms of some of their messages; says how many of them, the first, have all.
  asio::awaitable<Result<std::size_t>> write_some(std::vector<std::string> ids);
  asio::awaitable<Status> write_all(Ids ids);
  Ids take_noted();
  void put_back(Ids ids);
  // How many messages were noted since this was asked last.
  std::size_t take_count();

  storage::Database& database_;
  const Rush rush_;
  std::mutex mutex_;
  Ids noted_;
  std::size_t count_ = 0;
};

}  // namespace mct::chat
