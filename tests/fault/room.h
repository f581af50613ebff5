#pragma once

#include <atomic>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "mct/chat/v1/chat_service.grpc.pb.h"
#include "mct/events/v1/event_service.grpc.pb.h"

#include "tests/fault/session.h"

namespace mct::fault {

// A group of colleagues.
struct Room {
  std::string id;
  std::vector<std::shared_ptr<Session>> sessions;  // the first is its admin's

  Someone person(std::size_t number) const { return sessions[number]->who(); }
  std::string topic() const { return "conversation/" + id; }
};
Room open_room(e2e::Town& town, const Channel& channel, int people);

grpc::Status send(const Someone& who, chat::v1::ChatService::Stub& stub, const std::string& room_id,
                  const std::string& request_id, const std::string& text, chat::v1::Message& sent);

// All that was said, and all that has happened, as the server has it.
std::vector<chat::v1::Message> messages_in(const Room& room, const Channel& channel);
std::vector<events::v1::Event> log_of(const Room& room, const Channel& channel);
// By request_id, what a search in the room finds.
std::vector<std::string> found_in(const Room& room, const Channel& channel,
                                  const std::string& query);

// Says one thing after the other, each until it is acknowledged, with one request_id however often
// it takes; now and then what was acknowledged long ago once more.
class Talker {
 public:
  Talker(Channel channel, const Room& room, std::size_t person, std::string name,
         std::chrono::milliseconds pause);
  ~Talker() { stop(); }

  // Ends with the message that is under way.
  void stop();

  // Messages so far, at any time.
  int count() const { return count_; }
  // By request_id. After stop().
  const std::map<std::string, chat::v1::Message>& acknowledged() const { return acknowledged_; }
  // What must not have happened.
  const std::vector<std::string>& complaints() const { return complaints_; }

 private:
  void talk(const std::stop_token& stop);
  // The answer, once there is one.
  chat::v1::Message say(const std::string& request_id, const std::string& text);

  const Channel channel_;
  const std::unique_ptr<chat::v1::ChatService::Stub> stub_;
  const std::string room_id_;
  const std::shared_ptr<Session> session_;
  const std::string name_;
  const std::chrono::milliseconds pause_;
  std::map<std::string, chat::v1::Message> acknowledged_;
  std::vector<std::string> complaints_;
  std::atomic<int> count_ = 0;
  std::jthread thread_;
};

// What the talkers were told is there, each message once, and the log has no gap.
void expect_kept_once(const Room& room, const Channel& channel,
                      const std::vector<std::unique_ptr<Talker>>& talkers);

}  // namespace mct::fault
