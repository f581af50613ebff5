#include "backend/features/chat/message_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

#include "backend/features/chat/member_rows.h"
#include "backend/features/chat/message_files.h"
#include "backend/features/chat/message_rows.h"
#include "backend/features/chat/topic_store.h"
#include "backend/push/push_queue.h"
#include "backend/storage/list_parameter.h"
#include "backend/text/utf8.h"

namespace mct::chat {
namespace {

using storage::Connection;

Quote quote_of(const Message& it) {
  auto text = text::decode(it.text).substr(0, quoted_characters);
  return {it.sequence, it.sender_card_id,  it.sender_name,
          it.kind,     text::encode(text), it.recalled()};
}

// Errors: INVALID_ARGUMENT, with a violation for each card that is not in the conversation.
Status check_mentions(Connection& connection, Cards& cards, const std::string& conversation_id,
                      const std::vector<std::string>& card_ids) {
  if (card_ids.empty()) return {};
  auto rows = connection.execute(
      fmt::format("SELECT card_id FROM chat_member WHERE conversation_id = $1 AND card_id IN ({})",
                  storage::texts_in(connection.engine(), "$2")),
      {conversation_id, storage::list_of(card_ids)});
  if (!rows) return fail(rows.error());
  std::vector<std::string> members;
  for (const auto& row : *rows) members.push_back(row.text(0));
  auto there = cards.names(connection, members);
  if (!there) return fail(there.error());
  constexpr auto what = "提到的人不在会话中";
  std::vector<Violation> missing;
  for (const auto& id : card_ids)
    if (!there->contains(id)) missing.push_back({id, what});
  if (missing.empty()) return {};
  return fail(mct::reason::invalid_argument, what, std::move(missing));
}

class Sending {
 public:
  Sending(Connection& connection, Cards& cards, const EventPayloads& payloads,
          const Speaker& speaker, const NewMessage& wanted, std::int64_t now_ms)
      : connection_(connection),
        cards_(cards),
        payloads_(payloads),
        speaker_(speaker),
        wanted_(wanted),
        now_ms_(now_ms) {}

  Result<Message> send() {
    const auto& id = wanted_.conversation_id;
    if (auto status = take_turn(connection_, id); !status) return fail(status.error());
    auto before = find_request(connection_, id, speaker_.card_id, wanted_.request_id);
    if (!before) return fail(before.error());
    if (*before > 0) return read_sent(*before);
    auto own = read_seat(connection_, speaker_.card_id, id);
    if (!own) return fail(own.error());
    if (auto status = check_reach(connection_, cards_, speaker_, *own); !status)
      return fail(status.error());
    Message message{0,           speaker_.card_id, speaker_.name,
                    now_ms_,     wanted_.text,     wanted_.request_id,
                    wanted_.kind};
    for (const auto add : {&Sending::add_quote, &Sending::add_mentions, &Sending::add_file})
      if (auto status = (this->*add)(*own, message); !status) return fail(status.error());
    auto sequence = events::append(
        connection_, {topic_of(id), message_sent, payloads_.message(message)}, now_ms_);
    if (!sequence) return fail(sequence.error());
    message.sequence = *sequence;
    if (auto status = insert_message(connection_, id, message); !status)
      return fail(status.error());
    if (auto status = attach(message); !status) return fail(status.error());
    if (auto status = push_news(message); !status) return fail(status.error());
    return message;
  }

 private:
  // As it stands by now.
  Result<Message> read_sent(std::int64_t sequence) const {
    auto found = read_placed(connection_, "WHERE x.conversation_id = $1 AND x.sequence = $2",
                             {wanted_.conversation_id, sequence});
    if (!found) return fail(found.error());
    return std::move(found->at(0).message);
  }

  Status add_quote(const Seat& own, Message& message) const {
    if (wanted_.reply_to == 0) return {};
    auto answered = read_message(connection_, own, speaker_.card_id, wanted_.reply_to);
    if (!answered) return fail(answered.error());
    if (answered->message.recalled()) return fail(reason::message_recalled, "要回复的消息已被撤回");
    message.quote = quote_of(answered->message);
    return {};
  }

