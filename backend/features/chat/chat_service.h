#pragma once

#include "backend/features/chat/conversation_store.h"
#include "backend/features/chat/member_store.h"
#include "backend/features/chat/message_store.h"

namespace mct::chat {

// Talking with each other. Errors: as the stores say.
class ChatService {
 public:
  ChatService(ConversationStore& conversations, MemberStore& members, MessageStore& messages)
      : conversations_(conversations), members_(members), messages_(messages) {}

  asio::awaitable<Result<Conversation>> open_direct(Speaker speaker, std::string card_id);
  asio::awaitable<Result<Conversation>> create_group(Speaker speaker, NewGroup group);
  asio::awaitable<Result<Conversation>> get(Speaker speaker, std::string id);
  asio::awaitable<Result<std::vector<Conversation>>> list(Speaker speaker, Page page);

  asio::awaitable<Result<Message>> send(Speaker speaker, NewMessage message);
  asio::awaitable<Result<History>> read(Speaker speaker, std::string id, std::int64_t before,
                                        int limit);
  asio::awaitable<Result<Cursors>> move_cursors(Speaker speaker, std::string id, Cursors to);

  // A part of them.
  asio::awaitable<Result<std::vector<Member>>> members(Speaker speaker, std::string id, Page page);
  asio::awaitable<Result<Conversation>> add_members(Speaker speaker, std::string id,
                                                    std::vector<std::string> card_ids,
                                                    std::string request_id);
  asio::awaitable<Status> remove_member(Speaker speaker, std::string id, std::string card_id,
                                        std::string request_id);

 private:
  ConversationStore& conversations_;
  MemberStore& members_;
  MessageStore& messages_;
};

}  // namespace mct::chat
