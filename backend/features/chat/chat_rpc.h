#pragma once

#include "mct/chat/v1/chat_service.grpc.pb.h"

#include "backend/features/chat/chat_service.h"
#include "backend/rpc/bridge.h"

namespace mct::chat {

namespace pb = mct::chat::v1;

// ChatService of the contract.
class ChatRpc final : public pb::ChatService::CallbackService {
 public:
  ChatRpc(rpc::Bridge& bridge, ChatService& service);

 private:
  template <class T>
  using Answered = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Answered<pb::Conversation> open_direct_conversation(rpc::Caller caller,
                                                      pb::OpenDirectConversationRequest request);
  Answered<pb::Conversation> create_group(rpc::Caller caller, pb::CreateGroupRequest request);
  Answered<pb::Conversation> get_conversation(rpc::Caller caller,
                                              pb::GetConversationRequest request);
  Answered<pb::ListConversationsResponse> list_conversations(rpc::Caller caller,
                                                             pb::ListConversationsRequest request);
  Answered<pb::Conversation> mark_conversation(rpc::Caller caller,
                                               pb::MarkConversationRequest request);
  Answered<pb::Conversation> allow_read_receipt(rpc::Caller caller,
                                                pb::AllowReadReceiptRequest request);
  Answered<pb::ListMembersResponse> list_members(rpc::Caller caller,
                                                 pb::ListMembersRequest request);
  Answered<pb::Conversation> rename_group(rpc::Caller caller, pb::RenameGroupRequest request);
  Answered<pb::Member> set_group_admin(rpc::Caller caller, pb::SetGroupAdminRequest request);
  Answered<pb::Conversation> add_members(rpc::Caller caller, pb::AddMembersRequest request);
  Answered<pb::RemoveMemberResponse> remove_member(rpc::Caller caller,
                                                   pb::RemoveMemberRequest request);

  // In message_rpc.cpp.
  Answered<pb::ReadMessagesResponse> read_messages(rpc::Caller caller,
                                                   pb::ReadMessagesRequest request);
  Answered<pb::Message> send_message(rpc::Caller caller, pb::SendMessageRequest request);
  Answered<pb::Message> edit_message(rpc::Caller caller, pb::EditMessageRequest request);
  Answered<pb::Message> recall_message(rpc::Caller caller, pb::RecallMessageRequest request);
  Answered<pb::HideMessageResponse> hide_message(rpc::Caller caller,
                                                 pb::HideMessageRequest request);
  Answered<pb::SearchMessagesResponse> search_messages(rpc::Caller caller,
                                                       pb::SearchMessagesRequest request);
  Answered<pb::Cursors> move_cursors(rpc::Caller caller, pb::MoveCursorsRequest request);
  Answered<pb::SayTypingResponse> say_typing(rpc::Caller caller, pb::SayTypingRequest request);
  // In presence_rpc.cpp.
  Answered<pb::SayPresentResponse> say_present(rpc::Caller caller, pb::SayPresentRequest request);
  Answered<pb::ShowPresenceResponse> show_presence(rpc::Caller caller,
                                                   pb::ShowPresenceRequest request);

  grpc::ServerUnaryReactor* OpenDirectConversation(Context* context,
                                                   const pb::OpenDirectConversationRequest* request,
                                                   pb::Conversation* response) override;
  grpc::ServerUnaryReactor* CreateGroup(Context* context, const pb::CreateGroupRequest* request,
                                        pb::Conversation* response) override;
  grpc::ServerUnaryReactor* GetConversation(Context* context,
                                            const pb::GetConversationRequest* request,
                                            pb::Conversation* response) override;
  grpc::ServerUnaryReactor* ListConversations(Context* context,
                                              const pb::ListConversationsRequest* request,
                                              pb::ListConversationsResponse* response) override;
  grpc::ServerUnaryReactor* MarkConversation(Context* context,
                                             const pb::MarkConversationRequest* request,
                                             pb::Conversation* response) override;
  grpc::ServerUnaryReactor* AllowReadReceipt(Context* context,
                                             const pb::AllowReadReceiptRequest* request,
                                             pb::Conversation* response) override;
  grpc::ServerUnaryReactor* ListMembers(Context* context, const pb::ListMembersRequest* request,
                                        pb::ListMembersResponse* response) override;
  grpc::ServerUnaryReactor* RenameGroup(Context* context, const pb::RenameGroupRequest* request,
                                        pb::Conversation* response) override;
  grpc::ServerUnaryReactor* SetGroupAdmin(Context* context, const pb::SetGroupAdminRequest* request,
                                          pb::Member* response) override;
  grpc::ServerUnaryReactor* AddMembers(Context* context, const pb::AddMembersRequest* request,
                                       pb::Conversation* response) override;
  grpc::ServerUnaryReactor* RemoveMember(Context* context, const pb::RemoveMemberRequest* request,
                                         pb::RemoveMemberResponse* response) override;
  grpc::ServerUnaryReactor* ReadMessages(Context* context, const pb::ReadMessagesRequest* request,
                                         pb::ReadMessagesResponse* response) override;
  grpc::ServerUnaryReactor* SendMessage(Context* context, const pb::SendMessageRequest* request,
                                        pb::Message* response) override;
  grpc::ServerUnaryReactor* EditMessage(Context* context, const pb::EditMessageRequest* request,
                                        pb::Message* response) override;
  grpc::ServerUnaryReactor* RecallMessage(Context* context, const pb::RecallMessageRequest* request,
                                          pb::Message* response) override;
  grpc::ServerUnaryReactor* HideMessage(Context* context, const pb::HideMessageRequest* request,
                                        pb::HideMessageResponse* response) override;
  grpc::ServerUnaryReactor* SearchMessages(Context* context,
                                           const pb::SearchMessagesRequest* request,
                                           pb::SearchMessagesResponse* response) override;
  grpc::ServerUnaryReactor* MoveCursors(Context* context, const pb::MoveCursorsRequest* request,
                                        pb::Cursors* response) override;
  grpc::ServerUnaryReactor* SayTyping(Context* context, const pb::SayTypingRequest* request,
                                      pb::SayTypingResponse* response) override;
  grpc::ServerUnaryReactor* SayPresent(Context* context, const pb::SayPresentRequest* request,
                                       pb::SayPresentResponse* response) override;
  grpc::ServerUnaryReactor* ShowPresence(Context* context, const pb::ShowPresenceRequest* request,
                                         pb::ShowPresenceResponse* response) override;

  rpc::Bridge& bridge_;
  ChatService& service_;
  rpc::Method open_direct_conversation_;
  rpc::Method create_group_;
  rpc::Method get_conversation_;
  rpc::Method list_conversations_;
  rpc::Method mark_conversation_;
  rpc::Method allow_read_receipt_;
  rpc::Method list_members_;
  rpc::Method rename_group_;
  rpc::Method set_group_admin_;
  rpc::Method add_members_;
  rpc::Method remove_member_;
  rpc::Method read_messages_;
  rpc::Method send_message_;
  rpc::Method edit_message_;
  rpc::Method recall_message_;
  rpc::Method hide_message_;
  rpc::Method search_messages_;
  rpc::Method move_cursors_;
  rpc::Method say_typing_;
  rpc::Method say_present_;
  rpc::Method show_presence_;
};

}  // namespace mct::chat
