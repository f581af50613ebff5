#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "backend/core/result.h"

namespace mct::storage {

// What a job gets that nobody will run.
inline tl::unexpected<Error> closing() {
  return fail(reason::storage_unavailable, "数据库正在关闭");
}

// Jobs that wait for a thread. Any number of threads may put and take.
template <class Job>
class JobQueue {
 public:
  // False when the queue is closed; the job is then handed back untouched.
  bool put(Job& job) {
    {
      std::lock_guard lock(mutex_);
      if (closed_) return false;
      jobs_.push_back(std::move(job));
    }
    waiting_.notify_one();
    return true;
  }

  // Waits for a job and takes at most `most` that are there; empty when the queue is closed.
  std::vector<Job> take(std::size_t most) {
    std::unique_lock lock(mutex_);
    waiting_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
    std::vector<Job> taken;
    if (closed_) return taken;
    while (!jobs_.empty() && taken.size() < most) {
      taken.push_back(std::move(jobs_.front()));
      jobs_.pop_front();
    }
    return taken;
  }

  // Lets the takers go; returns the jobs that nobody will run.
  std::deque<Job> close() {
    std::lock_guard lock(mutex_);
    closed_ = true;
    waiting_.notify_all();
    return std::exchange(jobs_, {});
  }

 private:
  std::mutex mutex_;
  std::condition_variable waiting_;
  std::deque<Job> jobs_;
  bool closed_ = false;
};

}  // namespace mct::storage
