#include <QDateTime>

#include "app/core/events/event_methods.h"
#include "app/features/chat/chat_methods.h"
#include "app/tests/qml/fake_server.h"

// Two conversations, as the fake server plays them: one with 王样例, of the card c1, in which all
// is kept that is said; and the group “样例小组”, in which nothing is.
namespace mct::app {
namespace {

chat::v1::Message message(qint64 sequence, const char* card_id, const QString& text,
                          const std::string& request_id) {
  chat::v1::Message message;
  message.set_sequence(sequence);
  message.set_sender_card_id(card_id);
  message.set_sender_name(std::string(card_id) == "c1" ? "王样例" : "样例居民");
  message.mutable_send_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
  message.set_text(text.toStdString());
  message.set_request_id(request_id);
  return message;
}

chat::v1::Message parsed(const std::string& bytes) {
  chat::v1::Message message;
  message.ParseFromString(bytes);
  return message;
}

chat::v1::Conversation group() {
  chat::v1::Conversation group;
  group.set_id("group");
  group.set_kind(chat::v1::CONVERSATION_KIND_GROUP);
  group.set_title("样例小组");
  *group.mutable_last_message() = message(1, "c1", QStringLiteral("大家好"), "g1");
  return group;
}

chat::v1::Conversation direct(const QString& id, const QList<std::string>& said, int read_to,
                              const QString& marks) {
  chat::v1::Conversation direct;
  direct.set_id(id.toStdString());
  direct.set_kind(chat::v1::CONVERSATION_KIND_DIRECT);
  direct.set_title("王样例");
  direct.set_partner_card_id("c1");
  direct.mutable_partner();
  direct.mutable_marks()->set_pinned(marks.contains(QLatin1String("pinned")));
  direct.mutable_marks()->set_muted(marks.contains(QLatin1String("muted")));
  direct.mutable_marks()->set_archived(marks.contains(QLatin1String("archived")));
  direct.mutable_own()->set_read_sequence(read_to);
  for (const auto& bytes : said) {
    *direct.mutable_last_message() = parsed(bytes);
    const auto& last = direct.last_message();
    if (last.sender_card_id() == "c1" && last.sequence() > read_to)
      direct.set_unread_count(direct.unread_count() + 1);
  }
  return direct;
}

// What was asked for, in words.
QString told(const chat::v1::SendMessageRequest& request) {
  QStringList words;
  if (request.kind() != chat::v1::MESSAGE_KIND_TEXT)
    words << QString::fromStdString(chat::v1::MessageKind_Name(request.kind()))
                 .section('_', 2)
                 .toLower()
          << QString::fromStdString(request.attachment_id());
  if (request.reply_to() > 0) words << QStringLiteral("re:%1").arg(request.reply_to());
  for (const auto& id : request.mentioned_card_ids())
    words << QStringLiteral("@") + QString::fromStdString(id);
  if (request.mention_all()) words << QStringLiteral("@all");
  if (!request.text().empty()) words << QString::fromStdString(request.text());
  return words.join(QChar(' '));
}

void attach(chat::v1::Message& message, const std::string& id) {
  auto& file = *message.mutable_attachment();
  file.set_id(id);
  file.set_name("附件");
  file.set_size(2'048);
  file.set_has_thumbnail(message.kind() == chat::v1::MESSAGE_KIND_PICTURE);
  if (message.kind() != chat::v1::MESSAGE_KIND_VOICE) return;
  message.mutable_voice()->set_duration_ms(2'000);
  message.mutable_voice()->set_waveform(std::string(64, '\x7f'));
}

void quote(chat::v1::Message& message, const chat::v1::Message& quoted) {
  message.mutable_quote()->set_sequence(quoted.sequence());
  message.mutable_quote()->set_sender_name(quoted.sender_name());
  message.mutable_quote()->set_kind(chat::v1::MESSAGE_KIND_TEXT);
  message.mutable_quote()->set_text(quoted.text());
}

chat::v1::Conversation notes(const std::string& card_id) {
  chat::v1::Conversation notes;
  notes.set_id("notes");
  notes.set_kind(chat::v1::CONVERSATION_KIND_DIRECT);
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

void FakeServer::signal(const QString& conversation_id, const char* kind,
                        const std::string& payload) {
  event_methods::pb::WatchResponse answer;
  auto& signal = *answer.add_passing_signals();
  signal.set_topic("conversation/" + conversation_id.toStdString());
  signal.set_kind(kind);
  signal.set_from_card_id("c1");
  signal.set_payload(payload);
  channel_.push(event_methods::watch, answer);
}

void FakeServer::type(const QString& conversation_id) {
  chat::v1::TypingSaid said;
  said.set_name("王样例");
  signal(conversation_id, "typing.said", said.SerializeAsString());
}

std::string FakeServer::acting_card() const {
  return channel_.last_card().empty() ? "personal" : channel_.last_card();
}

void FakeServer::answer_chats() {
  const auto conversation = [this](const std::string& id) {
    return id == "group"   ? group()
           : id == "notes" ? notes(acting_card())
                           : direct(chat_id(), said_, read_to_, chat_marks_);
  };
  channel_.answer(chat_methods::list_conversations,
                  [this](const chat::v1::ListConversationsRequest&) {
                    chat::v1::ListConversationsResponse page;
                    if (!said_.isEmpty())
                      *page.add_conversations() = direct(chat_id(), said_, read_to_, chat_marks_);
                    if (!said_.isEmpty()) *page.add_conversations() = group();
                    return Result<chat::v1::ListConversationsResponse>(page);
                  });
  channel_.answer(chat_methods::get_conversation,
                  [conversation](const chat::v1::GetConversationRequest& request) {
                    return Result<chat::v1::Conversation>(conversation(request.id()));
                  });
  channel_.answer(chat_methods::open_direct_conversation,
                  [this, conversation](const chat::v1::OpenDirectConversationRequest& request) {
                    return Result<chat::v1::Conversation>(conversation(
                        request.card_id() == "c1" ? chat_id().toStdString() : "notes"));
                  });
  channel_.answer(chat_methods::read_messages,
                  [this](const chat::v1::ReadMessagesRequest& request) {
                    chat::v1::ReadMessagesResponse page;
                    if (request.id() == "group") *page.add_messages() = group().last_message();
                    if (request.id() == chat_id().toStdString())
                      for (const auto& bytes : said_)
                        if (request.before() == 0 || parsed(bytes).sequence() < request.before())
                          *page.add_messages() = parsed(bytes);
                    return Result<chat::v1::ReadMessagesResponse>(page);
                  });
  channel_.answer(chat_methods::send_message,
                  [this](const chat::v1::SendMessageRequest& request) -> Result<chat::v1::Message> {
                    if (refuses_messages_)
                      return fail(Code::not_found, QStringLiteral("CARD_OUT_OF_REACH"), {});
                    const auto text = QString::fromStdString(request.text());
                    talked_ += told(request) + QChar('\n');
                    auto sent = message(said_.size() + 1, acting_card().c_str(), text,
                                        request.request_id());
                    sent.set_kind(request.kind());
                    if (!request.attachment_id().empty()) attach(sent, request.attachment_id());
                    if (request.reply_to() > 0) quote(sent, parsed(said_[request.reply_to() - 1]));
                    said_.append(sent.SerializeAsString());
                    return sent;
                  });
  channel_.answer(chat_methods::say_typing, [this](const chat::v1::SayTypingRequest&) {
    ++typed_;
    return Result<chat::v1::SayTypingResponse>(chat::v1::SayTypingResponse());
  });
  channel_.answer(chat_methods::say_present, [this](const chat::v1::SayPresentRequest& request) {
    chat::v1::SayPresentResponse response;
    response.set_shown(presence_shown_);
    if (request.answer_wanted() && presence_shown_)
      signal(chat_id(), "presence.said", chat::v1::PresenceSaid().SerializeAsString());
    return Result<chat::v1::SayPresentResponse>(response);
  });
  channel_.answer(chat_methods::show_presence,
                  [this](const chat::v1::ShowPresenceRequest& request) {
                    presence_shown_ = request.shown();
                    chat::v1::ShowPresenceResponse response;
                    response.set_shown(presence_shown_);
                    return Result<chat::v1::ShowPresenceResponse>(response);
                  });
  channel_.answer(chat_methods::move_cursors, [this](const chat::v1::MoveCursorsRequest& request) {
    if (request.id() == chat_id().toStdString())
      read_to_ = static_cast<int>(request.cursors().read_sequence());
    return Result<chat::v1::Cursors>(request.cursors());
  });
}

void FakeServer::answer_messages() {
  channel_.answer(chat_methods::edit_message, [this](const chat::v1::EditMessageRequest& request) {
    auto it = parsed(said_[request.sequence() - 1]);
    it.set_text(request.text());
    it.mutable_edit_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
    said_[request.sequence() - 1] = it.SerializeAsString();
    changed_message_ = QStringLiteral("edit %1 %2")
                           .arg(request.sequence())
                           .arg(QString::fromStdString(request.text()));
    return Result<chat::v1::Message>(it);
  });
  channel_.answer(chat_methods::recall_message,
                  [this](const chat::v1::RecallMessageRequest& request) {
                    auto it = parsed(said_[request.sequence() - 1]);
                    it.clear_text();
                    it.mutable_recall_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
                    it.set_recaller_name(it.sender_name());
                    said_[request.sequence() - 1] = it.SerializeAsString();
                    changed_message_ = QStringLiteral("recall %1").arg(request.sequence());
                    return Result<chat::v1::Message>(it);
                  });
  channel_.answer(chat_methods::hide_message, [this](const chat::v1::HideMessageRequest& request) {
    changed_message_ = QStringLiteral("hide %1").arg(request.sequence());
    return Result<chat::v1::HideMessageResponse>(chat::v1::HideMessageResponse());
  });
  channel_.answer(
      chat_methods::search_messages, [this](const chat::v1::SearchMessagesRequest& request) {
        chat::v1::SearchMessagesResponse page;
        for (const auto& bytes : said_) {
          const auto it = parsed(bytes);
          const auto at =
              QString::fromStdString(it.text()).indexOf(QString::fromStdString(request.query()));
          if (at < 0) continue;
          auto& found = *page.add_found();
          found.set_conversation_id(chat_id().toStdString());
          found.set_conversation_title("王样例");
          *found.mutable_message() = it;
          found.set_snippet(it.text());
          found.add_highlights()->set_begin(static_cast<int>(at));
          found.mutable_highlights(0)->set_end(
              static_cast<int>(at + QString::fromStdString(request.query()).size()));
        }
        return Result<chat::v1::SearchMessagesResponse>(page);
      });
  channel_.answer(
      chat_methods::mark_conversation, [this](const chat::v1::MarkConversationRequest& request) {
        QStringList marks;
        if (request.marks().pinned()) marks << QStringLiteral("pinned");
        if (request.marks().muted()) marks << QStringLiteral("muted");
        if (request.marks().archived()) marks << QStringLiteral("archived");
        chat_marks_ = marks.join(QChar(' '));
        return Result<chat::v1::Conversation>(direct(chat_id(), said_, read_to_, chat_marks_));
      });
  channel_.answer(chat_methods::rename_group, [this](const chat::v1::RenameGroupRequest& request) {
    group_name_ = QString::fromStdString(request.name());
    auto renamed = group();
    renamed.set_title(request.name());
    return Result<chat::v1::Conversation>(renamed);
  });
  channel_.answer(
      chat_methods::set_group_admin, [this](const chat::v1::SetGroupAdminRequest& request) {
        appointed_ = request.admin() ? QString::fromStdString(request.card_id()) : QString();
        return Result<chat::v1::Member>(chat::v1::Member());
      });
}

void FakeServer::answer_groups() {
  channel_.answer(chat_methods::create_group, [this](const chat::v1::CreateGroupRequest& request) {
    talked_ += QString::fromStdString(request.name()) + QStringLiteral("：");
    for (const auto& id : request.card_ids()) talked_ += QString::fromStdString(id);
    return Result<chat::v1::Conversation>(group());
  });
  channel_.answer(chat_methods::list_members, [this](const chat::v1::ListMembersRequest&) {
    chat::v1::ListMembersResponse page;
    auto& own = *page.add_members();
    own.set_card_id("staff-1");
    own.set_name("样例居民");
    own.set_organization_name("民政局");
    own.set_admin(true);
    if (taken_out_ == QLatin1String("c1")) return Result<chat::v1::ListMembersResponse>(page);
    auto& other = *page.add_members();
    other.set_card_id("c1");
    other.set_name("王样例");
    other.set_organization_name("民政局");
    other.set_admin(appointed_ == QLatin1String("c1"));
    return Result<chat::v1::ListMembersResponse>(page);
  });
  channel_.answer(chat_methods::add_members, [this](const chat::v1::AddMembersRequest& request) {
    for (const auto& id : request.card_ids()) talked_ += QString::fromStdString(id);
    return Result<chat::v1::Conversation>(group());
  });
  channel_.answer(chat_methods::remove_member,
                  [this](const chat::v1::RemoveMemberRequest& request) {
                    taken_out_ = QString::fromStdString(request.card_id());
                    return Result<chat::v1::RemoveMemberResponse>(chat::v1::RemoveMemberResponse());
                  });
}

}  // namespace mct::app