  Status add_mentions(const Seat& own, Message& message) const {
    if (wanted_.mention_all) {
      if (!own.group) return fail(reason::not_a_group, "这不是群聊");
      auto members = read_members(connection_, cards_, speaker_.card_id, own.conversation_id);
      if (!members) return fail(members.error());
      if (auto status = check_admin(*members, speaker_.card_id); !status) return status;
      message.mentions_all = true;
    }
    message.mentioned_card_ids = wanted_.mentioned_card_ids;
    return check_mentions(connection_, cards_, own.conversation_id, wanted_.mentioned_card_ids);
  }

  Status add_file(const Seat&, Message& message) const {
    if (wanted_.kind == MessageKind::text) return {};
    auto file = attachments::uploaded(connection_, speaker_.account_id, wanted_.attachment_id);
    if (!file) return fail(file.error());
    if (auto status = check_file(wanted_.kind, *file); !status) return status;
    if (wanted_.kind == MessageKind::file) message.text = file->name;
    message.voice = wanted_.voice;
    message.attachment = std::move(*file);
    return {};
  }

  // Who has muted the conversation is told when they are mentioned, and of nothing else.
  Status push_news(const Message& message) const {
    const auto& id = wanted_.conversation_id;
    if (auto status = push(topic_of(id), "你有新消息"); !status) return status;
    if (!message.mentions_all && message.mentioned_card_ids.empty()) return {};
    return push(mention_topic(id, message.sequence), "有人@你");
  }

  // Neither who it is from nor what it says: it leaves the district.
  Status push(const std::string& topic, const char* text) const {
    return push::notify(connection_,
                        {.topic = topic,
                         .link = "mct://conversation/" + wanted_.conversation_id,
                         .text = text,
                         .except_account_id = speaker_.account_id},
                        now_ms_);
  }

  Status attach(const Message& message) const {
    if (!message.attachment) return {};
    return attachments::attach(
        connection_, speaker_.account_id, {message.attachment->id},
        {attachment_noun, attachment_place_id(wanted_.conversation_id, message.sequence)});
  }

  Connection& connection_;
  Cards& cards_;
  const EventPayloads& payloads_;
  const Speaker& speaker_;
  const NewMessage& wanted_;
  const std::int64_t now_ms_;
};

}  // namespace

asio::awaitable<Result<Message>> MessageStore::send(Speaker speaker, NewMessage message) {
  const auto now_ms = clock_.now_ms();
  const auto id = message.conversation_id;
  auto job = [=, this](Connection& connection) {
    return Sending(connection, cards_, payloads_, speaker, message, now_ms).send();
  };
  auto sent = co_await database_.write(std::move(job));
  if (sent) terms_.note(id);
  co_return sent;
}

asio::awaitable<Result<History>> MessageStore::read(Speaker speaker, std::string conversation_id,
                                                    std::int64_t before, int limit) {
  auto job = [=](Connection& connection) -> Result<History> {
    auto own = read_seat(connection, speaker.card_id, conversation_id);
    if (!own) return fail(own.error());
    const auto end = before > 0 ? before : std::numeric_limits<std::int64_t>::max();
    auto messages = read_messages(connection, conversation_id, speaker.card_id, own->after, end,
                                  std::int64_t{limit} + 1);
    if (!messages) return fail(messages.error());
    History history{std::move(*messages), false};
    history.more = std::cmp_greater(history.messages.size(), limit);
    if (history.more) history.messages.pop_back();
    std::ranges::reverse(history.messages);
    return history;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> MessageStore::recording(Speaker speaker,
                                                             std::string attachment_id) {
  auto job = [=](Connection& connection) -> Result<std::string> {
    auto file = attachments::uploaded(connection, speaker.account_id, attachment_id);
    if (!file) return fail(file.error());
    if (auto status = check_file(MessageKind::voice, *file); !status) return fail(status.error());
    return attachments::content_of(connection, *file);
  };
  co_return co_await database_.read(std::move(job));
}

Result<bool> MessageStore::may_view(Connection& connection, const std::string&,
                                    const std::string& card_id, const std::string& id) {
  const auto place = message_place(id);
  auto own = read_seat(connection, card_id, place.conversation_id);
  Status seen;
  if (!own)
    seen = fail(own.error());
  else if (auto it = read_message(connection, *own, card_id, place.sequence); !it)
    seen = fail(it.error());
  if (seen) return true;
  if (seen.error().reason.code == Code::not_found) return false;
  return fail(seen.error());
}

}  // namespace mct::chat
