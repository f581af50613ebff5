#pragma once

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

#include "backend/push/push_module.h"
#include "backend/push/push_queue.h"
#include "backend/push/push_store.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::push {

// All go on but those that a test has ended.
class SomeSessions final : public Sessions {
 public:
  void end(const std::string& id) { ended_.insert(id); }

  asio::awaitable<Result<std::vector<std::string>>> ended_of(
      std::vector<std::string> session_ids) override {
    std::erase_if(session_ids, [this](const auto& id) { return !ended_.contains(id); });
    co_return session_ids;
  }

 private:
  std::set<std::string> ended_;
};

// What was sent; each call answers as it was told to.
class RecordingSender final : public PushSender {
 public:
  struct Sent {
    Message message;
    std::vector<Target> targets;
  };
  using Answer = Result<std::vector<Target>>;

  // For the next call; without any, all goes well.
  void answer(Answer answer) { answers_.push_back(std::move(answer)); }
  std::vector<Sent> take() { return std::exchange(sent_, {}); }

  asio::awaitable<Answer> send(Message message, std::vector<Target> targets) override {
    sent_.push_back({std::move(message), std::move(targets)});
    if (answers_.empty()) co_return std::vector<Target>{};
    auto answer = std::move(answers_.front());
    answers_.pop_front();
    co_return answer;
  }

 private:
  std::vector<Sent> sent_;
  std::deque<Answer> answers_;
};

// Every topic is read by the same accounts.
class Readers final : public TopicAccounts {
 public:
  explicit Readers(std::vector<std::string> ids) : ids_(std::move(ids)) { std::ranges::sort(ids_); }
  Result<std::vector<std::string>> accounts(storage::Connection&, const std::string&,
                                            const std::string& after, int limit) override {
    std::vector<std::string> page;
    for (const auto& id : ids_)
      if (id > after && std::cmp_less(page.size(), limit)) page.push_back(id);
    return page;
  }

 private:
  std::vector<std::string> ids_;
};

}  // namespace mct::push
