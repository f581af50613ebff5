#include <functional>

#include "backend/core/page_token.h"
#include "backend/features/chat/chat_proto.h"
#include "backend/features/chat/chat_requests.h"
#include "backend/features/chat/chat_rpc.h"

// The part of ChatService that is about messages.
namespace mct::chat {

ChatRpc::Answered<pb::ReadMessagesResponse> ChatRpc::read_messages(
    rpc::Caller caller, pb::ReadMessagesRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto history = co_await service_.read(speaker_of(caller), request.id(), request.before(),
                                        page_limit(request.page_size(), message_page));
  if (!history) co_return fail(history.error());
  pb::ReadMessagesResponse response;
  for (const auto& it : history->messages) *response.add_messages() = to_proto(it);
  response.set_more(history->more);
  co_return response;
}

ChatRpc::Answered<pb::Message> ChatRpc::send_message(rpc::Caller caller,
                                                     pb::SendMessageRequest request) {
  auto message = parse(request);
  if (!message) co_return fail(message.error());
  auto sent = co_await service_.send(speaker_of(caller), std::move(*message));
  if (!sent) co_return fail(sent.error());
  co_return to_proto(*sent);
}

ChatRpc::Answered<pb::Message> ChatRpc::edit_message(rpc::Caller caller,
                                                     pb::EditMessageRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto edited = co_await service_.edit(speaker_of(caller), request.id(), request.sequence(),
                                       request.text(), request.request_id());
  if (!edited) co_return fail(edited.error());
  co_return to_proto(*edited);
}

ChatRpc::Answered<pb::Message> ChatRpc::recall_message(rpc::Caller caller,
                                                       pb::RecallMessageRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto recalled = co_await service_.recall(speaker_of(caller), request.id(), request.sequence());
  if (!recalled) co_return fail(recalled.error());
  co_return to_proto(*recalled);
}

ChatRpc::Answered<pb::HideMessageResponse> ChatRpc::hide_message(rpc::Caller caller,
                                                                 pb::HideMessageRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto hidden = co_await service_.hide(speaker_of(caller), request.id(), request.sequence());
  if (!hidden) co_return fail(hidden.error());
  co_return pb::HideMessageResponse();
}

ChatRpc::Answered<pb::SearchMessagesResponse> ChatRpc::search_messages(
    rpc::Caller caller, pb::SearchMessagesRequest request) {
  auto query = parse(caller, request);
  if (!query) co_return fail(query.error());
  auto found = co_await service_.search(speaker_of(caller), std::move(*query));
  if (!found) co_return fail(found.error());
  pb::SearchMessagesResponse response;
  for (const auto& it : found->all) *response.add_found() = to_proto(it);
  if (found->next_offset > 0)
    response.set_next_page_token(page_token(query_of(caller, request), found->next_offset));
  co_return response;
}

ChatRpc::Answered<pb::Cursors> ChatRpc::move_cursors(rpc::Caller caller,
                                                     pb::MoveCursorsRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  const Cursors to{request.cursors().read_sequence(), request.cursors().received_sequence()};
  auto moved = co_await service_.move_cursors(speaker_of(caller), request.id(), to);
  if (!moved) co_return fail(moved.error());
  co_return to_proto(*moved);
}

ChatRpc::Answered<pb::SayTypingResponse> ChatRpc::say_typing(rpc::Caller caller,
                                                             pb::SayTypingRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto said = co_await service_.say_typing(speaker_of(caller), request.id());
  if (!said) co_return fail(said.error());
  co_return pb::SayTypingResponse();
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* ChatRpc::ReadMessages(Context* context,
                                                const pb::ReadMessagesRequest* request,
                                                pb::ReadMessagesResponse* response) {
  return bridge_.unary(read_messages_, context, request, response,
                       std::bind_front(&ChatRpc::read_messages, this));
}

grpc::ServerUnaryReactor* ChatRpc::SendMessage(Context* context,
                                               const pb::SendMessageRequest* request,
                                               pb::Message* response) {
  return bridge_.unary(send_message_, context, request, response,
                       std::bind_front(&ChatRpc::send_message, this));
}

grpc::ServerUnaryReactor* ChatRpc::EditMessage(Context* context,
                                               const pb::EditMessageRequest* request,
                                               pb::Message* response) {
  return bridge_.unary(edit_message_, context, request, response,
                       std::bind_front(&ChatRpc::edit_message, this));
}

grpc::ServerUnaryReactor* ChatRpc::RecallMessage(Context* context,
                                                 const pb::RecallMessageRequest* request,
                                                 pb::Message* response) {
  return bridge_.unary(recall_message_, context, request, response,
                       std::bind_front(&ChatRpc::recall_message, this));
}

grpc::ServerUnaryReactor* ChatRpc::HideMessage(Context* context,
                                               const pb::HideMessageRequest* request,
                                               pb::HideMessageResponse* response) {
  return bridge_.unary(hide_message_, context, request, response,
                       std::bind_front(&ChatRpc::hide_message, this));
}

grpc::ServerUnaryReactor* ChatRpc::SearchMessages(Context* context,
                                                  const pb::SearchMessagesRequest* request,
                                                  pb::SearchMessagesResponse* response) {
  return bridge_.unary(search_messages_, context, request, response,
                       std::bind_front(&ChatRpc::search_messages, this));
}

grpc::ServerUnaryReactor* ChatRpc::MoveCursors(Context* context,
                                               const pb::MoveCursorsRequest* request,
                                               pb::Cursors* response) {
  return bridge_.unary(move_cursors_, context, request, response,
                       std::bind_front(&ChatRpc::move_cursors, this));
}

grpc::ServerUnaryReactor* ChatRpc::SayTyping(Context* context, const pb::SayTypingRequest* request,
                                             pb::SayTypingResponse* response) {
  return bridge_.unary(say_typing_, context, request, response,
                       std::bind_front(&ChatRpc::say_typing, this));
}

}  // namespace mct::chat
