#include <functional>

#include "backend/features/chat/chat_requests.h"
#include "backend/features/chat/chat_rpc.h"

// The part of ChatService that is about who is there.
namespace mct::chat {

ChatRpc::Answered<pb::SayPresentResponse> ChatRpc::say_present(rpc::Caller caller,
                                                               pb::SayPresentRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto shown =
      co_await service_.say_present(speaker_of(caller), request.id(), request.answer_wanted());
  if (!shown) co_return fail(shown.error());
  pb::SayPresentResponse response;
  response.set_shown(*shown);
  co_return response;
}

ChatRpc::Answered<pb::ShowPresenceResponse> ChatRpc::show_presence(
    rpc::Caller caller, pb::ShowPresenceRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto shown =
      co_await service_.show_presence(speaker_of(caller), request.shown(), request.request_id());
  if (!shown) co_return fail(shown.error());
  pb::ShowPresenceResponse response;
  response.set_shown(*shown);
  co_return response;
}

grpc::ServerUnaryReactor* ChatRpc::SayPresent(Context* context,
                                              const pb::SayPresentRequest* request,
                                              pb::SayPresentResponse* response) {
  return bridge_.unary(say_present_, context, request, response,
                       std::bind_front(&ChatRpc::say_present, this));
}

grpc::ServerUnaryReactor* ChatRpc::ShowPresence(Context* context,
                                                const pb::ShowPresenceRequest* request,
                                                pb::ShowPresenceResponse* response) {
  return bridge_.unary(show_presence_, context, request, response,
                       std::bind_front(&ChatRpc::show_presence, this));
}

}  // namespace mct::chat
