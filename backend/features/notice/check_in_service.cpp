#include "backend/features/notice/check_in_service.h"

namespace mct::notice {

asio::awaitable<Result<ShownCode>> CheckInService::code(Reader reader, std::string id) {
  auto key = co_await store_.door_key(std::move(reader), id);
  if (!key) co_return fail(key.error());
  const auto now_ms = clock_.now_ms();
  co_return ShownCode{"mct://check-in/" + door_code(*key, id, now_ms), door_code_seconds(now_ms)};
}

asio::awaitable<Result<CheckIn>> CheckInService::check_in(Reader reader, std::string code) {
  auto scanned = read_door_code(code);
  if (!scanned) co_return no_door_code();
  co_return co_await store_.check_in(std::move(reader), std::move(*scanned));
}

asio::awaitable<Result<CheckIn>> CheckInService::check_in_by_hand(Reader reader, std::string id,
                                                                  std::string card_id) {
  co_return co_await store_.check_in_by_hand(std::move(reader), std::move(id), std::move(card_id));
}

}  // namespace mct::notice
