#pragma once

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "backend/storage/job_queue.h"
#include "backend/storage/open.h"
#include "backend/storage/sqlite/sqlite_connection.h"

namespace mct::storage {

// SQLite in WAL mode: one thread writes, several read.
class SqliteDatabase final : public Database {
 public:
  static Result<std::unique_ptr<Database>> open(const SqliteConfig& config);
  ~SqliteDatabase() override;

  std::unique_ptr<Listening> listen(std::string channel, Heard heard) override;
  Engine engine() const override { return Engine::sqlite; }

 private:
  class Listener;
  using ConnectionPtr = std::unique_ptr<SqliteConnection>;

  SqliteDatabase(const SqliteConfig& config, ConnectionPtr writer,
                 std::vector<ConnectionPtr> readers);
  void submit(Access access, Task task) override;
  void write_loop(SqliteConnection& connection);
  void read_loop(SqliteConnection& connection);
  // All of the tasks with one commit. A savepoint for each would cost as much as several
  // statements, and hardly any job fails once it has written: so they go without at first.
  void write_batch(SqliteConnection& connection, std::vector<Task> tasks);
  // What is taken back when a job fails that has written: itself, which takes a savepoint for each
  // job; or the whole transaction, which then fails with the job's error.
  enum class TakingBack { alone, together };
  Status write_all(SqliteConnection& connection, const std::vector<Task>& tasks,
                   TakingBack taking_back, std::vector<Status>& outcomes);
  // Says what the committed transaction had to say.
  void tell_listeners(std::vector<SqliteConnection::Notice> notices);

  const std::size_t max_batch_;
  std::mutex listening_;
  std::vector<Listener*> listeners_;
  JobQueue<Task> reads_, writes_;
  std::vector<ConnectionPtr> connections_;
  std::vector<std::thread> threads_;
};

}  // namespace mct::storage
