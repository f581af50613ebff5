#include "backend/features/notice/task_service.h"

namespace mct::notice {

asio::awaitable<Result<Task>> TaskService::assign(Reader reader, Assigning assigning) {
  co_return co_await store_.assign(std::move(reader), std::move(assigning));
}

asio::awaitable<Result<std::vector<Task>>> TaskService::list(Reader reader, std::string notice_id) {
  co_return co_await store_.list(std::move(reader), std::move(notice_id));
}

asio::awaitable<Result<Task>> TaskService::finish(Reader reader, std::string id,
                                                  std::string remark) {
  co_return co_await store_.finish(std::move(reader), std::move(id), std::move(remark));
}

asio::awaitable<Result<Task>> TaskService::reopen(Reader reader, std::string id) {
  co_return co_await store_.reopen(std::move(reader), std::move(id));
}

}  // namespace mct::notice
