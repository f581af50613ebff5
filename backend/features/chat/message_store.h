#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/term_store.h"

namespace mct::chat {

namespace asio = boost::asio;

// A message to be sent.
struct NewMessage {
  std::string conversation_id;
  std::string text;
  std::string request_id;
  MessageKind kind = MessageKind::text;
  std::int64_t reply_to = 0;  // 0: nothing
  std::vector<std::string> mentioned_card_ids;
  bool mention_all = false;
  std::string attachment_id;
  std::optional<Voice> voice;  // of speech, once it was looked into
};

// A part of a conversation.
struct History {
  std::vector<Message> messages;  // the oldest first
  bool more = false;              // there are older ones
};

// What is said in conversations. All of these: CONVERSATION_NOT_FOUND.
class MessageStore final : public attachments::AttachmentViewer {
 public:
  MessageStore(storage::Database& database, Cards& cards, TermStore& terms, EventPayloads payloads,
               const Clock& clock)
      : database_(database), cards_(cards), terms_(terms), payloads_(payloads), clock_(clock) {}

  // The same request_id again gives the first answer. Errors: CARD_OUT_OF_REACH, MESSAGE_NOT_FOUND
  // and MESSAGE_RECALLED (what it answers), INVALID_ARGUMENT (mentions, attachment), NOT_A_GROUP,
  // NOT_GROUP_ADMIN (mentions all), ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<Message>> send(Speaker speaker, NewMessage message);
  // The last before a number; 0: the latest.
  asio::awaitable<Result<History>> read(Speaker speaker, std::string conversation_id,
                                        std::int64_t before, int limit);
  // What the speaker has recorded and uploaded. Errors: ATTACHMENT_NOT_FOUND, INVALID_ARGUMENT (no
  // speech, or too large).
  asio::awaitable<Result<std::string>> recording(Speaker speaker, std::string attachment_id);

  // Of those who may read the message.
  Result<bool> may_view(storage::Connection& connection, const std::string& account_id,
                        const std::string& card_id, const std::string& id) override;

 private:
  storage::Database& database_;
  Cards& cards_;
  TermStore& terms_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::chat
