#pragma once

#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>
#include <vector>

#include "mct/chat/v1/chat_service.grpc.pb.h"

#include "tests/load/signed_call.h"

namespace mct::load {

using Channel = std::shared_ptr<grpc::Channel>;

// The conversation of two, which is made when it is not there yet.
std::string conversation_of(chat::v1::ChatService::Stub& stub, const SignedIn& who,
                            const SignedIn& other);

// Somebody at a device of their own, in a conversation.
struct Talker {
  SignedIn who;
  Channel channel;
  std::shared_ptr<chat::v1::ChatService::Stub> stub;
  std::string conversation;
};
// The people in pairs: the first and the second, and so on.
std::vector<Talker> pairs_of(const std::string& target, const std::vector<SignedIn>& people,
                             int count);

// Sends; `done` is told whether the answer is right.
void send(const Talker& talker, const std::string& request_id, std::function<void(bool)> done);

}  // namespace mct::load
