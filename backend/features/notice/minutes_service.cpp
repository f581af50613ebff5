#include "backend/features/notice/minutes_service.h"

namespace mct::notice {

asio::awaitable<Result<Minutes>> MinutesService::write(Reader reader, Writing writing) {
  co_return co_await store_.write(std::move(reader), std::move(writing));
}

asio::awaitable<Result<Minutes>> MinutesService::read(Reader reader, std::string id) {
  co_return co_await store_.read(std::move(reader), std::move(id));
}

}  // namespace mct::notice
