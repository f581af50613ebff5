#include "backend/features/chat/presence_store.h"

#include <fmt/format.h>
#include <set>

#include "backend/events/signals.h"
#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"
#include "backend/storage/list_parameter.h"

namespace mct::chat {
namespace {

using storage::Connection;

// Those of the cards who show that they are there: as they have said, or as is usual. Staff do, and
// residents do not.
Result<std::set<std::string>> read_showing(Connection& connection, Cards& cards,
                                           const std::vector<std::string>& card_ids) {
  auto rows = connection.execute(
      fmt::format("SELECT card_id, shown FROM chat_presence WHERE card_id IN ({})",
                  storage::texts_in(connection.engine(), "$1")),
      {storage::list_of(card_ids)});
  if (!rows) return fail(rows.error());
  std::map<std::string, bool> said;
  for (const auto& row : *rows) said.emplace(row.text(0), row.boolean(1));
  auto people = cards.people(connection, card_ids);
  if (!people) return fail(people.error());
  std::set<std::string> showing;
  for (const auto& [id, person] : *people) {
    const bool usual = !person.organization_name.empty();
    const auto own = said.find(id);
    if (own == said.end() ? usual : own->second) showing.insert(id);
  }
  return showing;
}

struct Outcome {
  bool shown = false;  // by who says it
  bool told = false;
};

}  // namespace

asio::awaitable<Result<bool>> PresenceStore::say(Speaker speaker, std::string conversation_id,
                                                 bool answer_wanted) {
  const auto now_ms = clock_.now_ms();
  const auto key = fmt::format("{}/{}/{}", speaker.card_id, conversation_id, answer_wanted);
  const bool too_soon = pace_.too_soon(key, now_ms);
  auto job = [=, this](Connection& connection) -> Result<Outcome> {
    auto own = read_seat(connection, speaker.card_id, conversation_id);
    if (!own) return fail(own.error());
    if (own->group) return fail(reason::not_a_direct_conversation, "只有单聊会说明是否在线");
    if (auto status = check_reach(connection, cards_, speaker, *own); !status)
      return fail(status.error());
    const auto& partner = own->partner_card_id;
    auto showing = read_showing(connection, cards_, {speaker.card_id, partner});
    if (!showing) return fail(showing.error());
    const bool shown = showing->contains(speaker.card_id);
    if (too_soon || !shown || !showing->contains(partner)) return Outcome{shown, false};
    auto said = events::say(connection, {topic_of(conversation_id), presence_said, speaker.card_id,
                                         payload_(answer_wanted)});
    if (!said) return fail(said.error());
    return Outcome{shown, true};
  };
  auto outcome = co_await database_.read(std::move(job));
  if (!outcome) co_return fail(outcome.error());
  if (outcome->told) pace_.note(key, now_ms);
  co_return outcome->shown;
}

asio::awaitable<Result<bool>> PresenceStore::show(Speaker speaker, bool shown,
                                                  std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<bool> {
    const requests::RequestKey key{speaker.card_id + "/chat.presence", request_id};
    auto done = once(connection, key, now_ms, [&]() -> Status {
      auto kept = connection.execute(
          "INSERT INTO chat_presence (card_id, shown) VALUES ($1, $2) "
          "ON CONFLICT (card_id) DO UPDATE SET shown = $2",
          {speaker.card_id, std::int64_t{shown}});
      if (!kept) return fail(kept.error());
      return {};
    });
    if (!done) return fail(done.error());
    auto showing = read_showing(connection, cards_, {speaker.card_id});
    if (!showing) return fail(showing.error());
    return showing->contains(speaker.card_id);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::chat
