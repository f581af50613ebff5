#include "tests/load/messages/talking.h"

#include "tests/load/echoes.h"

namespace mct::load {
namespace {

namespace chat = mct::chat::v1;

// What people write: a line.
constexpr auto text = "明天上午九点在三层会议室碰头，请带上上周的样例材料。";

}  // namespace

std::string conversation_of(chat::ChatService::Stub& stub, const SignedIn& who,
                            const SignedIn& other) {
  Call<chat::OpenDirectConversationRequest, chat::Conversation> call(who);
  call.request.set_card_id(other.card);
  check(stub.OpenDirectConversation(&call.context, call.request, &call.response), "a conversation");
  return call.response.id();
}

std::vector<Talker> pairs_of(const std::string& target, const std::vector<SignedIn>& people,
                             int count) {
  std::vector<Talker> talkers;
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    Talker it{people.at(i), own_connection(target), nullptr, {}};
    it.stub = chat::ChatService::NewStub(it.channel);
    it.conversation = conversation_of(*it.stub, it.who, people.at(i ^ 1U));
    talkers.push_back(std::move(it));
  }
  return talkers;
}

void send(const Talker& talker, const std::string& request_id, std::function<void(bool)> done) {
  auto call = std::make_shared<Call<chat::SendMessageRequest, chat::Message>>(talker.who);
  call->request.set_id(talker.conversation);
  call->request.set_text(text);
  call->request.set_request_id(request_id);
  talker.stub->async()->SendMessage(
      &call->context, &call->request, &call->response,
      [call, done = std::move(done)](const grpc::Status& status) {
        const auto& answer = call->response;
        done(status.ok() && answer.sequence() > 0 && answer.text() == call->request.text() &&
             answer.request_id() == call->request.request_id() && !answer.sender_card_id().empty());
      });
}

}  // namespace mct::load
