#include "backend/features/chat/cursor_store.h"

#include <algorithm>

#include "backend/features/chat/chat_rows.h"

namespace mct::chat {
namespace {

using storage::Connection;

// Where the cursors are, and whether the others see what was read.
struct Place {
  Cursors cursors;
  bool tells_read = false;
};

// Whoever moves both at once elsewhere moves them forward, too. None: they stay.
Result<std::optional<Place>> write_cursors(Connection& connection, const Speaker& speaker,
                                           const std::string& conversation_id, const Cursors& to) {
  auto moved = connection.execute(
      "UPDATE chat_member SET "
      "read_sequence = CASE WHEN read_sequence < $3 THEN $3 ELSE read_sequence END, "
      "received_sequence = CASE WHEN received_sequence < $4 THEN $4 ELSE received_sequence END, "
      "tells_read = CASE WHEN $5 = 1 THEN 1 ELSE tells_read END "
      "WHERE conversation_id = $1 AND card_id = $2 "
      "AND (read_sequence < $3 OR received_sequence < $4) "
      "RETURNING read_sequence, received_sequence, tells_read",
      {conversation_id, speaker.card_id, to.read, to.received,
       std::int64_t{speaker.personal ? 0 : 1}});
  if (!moved) return fail(moved.error());
  if (moved->empty()) return std::nullopt;
  const auto& row = moved->rows[0];
  return Place{{row.integer(0), row.integer(1)}, row.boolean(2)};
}

class Telling {
 public:
  Telling(Connection& connection, const EventPayloads& payloads, const Speaker& speaker,
          std::int64_t now_ms)
      : connection_(connection), payloads_(payloads), speaker_(speaker), now_ms_(now_ms) {}

  Result<Cursors> move(const std::string& conversation_id, Cursors to) {
    auto own = read_membership(connection_, speaker_.card_id, conversation_id);
    if (!own) return fail(own.error());
    to.read = std::min(to.read, own->last_sequence);
    to.received = std::clamp(to.received, to.read, own->last_sequence);
    auto moved = write_cursors(connection_, speaker_, conversation_id, to);
    if (!moved) return fail(moved.error());
    if (!*moved) return own->cursors;
    if (auto status = tell(*own, **moved); !status) return fail(status.error());
    return (*moved)->cursors;
  }

  Status allow(const std::string& conversation_id, bool allowed) {
    if (auto status = take_turn(connection_, conversation_id); !status) return status;
    auto own = read_membership(connection_, speaker_.card_id, conversation_id);
    if (!own) return fail(own.error());
    if (!own->with_somebody())
      return fail(reason::not_a_direct_conversation, "只有与他人的单聊可以设置已读回执");
    if (!speaker_.personal) return fail(reason::staff_always_tell, "工作名片总是告知对方已读");
    if (own->tells_read == allowed) return {};
    auto kept = connection_.execute(
        "UPDATE chat_member SET tells_read = $3 WHERE conversation_id = $1 AND card_id = $2",
        {conversation_id, speaker_.card_id, std::int64_t{allowed}});
    if (!kept) return fail(kept.error());
    own->tells_read = allowed;
    std::vector<events::NewEvent> news{{card_topic(speaker_.card_id), conversation_marked,
                                        payloads_.marked(conversation_of(speaker_, *own))}};
    if (allowed) news.push_back(moved_event(topic_of(conversation_id), *own, own->cursors));
    return append(std::move(news));
  }

 private:
  // The other one in a direct conversation, as far as it is for them; the own devices.
  Status tell(const Membership& own, const Place& now) {
    const auto card = card_topic(speaker_.card_id), conversation = topic_of(own.conversation_id);
    if (own.group) return append({moved_event(card, own, now.cursors)});
    if (now.tells_read) return append({moved_event(conversation, own, now.cursors)});
    std::vector<events::NewEvent> news{moved_event(card, own, now.cursors)};
    if (now.cursors.received > own.cursors.received)
      news.push_back(moved_event(conversation, own, {0, now.cursors.received}));
    return append(std::move(news));
  }

  events::NewEvent moved_event(const std::string& topic, const Membership& own,
                               const Cursors& cursors) const {
    return {topic, cursors_moved,
            payloads_.cursors(own.conversation_id, speaker_.card_id, cursors)};
  }

  Status append(std::vector<events::NewEvent> news) {
    auto told = events::append(connection_, std::move(news), now_ms_);
    if (!told) return fail(told.error());
    return {};
  }

  Connection& connection_;
  const EventPayloads& payloads_;
  const Speaker& speaker_;
  const std::int64_t now_ms_;
};

}  // namespace

asio::awaitable<Result<Cursors>> CursorStore::move(Speaker speaker, std::string conversation_id,
                                                   Cursors to) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return Telling(connection, payloads_, speaker, now_ms).move(conversation_id, to);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Conversation>> CursorStore::allow_read_receipt(Speaker speaker,
                                                                      std::string conversation_id,
                                                                      bool allowed,
                                                                      std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Conversation> {
    const requests::RequestKey key{speaker.card_id + "/chat.receipt/" + conversation_id,
                                   request_id};
    auto done = once(connection, key, now_ms, [&] {
      return Telling(connection, payloads_, speaker, now_ms).allow(conversation_id, allowed);
    });
    if (!done) return fail(done.error());
    return read_conversation(connection, cards_, speaker, conversation_id);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::chat
