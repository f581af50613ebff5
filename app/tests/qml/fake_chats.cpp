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

cpb::Conversation direct(const QString& id, const QList<std::string>& said, int read_to,
                         const QString& marks) {
  cpb::Conversation direct;
  direct.set_id(id.toStdString());
  direct.set_kind(cpb::CONVERSATION_KIND_DIRECT);
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
QString told(const cpb::SendMessageRequest& request) {
  QStringList words;
  if (request.kind() != cpb::MESSAGE_KIND_TEXT)
    words << QString::fromStdString(cpb::MessageKind_Name(request.kind())).section('_', 2).toLower()
          << QString::fromStdString(request.attachment_id());
  if (request.reply_to() > 0) words << QStringLiteral("re:%1").arg(request.reply_to());
  for (const auto& id : request.mentioned_card_ids())
    words << QStringLiteral("@") + QString::fromStdString(id);
  if (request.mention_all()) words << QStringLiteral("@all");
  if (!request.text().empty()) words << QString::fromStdString(request.text());
  return words.join(QChar(' '));
}

void attach(cpb::Message& message, const std::string& id) {
  auto& file = *message.mutable_attachment();
  file.set_id(id);
  file.set_name("附件");
  file.set_size(2'048);
  file.set_has_thumbnail(message.kind() == cpb::MESSAGE_KIND_PICTURE);
  if (message.kind() != cpb::MESSAGE_KIND_VOICE) return;
  message.mutable_voice()->set_duration_ms(2'000);
  message.mutable_voice()->set_waveform(std::string(64, '\x7f'));
}

void quote(cpb::Message& message, const cpb::Message& quoted) {
  message.mutable_quote()->set_sequence(quoted.sequence());
  message.mutable_quote()->set_sender_name(quoted.sender_name());
  message.mutable_quote()->set_kind(cpb::MESSAGE_KIND_TEXT);
  message.mutable_quote()->set_text(quoted.text());
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
  cpb::TypingSaid said;
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
  channel_.answer(chats::list_conversations, [this](const cpb::ListConversationsRequest&) {
    cpb::ListConversationsResponse page;
    if (!said_.isEmpty())
      *page.add_conversations() = direct(chat_id(), said_, read_to_, chat_marks_);
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
        talked_ += told(request) + QChar('\n');
        auto sent = message(said_.size() + 1, acting_card().c_str(), text, request.request_id());
        sent.set_kind(request.kind());
        if (!request.attachment_id().empty()) attach(sent, request.attachment_id());
        if (request.reply_to() > 0) quote(sent, parsed(said_[request.reply_to() - 1]));
        said_.append(sent.SerializeAsString());
        return sent;
      });
  channel_.answer(chats::say_typing, [this](const cpb::SayTypingRequest&) {
    ++typed_;
    return Result<cpb::SayTypingResponse>(cpb::SayTypingResponse());
  });
  channel_.answer(chats::say_present, [this](const cpb::SayPresentRequest& request) {
    cpb::SayPresentResponse response;
    response.set_shown(presence_shown_);
    if (request.answer_wanted() && presence_shown_)
      signal(chat_id(), "presence.said", cpb::PresenceSaid().SerializeAsString());
    return Result<cpb::SayPresentResponse>(response);
  });
  channel_.answer(chats::show_presence, [this](const cpb::ShowPresenceRequest& request) {
    presence_shown_ = request.shown();
    cpb::ShowPresenceResponse response;
    response.set_shown(presence_shown_);
    return Result<cpb::ShowPresenceResponse>(response);
  });
  channel_.answer(chats::move_cursors, [this](const cpb::MoveCursorsRequest& request) {
    if (request.id() == chat_id().toStdString())
      read_to_ = static_cast<int>(request.cursors().read_sequence());
    return Result<cpb::Cursors>(request.cursors());
  });
}

void FakeServer::answer_messages() {
  channel_.answer(chats::edit_message, [this](const cpb::EditMessageRequest& request) {
    auto it = parsed(said_[request.sequence() - 1]);
    it.set_text(request.text());
    it.mutable_edit_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
    said_[request.sequence() - 1] = it.SerializeAsString();
    changed_message_ = QStringLiteral("edit %1 %2")
                           .arg(request.sequence())
                           .arg(QString::fromStdString(request.text()));
    return Result<cpb::Message>(it);
  });
  channel_.answer(chats::recall_message, [this](const cpb::RecallMessageRequest& request) {
    auto it = parsed(said_[request.sequence() - 1]);
    it.clear_text();
    it.mutable_recall_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
    it.set_recaller_name(it.sender_name());
    said_[request.sequence() - 1] = it.SerializeAsString();
    changed_message_ = QStringLiteral("recall %1").arg(request.sequence());
    return Result<cpb::Message>(it);
  });
  channel_.answer(chats::hide_message, [this](const cpb::HideMessageRequest& request) {
    changed_message_ = QStringLiteral("hide %1").arg(request.sequence());
    return Result<cpb::HideMessageResponse>(cpb::HideMessageResponse());
  });
  channel_.answer(chats::search_messages, [this](const cpb::SearchMessagesRequest& request) {
    cpb::SearchMessagesResponse page;
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
    return Result<cpb::SearchMessagesResponse>(page);
  });
  channel_.answer(chats::mark_conversation, [this](const cpb::MarkConversationRequest& request) {
    QStringList marks;
    if (request.marks().pinned()) marks << QStringLiteral("pinned");
    if (request.marks().muted()) marks << QStringLiteral("muted");
    if (request.marks().archived()) marks << QStringLiteral("archived");
    chat_marks_ = marks.join(QChar(' '));
    return Result<cpb::Conversation>(direct(chat_id(), said_, read_to_, chat_marks_));
  });
  channel_.answer(chats::rename_group, [this](const cpb::RenameGroupRequest& request) {
    group_name_ = QString::fromStdString(request.name());
    auto renamed = group();
    renamed.set_title(request.name());
    return Result<cpb::Conversation>(renamed);
  });
  channel_.answer(chats::set_group_admin, [this](const cpb::SetGroupAdminRequest& request) {
    appointed_ = request.admin() ? QString::fromStdString(request.card_id()) : QString();
    return Result<cpb::Member>(cpb::Member());
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
    other.set_admin(appointed_ == QLatin1String("c1"));
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
