#pragma once

#include <boost/asio/thread_pool.hpp>

#include "backend/features/chat/change_store.h"
#include "backend/features/chat/conversation_store.h"
#include "backend/features/chat/cursor_store.h"
#include "backend/features/chat/member_store.h"
#include "backend/features/chat/message_store.h"
#include "backend/features/chat/presence_store.h"
#include "backend/features/chat/search_store.h"
#include "backend/features/chat/typing_store.h"

namespace mct::chat {

// What the service stands on.
struct ChatStores {
  ConversationStore& conversations;
  MemberStore& members;
  MessageStore& messages;
  ChangeStore& changes;
  CursorStore& cursors;
  SearchStore& search;
  TypingStore& typing;
  PresenceStore& presence;
};

// Talking with each other. Errors: as the stores say.
class ChatService {
 public:
  explicit ChatService(ChatStores stores) : stores_(stores) {}

  asio::awaitable<Result<Conversation>> open_direct(Speaker speaker, std::string card_id);
  asio::awaitable<Result<Conversation>> create_group(Speaker speaker, NewGroup group);
  asio::awaitable<Result<Conversation>> get(Speaker speaker, std::string id);
  asio::awaitable<Result<std::vector<Conversation>>> list(Speaker speaker, Page page);
  asio::awaitable<Result<Conversation>> mark(Speaker speaker, std::string id, Marks marks,
                                             std::string request_id);

  // Speech is decoded first. Errors: also as voice_of.
  asio::awaitable<Result<Message>> send(Speaker speaker, NewMessage message);
  asio::awaitable<Result<History>> read(Speaker speaker, std::string id, std::int64_t before,
                                        int limit);
  asio::awaitable<Result<Message>> edit(Speaker speaker, std::string id, std::int64_t sequence,
                                        std::string text, std::string request_id);
  asio::awaitable<Result<Message>> recall(Speaker speaker, std::string id, std::int64_t sequence);
  asio::awaitable<Status> hide(Speaker speaker, std::string id, std::int64_t sequence);
  asio::awaitable<Result<FoundMessages>> search(Speaker speaker, MessageQuery query);

  asio::awaitable<Result<Cursors>> move_cursors(Speaker speaker, std::string id, Cursors to);
  asio::awaitable<Result<Conversation>> allow_read_receipt(Speaker speaker, std::string id,
                                                           bool allowed, std::string request_id);

  asio::awaitable<Status> say_typing(Speaker speaker, std::string id);
  asio::awaitable<Result<bool>> say_present(Speaker speaker, std::string id, bool answer_wanted);
  asio::awaitable<Result<bool>> show_presence(Speaker speaker, bool shown, std::string request_id);

  // A part of them.
  asio::awaitable<Result<std::vector<Member>>> members(Speaker speaker, std::string id, Page page);
  asio::awaitable<Result<Conversation>> add_members(Speaker speaker, std::string id,
                                                    std::vector<std::string> card_ids,
                                                    std::string request_id);
  asio::awaitable<Status> remove_member(Speaker speaker, std::string id, std::string card_id,
                                        std::string request_id);

  asio::awaitable<Result<Conversation>> rename(Speaker speaker, std::string id, std::string name,
                                               std::string request_id);
  asio::awaitable<Result<Member>> set_admin(Speaker speaker, std::string id, std::string card_id,
                                            bool admin, std::string request_id);

 private:
  const ChatStores stores_;
  // Decoding takes long: one recording at a time, and no call waits for its thread.
  asio::thread_pool listener_{1};
};

}  // namespace mct::chat
