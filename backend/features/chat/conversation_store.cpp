#include "backend/features/chat/conversation_store.h"

#include "backend/core/ids.h"
#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"
#include "backend/requests/request_log.h"

namespace mct::chat {
namespace {

using storage::Connection;
using storage::Value;

std::string pair_of(const std::string& one, const std::string& other) {
  return one < other ? one + "/" + other : other + "/" + one;
}

// False: there is one with this pair already.
Result<bool> insert_conversation(Connection& connection, const std::string& id, const Value& pair,
                                 const std::string& name, std::int64_t now_ms) {
  auto made = connection.execute(
      "INSERT INTO chat_conversation (id, pair, name, last_sequence, last_ms) "
      "VALUES ($1, $2, $3, 0, $4) ON CONFLICT (pair) DO NOTHING",
      {id, pair, name, now_ms});
  if (!made) return fail(made.error());
  return made->affected > 0;
}

Result<std::string> open_direct(Connection& connection, Cards& cards, const std::string& own,
                                const std::string& other, std::int64_t now_ms) {
  if (auto names = reach_all(connection, cards, own, {other}); !names) return fail(names.error());
  const auto pair = pair_of(own, other);
  const auto id = random_id();
  auto made = insert_conversation(connection, id, pair, {}, now_ms);
  if (!made) return fail(made.error());
  if (!*made) {
    auto rows = connection.execute("SELECT id FROM chat_conversation WHERE pair = $1", {pair});
    if (!rows) return fail(rows.error());
    return rows->rows.at(0).text(0);
  }
  std::vector<std::string> card_ids{own};
  if (other != own) card_ids.push_back(other);
  if (auto status = insert_members(connection, id, card_ids, {}); !status)
    return fail(status.error());
  if (auto status = events::topics_changed(connection, card_ids); !status)
    return fail(status.error());
  return id;
}

Result<std::string> create_group(Connection& connection, Cards& cards,
                                 const EventPayloads& payloads, const Speaker& speaker,
                                 const NewGroup& group, std::int64_t now_ms) {
  auto names = reach_all(connection, cards, speaker.card_id, group.card_ids);
  if (!names) return fail(names.error());
  names->erase(speaker.card_id);
  if (names->empty())
    return fail(mct::reason::invalid_argument, "群聊至少要有另一个人",
                {{"card_ids", "群聊至少要有另一个人"}});
  const auto id = random_id();
  auto made = insert_conversation(connection, id, {}, group.name, now_ms);
  if (!made) return fail(made.error());
  if (auto status = insert_members(connection, id, {speaker.card_id}, {.admin = true}); !status)
    return fail(status.error());
  if (auto status = add_people(connection, payloads, speaker, id, *names, now_ms); !status)
    return fail(status.error());
  // They read from the beginning, and the group's first event is that it was made.
  if (auto status = events::topics_changed(connection, {speaker.card_id}); !status)
    return fail(status.error());
  return id;
}

Status mark_conversation(Connection& connection, const EventPayloads& payloads,
                         const Speaker& speaker, const std::string& id, const Marks& marks,
                         std::int64_t now_ms) {
  if (auto status = take_turn(connection, id); !status) return status;
  auto own = read_membership(connection, speaker.card_id, id);
  if (!own) return fail(own.error());
  auto kept = connection.execute(
      "UPDATE chat_member SET pinned = $3, muted = $4, archived_at = $5 "
      "WHERE conversation_id = $1 AND card_id = $2",
      {id, speaker.card_id, std::int64_t{marks.pinned}, std::int64_t{marks.muted},
       marks.archived ? own->last_sequence : std::int64_t{-1}});
  if (!kept) return fail(kept.error());
  own->marks = marks;
  auto told = events::append(connection,
                             {card_topic(speaker.card_id), conversation_marked,
                              payloads.marked(conversation_of(speaker, *own))},
                             now_ms);
  if (!told) return fail(told.error());
  return {};
}

}  // namespace

asio::awaitable<Result<Conversation>> ConversationStore::open_direct(Speaker speaker,
                                                                     std::string card_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Conversation> {
    auto id = chat::open_direct(connection, cards_, speaker.card_id, card_id, now_ms);
    if (!id) return fail(id.error());
    return read_conversation(connection, cards_, speaker, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Conversation>> ConversationStore::create_group(Speaker speaker,
                                                                      NewGroup group) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Conversation> {
    auto id = requests::once(
        connection, {speaker.card_id + "/chat.group", group.request_id}, now_ms,
        [&] { return chat::create_group(connection, cards_, payloads_, speaker, group, now_ms); });
    if (!id) return fail(id.error());
    return read_conversation(connection, cards_, speaker, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Conversation>> ConversationStore::get(Speaker speaker, std::string id) {
  auto job = [=, this](Connection& connection) {
    return read_conversation(connection, cards_, speaker, id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Conversation>>> ConversationStore::list(Speaker speaker,
                                                                           Page page) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Conversation>> {
    auto memberships = read_memberships(connection, speaker.card_id, page);
    if (!memberships) return fail(memberships.error());
    return conversations_of(connection, cards_, speaker, *memberships);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Conversation>> ConversationStore::mark(Speaker speaker, std::string id,
                                                              Marks marks, std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Conversation> {
    auto marked = once(connection, {speaker.card_id + "/chat.mark/" + id, request_id}, now_ms, [&] {
      return mark_conversation(connection, payloads_, speaker, id, marks, now_ms);
    });
    if (!marked) return fail(marked.error());
    return read_conversation(connection, cards_, speaker, id);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::chat
