#include "backend/features/chat/typing_store.h"

#include "backend/events/signals.h"
#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"

namespace mct::chat {
namespace {

using storage::Connection;

constexpr std::int64_t pace_ms = 3'000;
constexpr std::size_t most_remembered = 10'000;

}  // namespace

asio::awaitable<Status> TypingStore::say(Speaker speaker, std::string conversation_id) {
  const auto now_ms = clock_.now_ms();
  const auto key = speaker.card_id + "/" + conversation_id;
  if (too_soon(key, now_ms)) co_return Status{};
  auto job = [=, this](Connection& connection) -> Status {
    auto own = read_seat(connection, speaker.card_id, conversation_id);
    if (!own) return fail(own.error());
    if (auto status = check_reach(connection, cards_, speaker, *own); !status) return status;
    return events::say(connection, {topic_of(conversation_id), typing_said, speaker.card_id,
                                    payload_(speaker.name)});
  };
  auto said = co_await database_.write(std::move(job));
  if (said) note(key, now_ms);
  co_return said;
}

// A clock that went back silences nobody.
bool TypingStore::too_soon(const std::string& key, std::int64_t now_ms) const {
  std::lock_guard lock(mutex_);
  const auto found = said_ms_.find(key);
  return found != said_ms_.end() && now_ms >= found->second && now_ms - found->second < pace_ms;
}

void TypingStore::note(const std::string& key, std::int64_t now_ms) {
  std::lock_guard lock(mutex_);
  if (said_ms_.size() >= most_remembered) said_ms_.clear();
  said_ms_[key] = now_ms;
}

}  // namespace mct::chat
