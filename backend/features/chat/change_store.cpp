#include "backend/features/chat/change_store.h"

#include <limits>

#include "backend/attachments/attachment_places.h"
#include "backend/features/chat/member_rows.h"
#include "backend/features/chat/message_rows.h"
#include "backend/features/chat/term_rows.h"

namespace mct::chat {
namespace {

using storage::Connection;

// One message, whose conversation nobody else writes to until the transaction ends.
class Changing {
 public:
  Changing(Connection& connection, Cards& cards, const EventPayloads& payloads,
           const Speaker& speaker, std::int64_t now_ms)
      : connection_(connection),
        cards_(cards),
        payloads_(payloads),
        speaker_(speaker),
        now_ms_(now_ms) {}

  Status find(const std::string& conversation_id, std::int64_t sequence) {
    if (auto status = take_turn(connection_, conversation_id); !status) return status;
    auto own = read_membership(connection_, speaker_.card_id, conversation_id);
    if (!own) return fail(own.error());
    auto found = read_message(connection_, *own, speaker_.card_id, sequence);
    if (!found) return fail(found.error());
    own_ = std::move(*own);
    message_ = std::move(found->message);
    return {};
  }
  Message& message() { return message_; }

  Status edit(const std::string& text) {
    if (auto status = check_edit(); !status) return status;
    if (auto status = check_reach(connection_, cards_, speaker_, own_); !status) return status;
    if (auto status = replace_terms(connection_, id(), message_.sequence, message_.text, text);
        !status)
      return status;
    message_.text = text;
    message_.edited_ms = now_ms_;
    auto kept = connection_.execute(
        "UPDATE chat_message SET text = $3, edited_ms = $4 "
        "WHERE conversation_id = $1 AND sequence = $2",
        {id(), message_.sequence, text, now_ms_});
    if (!kept) return fail(kept.error());
    return tell(message_edited);
  }

  Status recall() {
    if (message_.recalled()) return {};
    if (auto status = check_recall(); !status) return status;
    if (auto status = replace_terms(connection_, id(), message_.sequence, message_.text, {});
        !status)
      return status;
    Message left{message_.sequence,
                 message_.sender_card_id,
                 message_.sender_name,
                 message_.sent_ms,
                 {},
                 message_.request_id,
                 message_.kind};
    left.recalled_ms = now_ms_;
    left.recaller_name = speaker_.name;
    message_ = std::move(left);
    if (auto status = write_recalled(); !status) return status;
    return tell(message_recalled);
  }

 private:
  const std::string& id() const { return own_.conversation_id; }

  Status check_edit() const {
    if (message_.sender_card_id != speaker_.card_id)
      return fail(reason::not_message_sender, "只能修改自己发送的消息");
    if (message_.recalled()) return fail(reason::message_recalled, "消息已被撤回");
    if (message_.kind != MessageKind::text) return fail(reason::not_a_text, "只能修改文字消息");
    if (now_ms_ - message_.sent_ms > edit_window_ms)
      return fail(reason::edit_too_late, "发送超过 15 分钟的消息不能再修改");
    return {};
  }

  Status check_recall() const {
    const bool sender = message_.sender_card_id == speaker_.card_id;
    if (sender && now_ms_ - message_.sent_ms <= recall_window_ms) return {};
    if (own_.group) {
      auto members = read_members(connection_, cards_, speaker_.card_id, id());
      if (!members) return fail(members.error());
      if (check_admin(*members, speaker_.card_id)) return {};
    }
    if (sender) return fail(reason::recall_too_late, "发送超过 2 分钟的消息不能再撤回");
    return fail(reason::not_message_sender, "只能撤回自己发送的消息");
  }

