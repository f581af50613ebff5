#pragma once

#include "mct/chat/v1/chat_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of the clients, and of their tests.
namespace mct::app::chat_methods {

namespace pb = mct::chat::v1;

inline constexpr Method<pb::OpenDirectConversationRequest, pb::Conversation>
    open_direct_conversation{"/mct.chat.v1.ChatService/OpenDirectConversation"};
inline constexpr Method<pb::GetConversationRequest, pb::Conversation> get_conversation{
    "/mct.chat.v1.ChatService/GetConversation"};
inline constexpr Method<pb::ListConversationsRequest, pb::ListConversationsResponse>
    list_conversations{"/mct.chat.v1.ChatService/ListConversations"};
inline constexpr Method<pb::ReadMessagesRequest, pb::ReadMessagesResponse> read_messages{
    "/mct.chat.v1.ChatService/ReadMessages"};
inline constexpr Method<pb::SendMessageRequest, pb::Message> send_message{
    "/mct.chat.v1.ChatService/SendMessage"};
inline constexpr Method<pb::MoveCursorsRequest, pb::Cursors> move_cursors{
    "/mct.chat.v1.ChatService/MoveCursors"};
inline constexpr Method<pb::CreateGroupRequest, pb::Conversation> create_group{
    "/mct.chat.v1.ChatService/CreateGroup"};
inline constexpr Method<pb::ListMembersRequest, pb::ListMembersResponse> list_members{
    "/mct.chat.v1.ChatService/ListMembers"};
inline constexpr Method<pb::AddMembersRequest, pb::Conversation> add_members{
    "/mct.chat.v1.ChatService/AddMembers"};
inline constexpr Method<pb::RemoveMemberRequest, pb::RemoveMemberResponse> remove_member{
    "/mct.chat.v1.ChatService/RemoveMember"};

}  // namespace mct::app::chat_methods
