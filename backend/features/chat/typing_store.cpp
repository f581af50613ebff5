#include "backend/features/chat/typing_store.h"

#include "backend/events/signals.h"
#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"

namespace mct::chat {

using storage::Connection;

asio::awaitable<Status> TypingStore::say(Speaker speaker, std::string conversation_id) {
  const auto now_ms = clock_.now_ms();
  const auto key = speaker.card_id + "/" + conversation_id;
  if (pace_.too_soon(key, now_ms)) co_return Status{};
  auto job = [=, this](Connection& connection) -> Status {
    auto own = read_seat(connection, speaker.card_id, conversation_id);
    if (!own) return fail(own.error());
    if (auto status = check_reach(connection, cards_, speaker, *own); !status) return status;
    return events::say(connection, {topic_of(conversation_id), typing_said, speaker.card_id,
                                    payload_(speaker.name)});
  };
  auto said = co_await database_.read(std::move(job));
  if (said) pace_.note(key, now_ms);
  co_return said;
}

}  // namespace mct::chat
