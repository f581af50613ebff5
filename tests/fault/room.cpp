#include "tests/fault/room.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace mct::fault {
namespace {

using Chat = chat::v1::ChatService::Stub;

// Longer than any server here needs to come back.
constexpr auto patience = std::chrono::seconds(60);

}  // namespace

Room open_room(e2e::Town& town, const Channel& channel, int people) {
  Room room;
  for (int i = 0; i < people; ++i)
    room.sessions.push_back(std::make_shared<Session>(town.staff("minzheng")));
  const auto admin = room.person(0);
  chat::v1::CreateGroupRequest request;
  request.set_name("样例群");
  for (const auto& it : room.sessions)
    if (it != room.sessions[0]) request.add_card_ids(it->who().card);
  request.set_request_id("room");
  chat::v1::Conversation made;
  const auto stub = chat::v1::ChatService::NewStub(channel);
  const auto status = call(admin, *stub, &Chat::CreateGroup, request, made);
  EXPECT_TRUE(status.ok()) << status.error_message();
  room.id = made.id();
  return room;
}

grpc::Status send(const Someone& who, Chat& stub, const std::string& room_id,
                  const std::string& request_id, const std::string& text, chat::v1::Message& sent) {
  chat::v1::SendMessageRequest request;
  request.set_id(room_id);
  request.set_request_id(request_id);
  request.set_text(text);
  return call(who, stub, &Chat::SendMessage, request, sent);
}

std::vector<chat::v1::Message> messages_in(const Room& room, const Channel& channel) {
  const auto stub = chat::v1::ChatService::NewStub(channel);
  std::vector<chat::v1::Message> all;
  chat::v1::ReadMessagesRequest request;
  request.set_id(room.id);
  request.set_page_size(200);
  for (bool more = true; more;) {
    chat::v1::ReadMessagesResponse page;
    const auto status = call(room.person(0), *stub, &Chat::ReadMessages, request, page);
    EXPECT_TRUE(status.ok()) << status.error_message();
    all.insert(all.begin(), page.messages().begin(), page.messages().end());
    more = status.ok() && page.more();
    if (more) request.set_before(page.messages(0).sequence());
  }
  return all;
}

std::vector<std::string> found_in(const Room& room, const Channel& channel,
                                  const std::string& query) {
  const auto stub = chat::v1::ChatService::NewStub(channel);
  std::vector<std::string> all;
  chat::v1::SearchMessagesRequest request;
  request.set_id(room.id);
  request.set_query(query);
  request.set_page_size(50);
  do {
    chat::v1::SearchMessagesResponse page;
    const auto status = call(room.person(0), *stub, &Chat::SearchMessages, request, page);
    EXPECT_TRUE(status.ok()) << status.error_message();
    for (const auto& it : page.found()) all.push_back(it.message().request_id());
    request.set_page_token(page.next_page_token());
  } while (!request.page_token().empty());
  return all;
}

std::vector<events::v1::Event> log_of(const Room& room, const Channel& channel) {
  using Events = events::v1::EventService::Stub;
  const auto stub = events::v1::EventService::NewStub(channel);
  std::vector<events::v1::Event> all;
  events::v1::ReadEventsRequest request;
  request.set_topic(room.topic());
  request.set_after(0);
  request.set_page_size(100);
  for (bool more = true; more;) {
    events::v1::ReadEventsResponse page;
    const auto status = call(room.person(0), *stub, &Events::ReadEvents, request, page);
    EXPECT_TRUE(status.ok()) << status.error_message();
    all.insert(all.end(), page.events().begin(), page.events().end());
    more = status.ok() && page.more();
    if (more) request.set_after(all.back().sequence());
  }
  return all;
}

Talker::Talker(Channel channel, const Room& room, std::size_t person, std::string name,
               std::chrono::milliseconds pause)
    : channel_(std::move(channel)),
      stub_(chat::v1::ChatService::NewStub(channel_)),
      room_id_(room.id),
      session_(room.sessions[person]),
      name_(std::move(name)),
      pause_(pause),
      thread_([this](const std::stop_token& stop) { talk(stop); }) {}

void Talker::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void Talker::talk(const std::stop_token& stop) {
  for (int number = 0; !stop.stop_requested() && complaints_.empty(); ++number) {
    const auto id = name_ + "-" + std::to_string(number);
    acknowledged_[id] = say(id, "样例 " + id);
    ++count_;
    if (number % 8 == 7) {
      const auto& [former, answer] =
          *std::next(acknowledged_.begin(), number % static_cast<int>(acknowledged_.size()));
      if (say(former, answer.text()).sequence() != answer.sequence())
        complaints_.push_back(former + " has two numbers");
    }
    std::this_thread::sleep_for(pause_);
  }
}

chat::v1::Message Talker::say(const std::string& request_id, const std::string& text) {
  const auto until = std::chrono::steady_clock::now() + patience;
  for (;;) {
    chat::v1::Message answer;
    const auto who = session_->who();
    auto status = send(who, *stub_, room_id_, request_id, text, answer);
    if (status.ok()) {
      if (answer.text() != text) complaints_.push_back(request_id + " has another text");
      return answer;
    }
    if (e2e::reason_of(status) == "SESSION_ENDED" && (status = session_->renew(channel_, who)).ok())
      continue;
    if (!passes(status) || std::chrono::steady_clock::now() > until) {
      complaints_.push_back(request_id + ": " + e2e::reason_of(status) + " " +
                            status.error_message());
      return answer;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

void expect_kept_once(const Room& room, const Channel& channel,
                      const std::vector<std::unique_ptr<Talker>>& talkers) {
  const auto reading = room.sessions[0]->renew(channel, room.person(0));
  ASSERT_TRUE(reading.ok()) << reading.error_message();
  std::map<std::string, chat::v1::Message> told;
  for (const auto& talker : talkers) {
    EXPECT_EQ(talker->complaints(), std::vector<std::string>());
    told.insert(talker->acknowledged().begin(), talker->acknowledged().end());
  }
  std::map<std::string, std::int64_t> kept, said;  // numbers by request_id
  for (const auto& message : messages_in(room, channel)) {
    EXPECT_TRUE(kept.emplace(message.request_id(), message.sequence()).second)
        << message.request_id() << " is there twice";
    const auto found = told.find(message.request_id());
    ASSERT_NE(found, told.end()) << message.request_id();
    EXPECT_EQ(message.SerializeAsString(), found->second.SerializeAsString());
  }
  EXPECT_EQ(kept.size(), told.size());
  const auto found = found_in(room, channel, "样例");
  EXPECT_EQ(found.size(), kept.size());
  for (const auto& id : found) EXPECT_TRUE(kept.contains(id)) << id;
  std::int64_t last = 0;
  for (const auto& event : log_of(room, channel)) {
    EXPECT_EQ(event.sequence(), ++last);
    chat::v1::Message message;
    if (event.kind() == "message.sent" && message.ParseFromString(event.payload()))
      said[message.request_id()] = event.sequence();
  }
  EXPECT_TRUE(said == kept) << said.size() << " events, " << kept.size() << " messages";
  std::printf("%zu messages\n", kept.size());
}

}  // namespace mct::fault
