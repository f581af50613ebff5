#pragma once

#include "backend/features/notice/minutes_store.h"

namespace mct::notice {

// What came of meetings.
class MinutesService {
 public:
  explicit MinutesService(MinutesStore& store) : store_(store) {}

  using Writing = MinutesStore::Writing;
  asio::awaitable<Result<Minutes>> write(Reader reader, Writing writing);
  asio::awaitable<Result<Minutes>> read(Reader reader, std::string id);

 private:
  MinutesStore& store_;
};

}  // namespace mct::notice
