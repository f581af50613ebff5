#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "backend/core/result.h"
#include "backend/storage/value.h"

namespace mct::storage {

namespace asio = boost::asio;

enum class Engine { sqlite, postgres };

// One connection, inside one transaction. Lent to a job for as long as the job runs.
class Connection {
 public:
  virtual ~Connection() = default;

  // Runs one statement with $1, $2, … bound by number. Statements are prepared once for each
  // connection and cached by their text, so give the same text each time.
  // Errors: ALREADY_EXISTS (a unique key), CONFLICT (lost a race: the write is tried again),
  // STORAGE_FULL, STORAGE_UNAVAILABLE, INTERNAL (anything else: a programming error).
  virtual Result<Rows> execute(std::string_view sql, const std::vector<Value>& parameters = {}) = 0;

  // Runs any number of statements without parameters and answers, as migrations have them.
  virtual Status script(const std::string& sql) = 0;

  // Says the word to whoever listens to the channel (Database::listen), on every node, once the
  // transaction is committed. The same word twice in a transaction may be said once. Who does not
  // listen at that moment does not hear it later. At most 7,000 bytes.
  virtual Status notify(const std::string& channel, const std::string& word) = 0;

  virtual Engine engine() const = 0;

  // What was read through this connection once and is too dear to be read by each transaction, by a
  // name of whoever reads it. It may be old: they ask the database whether it is still so.
  std::shared_ptr<const void> kept(const std::string& name) const {
    const auto found = kept_.find(name);
    return found == kept_.end() ? nullptr : found->second;
  }
  void keep(const std::string& name, std::shared_ptr<const void> what) {
    kept_[name] = std::move(what);
  }
  // By the database, when it takes a transaction back: what was read in it may never have been.
  void keep_nothing() { kept_.clear(); }

 private:
  std::map<std::string, std::shared_ptr<const void>> kept_;
};

// How a statement went whose rows nobody wants.
inline Status done(const Result<Rows>& rows) {
  if (!rows) return fail(rows.error());
  return {};
}

// The port to a database. Jobs run on the database's own threads, never on the caller's; the
// coroutine goes on where it came from.
class Database {
 public:
  virtual ~Database() = default;

  // Runs `job(Connection&) -> Result<T>` on a reader: it sees one consistent state and cannot
  // write.
  template <class Job>
  auto read(Job job) {
    return run(Access::read, std::move(job));
  }

  // Runs `job(Connection&) -> Result<T>` in a transaction. An error or an exception rolls the job
  // back. The answer comes after the commit is durable. A job may run more than once (CONFLICT), so
  // it must not have effects outside the database.
  template <class Job>
  auto write(Job job) {
    return run(Access::write, std::move(job));
  }

  // Hears the words of a channel as long as it lives.
  class Listening {
   public:
    virtual ~Listening() = default;
  };
  // A word; or none, when words may have been missed: at first, and whenever a lost connection is
  // back. Called on a thread of the database's own, one at a time, and quickly.
  using Heard = std::function<void(const std::optional<std::string>& word)>;
  // `channel`: a name of a-z and _. Must not outlive the database.
  virtual std::unique_ptr<Listening> listen(std::string channel, Heard heard) = 0;

  virtual Engine engine() const = 0;

 protected:
  enum class Access { read, write };

  // A job with its type erased. `attempt` runs it (again) and says how it went; `finish` is called
  // exactly once, on any thread, with how it all ended: the commit's error, or success.
  struct Task {
    std::function<Status(Connection&)> attempt;
    std::function<void(Status)> finish;
  };
  virtual void submit(Access access, Task task) = 0;

 private:
  template <class Job>
  asio::awaitable<std::invoke_result_t<Job&, Connection&>> run(Access access, Job job);
};

template <class Job>
asio::awaitable<std::invoke_result_t<Job&, Connection&>> Database::run(Access access, Job job) {
  using Answer = std::invoke_result_t<Job&, Connection&>;
  auto answer = std::make_shared<std::optional<Answer>>();
  auto start = [this, access, answer, job = std::move(job)](auto handler) mutable {
    auto executor = asio::get_associated_executor(handler);
    auto resume = std::make_shared<decltype(handler)>(std::move(handler));
    submit(access, Task{
                       .attempt =
                           [answer, job = std::move(job)](Connection& connection) mutable {
                             answer->emplace(job(connection));
                             return answer->value() ? Status{}
                                                    : Status{fail(answer->value().error())};
                           },
                       .finish =
                           [answer, resume, executor](Status ended) {
                             if (!ended) answer->emplace(fail(std::move(ended).error()));
                             asio::post(executor, [resume] { std::move (*resume)(); });
                           },
                   });
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(start),
                                                                        asio::use_awaitable);
  co_return std::move(**answer);
}

}  // namespace mct::storage