  Status write_recalled() {
    auto kept = connection_.execute(
        "UPDATE chat_message SET text = '', reply_to = 0, duration_ms = 0, waveform = NULL, "
        "edited_ms = 0, recalled_ms = $3, recaller_name = $4 "
        "WHERE conversation_id = $1 AND sequence = $2",
        {id(), message_.sequence, now_ms_, message_.recaller_name});
    if (!kept) return fail(kept.error());
    auto forgotten =
        connection_.execute("DELETE FROM chat_mention WHERE conversation_id = $1 AND sequence = $2",
                            {id(), message_.sequence});
    if (!forgotten) return fail(forgotten.error());
    const attachments::Place place{attachment_noun, attachment_place_id(id(), message_.sequence)};
    return attachments::detach(connection_, place, now_ms_);
  }

  // What the log has told so far is written anew before it tells this.
  Status tell(events::Kind kind) {
    if (auto status = write_events_anew(connection_, payloads_, id(), message_.sequence); !status)
      return status;
    auto for_all =
        came_before(connection_, id(), message_.sequence, std::numeric_limits<std::int64_t>::max());
    if (!for_all) return fail(for_all.error());
    const bool said = *for_all || message_.recalled();
    auto told = events::append(
        connection_,
        {topic_of(id()), kind, payloads_.changed(message_.sequence, said ? &message_ : nullptr)},
        now_ms_);
    if (!told) return fail(told.error());
    auto noted = connection_.execute(
        "UPDATE chat_message SET edit_event = $3 WHERE conversation_id = $1 AND sequence = $2",
        {id(), message_.sequence, *told});
    if (!noted) return fail(noted.error());
    return {};
  }

  Connection& connection_;
  Cards& cards_;
  const EventPayloads& payloads_;
  const Speaker& speaker_;
  const std::int64_t now_ms_;
  Membership own_;
  Message message_;
};

Status hide_message(Connection& connection, const EventPayloads& payloads, const Speaker& speaker,
                    const std::string& id, std::int64_t sequence, std::int64_t now_ms) {
  if (auto status = take_turn(connection, id); !status) return status;
  auto own = read_membership(connection, speaker.card_id, id);
  if (!own) return fail(own.error());
  auto hidden = connection.execute(
      "INSERT INTO chat_hidden (conversation_id, card_id, sequence) "
      "SELECT conversation_id, $2, sequence FROM chat_message "
      "WHERE conversation_id = $1 AND sequence = $3 AND sequence > $4 "
      "ON CONFLICT (conversation_id, card_id, sequence) DO NOTHING",
      {id, speaker.card_id, sequence, own->after});
  if (!hidden) return fail(hidden.error());
  if (hidden->affected > 0) {
    auto told = events::append(
        connection, {card_topic(speaker.card_id), message_hidden, payloads.hidden(id, sequence)},
        now_ms);
    if (!told) return fail(told.error());
    return {};
  }
  auto rows = connection.execute(
      "SELECT 1 FROM chat_hidden WHERE conversation_id = $1 AND card_id = $2 AND sequence = $3",
      {id, speaker.card_id, sequence});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::message_not_found, "没有这条消息");
  return {};
}

}  // namespace

asio::awaitable<Result<Message>> ChangeStore::edit(Speaker speaker, std::string conversation_id,
                                                   std::int64_t sequence, std::string text,
                                                   std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Message> {
    Changing changing(connection, cards_, payloads_, speaker, now_ms);
    if (auto status = changing.find(conversation_id, sequence); !status)
      return fail(status.error());
    const requests::RequestKey key{speaker.card_id + "/chat.edit/" + conversation_id, request_id};
    auto edited = once(connection, key, now_ms, [&] { return changing.edit(text); });
    if (!edited) return fail(edited.error());
    return std::move(changing.message());
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Message>> ChangeStore::recall(Speaker speaker, std::string conversation_id,
                                                     std::int64_t sequence) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Message> {
    Changing changing(connection, cards_, payloads_, speaker, now_ms);
    if (auto status = changing.find(conversation_id, sequence); !status)
      return fail(status.error());
    if (auto status = changing.recall(); !status) return fail(status.error());
    return std::move(changing.message());
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> ChangeStore::hide(Speaker speaker, std::string conversation_id,
                                          std::int64_t sequence) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return hide_message(connection, payloads_, speaker, conversation_id, sequence, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::chat
