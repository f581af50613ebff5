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
  // All of the tasks in one transaction, each in a savepoint, one commit for all.
  void write_batch(SqliteConnection& connection, std::vector<Task> tasks);
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
