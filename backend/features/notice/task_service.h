#pragma once

#include "backend/features/notice/task_store.h"

namespace mct::notice {

// What is to be done after meetings.
class TaskService {
 public:
  explicit TaskService(TaskStore& store) : store_(store) {}

  using Assigning = TaskStore::Assigning;
  asio::awaitable<Result<Task>> assign(Reader reader, Assigning assigning);
  asio::awaitable<Result<std::vector<Task>>> list(Reader reader, std::string notice_id);
  asio::awaitable<Result<Task>> finish(Reader reader, std::string id, std::string remark);
  asio::awaitable<Result<Task>> reopen(Reader reader, std::string id);

 private:
  TaskStore& store_;
};

}  // namespace mct::notice
