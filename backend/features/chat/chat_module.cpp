#include "backend/features/chat/chat_module.h"

#include "backend/features/chat/chat_proto.h"
#include "backend/features/chat/chat_rpc.h"
#include "backend/features/chat/topic_store.h"

namespace mct::chat {

struct ChatModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Cards& cards, const Clock& clock)
      : terms(database, TermStore::Rush()),
        conversations(database, cards, event_payloads(), clock),
        members(database, cards, event_payloads(), clock),
        messages(database, cards, terms, event_payloads(), clock),
        changes(database, cards, event_payloads(), clock),
        cursors(database, cards, event_payloads(), clock),
        search(database, cards, terms),
        typing(database, cards, typing_payload, clock),
        presence(database, cards, presence_payload, clock),
        service({conversations, members, messages, changes, cursors, search, typing, presence}),
        rpc(bridge, service) {}

  TermStore terms;
  ConversationStore conversations;
  MemberStore members;
  MessageStore messages;
  ChangeStore changes;
  CursorStore cursors;
  SearchStore search;
  TypingStore typing;
  PresenceStore presence;
  ConversationTopics topics;
  ChatService service;
  ChatRpc rpc;
};

ChatModule::ChatModule(storage::Database& database, rpc::Bridge& bridge, Cards& cards,
                       const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, cards, clock)) {}
ChatModule::~ChatModule() = default;

events::TopicSource& ChatModule::topics() {
  return parts_->topics;
}

attachments::AttachmentViewer& ChatModule::attachment_viewer() {
  return parts_->messages;
}

asio::awaitable<void> ChatModule::keep_terms() {
  return parts_->terms.keep();
}

void ChatModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
}

}  // namespace mct::chat
