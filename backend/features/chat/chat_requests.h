#pragma once

#include "mct/chat/v1/chat_service.pb.h"

#include "backend/features/chat/chat_service.h"
#include "backend/rpc/caller.h"

namespace mct::chat {

namespace pb = mct::chat::v1;

Speaker speaker_of(const rpc::Caller& caller);

// Errors: INVALID_ARGUMENT with a violation for each field that is wrong.
Status check(const pb::OpenDirectConversationRequest& request);
Status check(const pb::GetConversationRequest& request);
Status check(const pb::ReadMessagesRequest& request);
Status check(const pb::MoveCursorsRequest& request);
Status check(const pb::EditMessageRequest& request);
Status check(const pb::RecallMessageRequest& request);
Status check(const pb::HideMessageRequest& request);
Status check(const pb::SayTypingRequest& request);
Status check(const pb::SayPresentRequest& request);
Status check(const pb::ShowPresenceRequest& request);
Status check(const pb::MarkConversationRequest& request);
Status check(const pb::AllowReadReceiptRequest& request);
Status check(const pb::ListMembersRequest& request);
Status check(const pb::RenameGroupRequest& request);
Status check(const pb::SetGroupAdminRequest& request);
Status check(const pb::AddMembersRequest& request);
Status check(const pb::RemoveMemberRequest& request);
Result<NewGroup> parse(const pb::CreateGroupRequest& request);
Result<NewMessage> parse(const pb::SendMessageRequest& request);
Result<MessageQuery> parse(const rpc::Caller& caller, const pb::SearchMessagesRequest& request);
// What is listed, for the token of the next page.
std::string query_of(const rpc::Caller& caller, const pb::SearchMessagesRequest& request);

struct PageSizes {
  int usual = 0;
  int most = 0;
};
inline constexpr PageSizes conversation_page{50, 200}, message_page{50, 200}, member_page{100, 500},
    search_page{20, 50};

int page_limit(int size, PageSizes sizes);
// `query`: what is listed. Errors: PAGE_TOKEN_MISMATCH.
Result<Page> parse_page(const std::string& query, const std::string& token, int size,
                        PageSizes sizes);
// Empty: the last page, which had so many.
std::string next_page(const std::string& query, const Page& page, std::size_t count);

}  // namespace mct::chat
