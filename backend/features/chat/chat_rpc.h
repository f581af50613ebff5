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
  Answered<pb::ReadMessagesResponse> read_messages(rpc::Caller caller,
                                                   pb::ReadMessagesRequest request);
  Answered<pb::Message> send_message(rpc::Caller caller, pb::SendMessageRequest request);
  Answered<pb::Cursors> move_cursors(rpc::Caller caller, pb::MoveCursorsRequest request);
  Answered<pb::ListMembersResponse> list_members(rpc::Caller caller,
                                                 pb::ListMembersRequest request);
  Answered<pb::Conversation> add_members(rpc::Caller caller, pb::AddMembersRequest request);
  Answered<pb::RemoveMemberResponse> remove_member(rpc::Caller caller,
                                                   pb::RemoveMemberRequest request);

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
  grpc::ServerUnaryReactor* ReadMessages(Context* context, const pb::ReadMessagesRequest* request,
                                         pb::ReadMessagesResponse* response) override;
  grpc::ServerUnaryReactor* SendMessage(Context* context, const pb::SendMessageRequest* request,
                                        pb::Message* response) override;
  grpc::ServerUnaryReactor* MoveCursors(Context* context, const pb::MoveCursorsRequest* request,
                                        pb::Cursors* response) override;
  grpc::ServerUnaryReactor* ListMembers(Context* context, const pb::ListMembersRequest* request,
                                        pb::ListMembersResponse* response) override;
  grpc::ServerUnaryReactor* AddMembers(Context* context, const pb::AddMembersRequest* request,
                                       pb::Conversation* response) override;
  grpc::ServerUnaryReactor* RemoveMember(Context* context, const pb::RemoveMemberRequest* request,
                                         pb::RemoveMemberResponse* response) override;

  rpc::Bridge& bridge_;
  ChatService& service_;
  rpc::Method open_direct_conversation_;
  rpc::Method create_group_;
  rpc::Method get_conversation_;
  rpc::Method list_conversations_;
  rpc::Method read_messages_;
  rpc::Method send_message_;
  rpc::Method move_cursors_;
  rpc::Method list_members_;
  rpc::Method add_members_;
  rpc::Method remove_member_;
};

}  // namespace mct::chat
