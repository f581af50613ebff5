#include "backend/features/chat/chat_rpc.h"

#include <functional>

#include "backend/features/chat/chat_proto.h"
#include "backend/features/chat/chat_requests.h"

namespace mct::chat {

ChatRpc::ChatRpc(rpc::Bridge& bridge, ChatService& service)
    : bridge_(bridge),
      service_(service),
      open_direct_conversation_(bridge.method<pb::ChatService>("OpenDirectConversation")),
      create_group_(bridge.method<pb::ChatService>("CreateGroup")),
      get_conversation_(bridge.method<pb::ChatService>("GetConversation")),
      list_conversations_(bridge.method<pb::ChatService>("ListConversations")),
      mark_conversation_(bridge.method<pb::ChatService>("MarkConversation")),
      allow_read_receipt_(bridge.method<pb::ChatService>("AllowReadReceipt")),
      list_members_(bridge.method<pb::ChatService>("ListMembers")),
      rename_group_(bridge.method<pb::ChatService>("RenameGroup")),
      set_group_admin_(bridge.method<pb::ChatService>("SetGroupAdmin")),
      add_members_(bridge.method<pb::ChatService>("AddMembers")),
      remove_member_(bridge.method<pb::ChatService>("RemoveMember")),
      read_messages_(bridge.method<pb::ChatService>("ReadMessages")),
      send_message_(bridge.method<pb::ChatService>("SendMessage")),
      edit_message_(bridge.method<pb::ChatService>("EditMessage")),
      recall_message_(bridge.method<pb::ChatService>("RecallMessage")),
      hide_message_(bridge.method<pb::ChatService>("HideMessage")),
      search_messages_(bridge.method<pb::ChatService>("SearchMessages")),
      move_cursors_(bridge.method<pb::ChatService>("MoveCursors")),
      say_typing_(bridge.method<pb::ChatService>("SayTyping")),
      say_present_(bridge.method<pb::ChatService>("SayPresent")),
      show_presence_(bridge.method<pb::ChatService>("ShowPresence")) {}

ChatRpc::Answered<pb::Conversation> ChatRpc::open_direct_conversation(
    rpc::Caller caller, pb::OpenDirectConversationRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto opened = co_await service_.open_direct(speaker_of(caller), request.card_id());
  if (!opened) co_return fail(opened.error());
  co_return to_proto(*opened);
}

ChatRpc::Answered<pb::Conversation> ChatRpc::create_group(rpc::Caller caller,
                                                          pb::CreateGroupRequest request) {
  auto group = parse(request);
  if (!group) co_return fail(group.error());
  auto made = co_await service_.create_group(speaker_of(caller), std::move(*group));
  if (!made) co_return fail(made.error());
  co_return to_proto(*made);
}

ChatRpc::Answered<pb::Conversation> ChatRpc::get_conversation(rpc::Caller caller,
                                                              pb::GetConversationRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto conversation = co_await service_.get(speaker_of(caller), request.id());
  if (!conversation) co_return fail(conversation.error());
  co_return to_proto(*conversation);
}

ChatRpc::Answered<pb::ListConversationsResponse> ChatRpc::list_conversations(
    rpc::Caller caller, pb::ListConversationsRequest request) {
  const auto query = "conversations/" + caller.card.id;
  auto page = parse_page(query, request.page_token(), request.page_size(), conversation_page);
  if (!page) co_return fail(page.error());
  auto all = co_await service_.list(speaker_of(caller), *page);
  if (!all) co_return fail(all.error());
  pb::ListConversationsResponse response;
  for (const auto& it : *all) *response.add_conversations() = to_proto(it);
  response.set_next_page_token(next_page(query, *page, all->size()));
  co_return response;
}

ChatRpc::Answered<pb::Conversation> ChatRpc::mark_conversation(
    rpc::Caller caller, pb::MarkConversationRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto marked = co_await service_.mark(speaker_of(caller), request.id(), marks_of(request.marks()),
                                       request.request_id());
  if (!marked) co_return fail(marked.error());
  co_return to_proto(*marked);
}

ChatRpc::Answered<pb::Conversation> ChatRpc::allow_read_receipt(
    rpc::Caller caller, pb::AllowReadReceiptRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto allowed = co_await service_.allow_read_receipt(speaker_of(caller), request.id(),
                                                      request.allowed(), request.request_id());
  if (!allowed) co_return fail(allowed.error());
  co_return to_proto(*allowed);
}

ChatRpc::Answered<pb::ListMembersResponse> ChatRpc::list_members(rpc::Caller caller,
                                                                 pb::ListMembersRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  const auto query = "members/" + request.id();
  auto page = parse_page(query, request.page_token(), request.page_size(), member_page);
  if (!page) co_return fail(page.error());
  auto members = co_await service_.members(speaker_of(caller), request.id(), *page);
  if (!members) co_return fail(members.error());
  pb::ListMembersResponse response;
  for (const auto& it : *members) *response.add_members() = to_proto(it);
  response.set_next_page_token(next_page(query, *page, members->size()));
  co_return response;
}

ChatRpc::Answered<pb::Conversation> ChatRpc::rename_group(rpc::Caller caller,
                                                          pb::RenameGroupRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto renamed = co_await service_.rename(speaker_of(caller), request.id(), request.name(),
                                          request.request_id());
  if (!renamed) co_return fail(renamed.error());
  co_return to_proto(*renamed);
}

ChatRpc::Answered<pb::Member> ChatRpc::set_group_admin(rpc::Caller caller,
                                                       pb::SetGroupAdminRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto set = co_await service_.set_admin(speaker_of(caller), request.id(), request.card_id(),
                                         request.admin(), request.request_id());
  if (!set) co_return fail(set.error());
  co_return to_proto(*set);
}

ChatRpc::Answered<pb::Conversation> ChatRpc::add_members(rpc::Caller caller,
                                                         pb::AddMembersRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  std::vector<std::string> card_ids(request.card_ids().begin(), request.card_ids().end());
  auto group = co_await service_.add_members(speaker_of(caller), request.id(), std::move(card_ids),
                                             request.request_id());
  if (!group) co_return fail(group.error());
  co_return to_proto(*group);
}

ChatRpc::Answered<pb::RemoveMemberResponse> ChatRpc::remove_member(
    rpc::Caller caller, pb::RemoveMemberRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto removed = co_await service_.remove_member(speaker_of(caller), request.id(),
                                                 request.card_id(), request.request_id());
  if (!removed) co_return fail(removed.error());
  co_return pb::RemoveMemberResponse();
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* ChatRpc::OpenDirectConversation(
    Context* context, const pb::OpenDirectConversationRequest* request,
    pb::Conversation* response) {
  return bridge_.unary(open_direct_conversation_, context, request, response,
                       std::bind_front(&ChatRpc::open_direct_conversation, this));
}

grpc::ServerUnaryReactor* ChatRpc::CreateGroup(Context* context,
                                               const pb::CreateGroupRequest* request,
                                               pb::Conversation* response) {
  return bridge_.unary(create_group_, context, request, response,
                       std::bind_front(&ChatRpc::create_group, this));
}

grpc::ServerUnaryReactor* ChatRpc::GetConversation(Context* context,
                                                   const pb::GetConversationRequest* request,
                                                   pb::Conversation* response) {
  return bridge_.unary(get_conversation_, context, request, response,
                       std::bind_front(&ChatRpc::get_conversation, this));
}

grpc::ServerUnaryReactor* ChatRpc::ListConversations(Context* context,
                                                     const pb::ListConversationsRequest* request,
                                                     pb::ListConversationsResponse* response) {
  return bridge_.unary(list_conversations_, context, request, response,
                       std::bind_front(&ChatRpc::list_conversations, this));
}

grpc::ServerUnaryReactor* ChatRpc::MarkConversation(Context* context,
                                                    const pb::MarkConversationRequest* request,
                                                    pb::Conversation* response) {
  return bridge_.unary(mark_conversation_, context, request, response,
                       std::bind_front(&ChatRpc::mark_conversation, this));
}

grpc::ServerUnaryReactor* ChatRpc::AllowReadReceipt(Context* context,
                                                    const pb::AllowReadReceiptRequest* request,
                                                    pb::Conversation* response) {
  return bridge_.unary(allow_read_receipt_, context, request, response,
                       std::bind_front(&ChatRpc::allow_read_receipt, this));
}

grpc::ServerUnaryReactor* ChatRpc::ListMembers(Context* context,
                                               const pb::ListMembersRequest* request,
                                               pb::ListMembersResponse* response) {
  return bridge_.unary(list_members_, context, request, response,
                       std::bind_front(&ChatRpc::list_members, this));
}

grpc::ServerUnaryReactor* ChatRpc::RenameGroup(Context* context,
                                               const pb::RenameGroupRequest* request,
                                               pb::Conversation* response) {
  return bridge_.unary(rename_group_, context, request, response,
                       std::bind_front(&ChatRpc::rename_group, this));
}

grpc::ServerUnaryReactor* ChatRpc::SetGroupAdmin(Context* context,
                                                 const pb::SetGroupAdminRequest* request,
                                                 pb::Member* response) {
  return bridge_.unary(set_group_admin_, context, request, response,
                       std::bind_front(&ChatRpc::set_group_admin, this));
}

grpc::ServerUnaryReactor* ChatRpc::AddMembers(Context* context,
                                              const pb::AddMembersRequest* request,
                                              pb::Conversation* response) {
  return bridge_.unary(add_members_, context, request, response,
                       std::bind_front(&ChatRpc::add_members, this));
}

grpc::ServerUnaryReactor* ChatRpc::RemoveMember(Context* context,
                                                const pb::RemoveMemberRequest* request,
                                                pb::RemoveMemberResponse* response) {
  return bridge_.unary(remove_member_, context, request, response,
                       std::bind_front(&ChatRpc::remove_member, this));
}

}  // namespace mct::chat
