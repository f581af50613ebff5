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
inline constexpr Method<pb::EditMessageRequest, pb::Message> edit_message{
    "/mct.chat.v1.ChatService/EditMessage"};
inline constexpr Method<pb::RecallMessageRequest, pb::Message> recall_message{
    "/mct.chat.v1.ChatService/RecallMessage"};
inline constexpr Method<pb::HideMessageRequest, pb::HideMessageResponse> hide_message{
    "/mct.chat.v1.ChatService/HideMessage"};
inline constexpr Method<pb::SearchMessagesRequest, pb::SearchMessagesResponse> search_messages{
    "/mct.chat.v1.ChatService/SearchMessages"};
inline constexpr Method<pb::MarkConversationRequest, pb::Conversation> mark_conversation{
    "/mct.chat.v1.ChatService/MarkConversation"};
inline constexpr Method<pb::AllowReadReceiptRequest, pb::Conversation> allow_read_receipt{
    "/mct.chat.v1.ChatService/AllowReadReceipt"};
inline constexpr Method<pb::MoveCursorsRequest, pb::Cursors> move_cursors{
    "/mct.chat.v1.ChatService/MoveCursors"};
inline constexpr Method<pb::SayTypingRequest, pb::SayTypingResponse> say_typing{
    "/mct.chat.v1.ChatService/SayTyping"};
inline constexpr Method<pb::SayPresentRequest, pb::SayPresentResponse> say_present{
    "/mct.chat.v1.ChatService/SayPresent"};
inline constexpr Method<pb::ShowPresenceRequest, pb::ShowPresenceResponse> show_presence{
    "/mct.chat.v1.ChatService/ShowPresence"};
inline constexpr Method<pb::CreateGroupRequest, pb::Conversation> create_group{
    "/mct.chat.v1.ChatService/CreateGroup"};
inline constexpr Method<pb::ListMembersRequest, pb::ListMembersResponse> list_members{
    "/mct.chat.v1.ChatService/ListMembers"};
inline constexpr Method<pb::RenameGroupRequest, pb::Conversation> rename_group{
    "/mct.chat.v1.ChatService/RenameGroup"};
inline constexpr Method<pb::SetGroupAdminRequest, pb::Member> set_group_admin{
    "/mct.chat.v1.ChatService/SetGroupAdmin"};
inline constexpr Method<pb::AddMembersRequest, pb::Conversation> add_members{
    "/mct.chat.v1.ChatService/AddMembers"};
inline constexpr Method<pb::RemoveMemberRequest, pb::RemoveMemberResponse> remove_member{
    "/mct.chat.v1.ChatService/RemoveMember"};

}  // namespace mct::app::chat_methods
