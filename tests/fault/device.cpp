#include "tests/fault/device.h"

#include <utility>

namespace mct::fault {
namespace {

constexpr app::Method<chat::v1::GetConversationRequest, chat::v1::Conversation> get_conversation{
    "/mct.chat.v1.ChatService/GetConversation"};

}  // namespace

Device::Device(const QString& file, const std::string& address, const Someone& who,
               const Room& room)
    : cache_(file),
      channel_(QString::fromStdString(address)),
      session_(channel_, vault_),
      room_id_(room.id) {
  // No key: what came twice would be there twice.
  cache_.add_tables({QStringLiteral(
      "CREATE TABLE IF NOT EXISTS kept (topic TEXT NOT NULL, sequence INTEGER, payload BLOB)")});
  session_.begin({}, who.token.c_str(), "refresh");
  session_.act_through({QString::fromStdString(who.card), "样例", "样例所", "minzheng", false});
  events_ = std::make_unique<app::EventStream>(channel_, session_, cache_);
  events_->on("message.sent", [this](const app::ReceivedEvent& event) {
    cache_.run("INSERT INTO kept (topic, sequence, payload) VALUES (?, ?, ?)",
               {event.topic, event.sequence, QByteArray::fromStdString(event.payload)});
  });
}

std::vector<Device::Kept> Device::kept() {
  std::vector<Kept> all;
  auto query = cache_.run("SELECT sequence, payload FROM kept WHERE topic = ? ORDER BY rowid",
                          {QString::fromStdString("conversation/" + room_id_)});
  while (query.next())
    all.push_back({query.value(0).toLongLong(), query.value(1).toByteArray().toStdString()});
  return all;
}

void Device::look() {
  if (std::exchange(looking_, true)) return;
  chat::v1::GetConversationRequest request;
  request.set_id(room_id_);
  look_ = channel_.call(
      get_conversation, request,
      std::function([this](app::Result<chat::v1::Conversation>) { looking_ = false; }));
}

}  // namespace mct::fault
