#include <QDateTime>

#include "app/core/events/event_methods.h"
#include "app/features/chat/chat_methods.h"
#include "app/tests/qml/fake_server.h"

// Two conversations, as the fake server plays them: one with 王样例, of the card c1, in which all
// is kept that is said; and the group “样例小组”, in which nothing is.
namespace mct::app {
namespace {

namespace chats = chat_methods;
namespace cpb = chats::pb;

cpb::Message message(qint64 sequence, const char* card_id, const QString& text,
                     const std::string& request_id) {
  cpb::Message message;
  message.set_sequence(sequence);
  message.set_sender_card_id(card_id);
  message.set_sender_name(std::string(card_id) == "c1" ? "王样例" : "样例居民");
  message.mutable_send_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
  message.set_text(text.toStdString());
  message.set_request_id(request_id);
  return message;
}

cpb::Message parsed(const std::string& bytes) {
  cpb::Message message;
  message.ParseFromString(bytes);
  return message;
}

cpb::Conversation group() {
  cpb::Conversation group;
  group.set_id("group");
  group.set_kind(cpb::CONVERSATION_KIND_GROUP);
  group.set_title("样例小组");
  *group.mutable_last_message() = message(1, "c1", QStringLiteral("大家好"), "g1");
  return group;
}

cpb::Conversation direct(const QString& id, const QList<std::string>& said, int read_to) {
  cpb::Conversation direct;
  direct.set_id(id.toStdString());
  direct.set_kind(cpb::CONVERSATION_KIND_DIRECT);
  direct.set_title("王样例");
  direct.set_partner_card_id("c1");
  direct.mutable_partner();
  direct.mutable_own()->set_read_sequence(read_to);
  for (const auto& bytes : said) {
    *direct.mutable_last_message() = parsed(bytes);
    const auto& last = direct.last_message();
    if (last.sender_card_id() == "c1" && last.sequence() > read_to)
      direct.set_unread_count(direct.unread_count() + 1);
  }
  return direct;
}

cpb::Conversation notes(const std::string& card_id) {
  cpb::Conversation notes;
  notes.set_id("notes");
  notes.set_kind(cpb::CONVERSATION_KIND_DIRECT);
  notes.set_partner_card_id(card_id);
  return notes;
}

}  // namespace

void FakeServer::say(const QString& text) {
  const auto sequence = said_.size() + 1;
  const auto words = message(sequence, "c1", text, "c1/" + std::to_string(sequence));
  said_.append(words.SerializeAsString());
  event_methods::pb::WatchResponse answer;
  auto& event = *answer.add_events();
  event.set_topic("conversation/" + chat_id().toStdString());
  event.set_sequence(sequence);
  event.set_kind("message.sent");
  event.set_payload(words.SerializeAsString());
  channel_.push(event_methods::watch, answer);
}

std::string FakeServer::acting_card() const {
  return channel_.last_card().empty() ? "personal" : channel_.last_card();
}

void FakeServer::answer_chats() {
  const auto conversation = [this](const std::string& id) {
    return id == "group"   ? group()
           : id == "notes" ? notes(acting_card())
                           : direct(chat_id(), said_, read_to_);
  };
  channel_.answer(chats::list_conversations, [this](const cpb::ListConversationsRequest&) {
    cpb::ListConversationsResponse page;
    if (!said_.isEmpty()) *page.add_conversations() = direct(chat_id(), said_, read_to_);
    if (!said_.isEmpty()) *page.add_conversations() = group();
    return Result<cpb::ListConversationsResponse>(page);
  });
  channel_.answer(chats::get_conversation,
                  [conversation](const cpb::GetConversationRequest& request) {
                    return Result<cpb::Conversation>(conversation(request.id()));
                  });
  channel_.answer(chats::open_direct_conversation,
                  [this, conversation](const cpb::OpenDirectConversationRequest& request) {
                    return Result<cpb::Conversation>(conversation(
                        request.card_id() == "c1" ? chat_id().toStdString() : "notes"));
                  });
  channel_.answer(chats::read_messages, [this](const cpb::ReadMessagesRequest& request) {
    cpb::ReadMessagesResponse page;
    if (request.id() == "group") *page.add_messages() = group().last_message();
    if (request.id() == chat_id().toStdString())
      for (const auto& bytes : said_)
        if (request.before() == 0 || parsed(bytes).sequence() < request.before())
          *page.add_messages() = parsed(bytes);
    return Result<cpb::ReadMessagesResponse>(page);
  });
  channel_.answer(
      chats::send_message, [this](const cpb::SendMessageRequest& request) -> Result<cpb::Message> {
        if (refuses_messages_)
          return fail(Code::not_found, QStringLiteral("CARD_OUT_OF_REACH"), {});
        const auto text = QString::fromStdString(request.text());
        talked_ += text + QChar('\n');
        const auto sent =
            message(said_.size() + 1, acting_card().c_str(), text, request.request_id());
        said_.append(sent.SerializeAsString());
        return sent;
      });
  channel_.answer(chats::move_cursors, [this](const cpb::MoveCursorsRequest& request) {
    if (request.id() == chat_id().toStdString())
      read_to_ = static_cast<int>(request.cursors().read_sequence());
    return Result<cpb::Cursors>(request.cursors());
  });
}

void FakeServer::answer_groups() {
  channel_.answer(chats::create_group, [this](const cpb::CreateGroupRequest& request) {
    talked_ += QString::fromStdString(request.name()) + QStringLiteral("：");
    for (const auto& id : request.card_ids()) talked_ += QString::fromStdString(id);
    return Result<cpb::Conversation>(group());
  });
  channel_.answer(chats::list_members, [this](const cpb::ListMembersRequest&) {
    cpb::ListMembersResponse page;
    auto& own = *page.add_members();
    own.set_card_id("staff-1");
    own.set_name("样例居民");
    own.set_organization_name("民政局");
    own.set_admin(true);
    if (taken_out_ == QLatin1String("c1")) return Result<cpb::ListMembersResponse>(page);
    auto& other = *page.add_members();
    other.set_card_id("c1");
    other.set_name("王样例");
    other.set_organization_name("民政局");
    return Result<cpb::ListMembersResponse>(page);
  });
  channel_.answer(chats::add_members, [this](const cpb::AddMembersRequest& request) {
    for (const auto& id : request.card_ids()) talked_ += QString::fromStdString(id);
    return Result<cpb::Conversation>(group());
  });
  channel_.answer(chats::remove_member, [this](const cpb::RemoveMemberRequest& request) {
    taken_out_ = QString::fromStdString(request.card_id());
    return Result<cpb::RemoveMemberResponse>(cpb::RemoveMemberResponse());
  });
}

}  // namespace mct::app
