#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "backend/storage/job_queue.h"
#include "backend/storage/open.h"
#include "backend/storage/postgres/postgres_connection.h"

namespace mct::storage {

// PostgreSQL: threads that each have a connection and take reads and writes alike.
class PostgresDatabase final : public Database {
 public:
  explicit PostgresDatabase(const PostgresConfig& config);
  ~PostgresDatabase() override;

  // Errors: STORAGE_UNAVAILABLE when no connection can be made now.
  Status connect();

  std::unique_ptr<Listening> listen(std::string channel, Heard heard) override;
  Engine engine() const override { return Engine::postgres; }

 private:
  struct Job {
    Access access = Access::read;
    Task task;
  };
  using ConnectionPtr = std::unique_ptr<PostgresConnection>;

  void submit(Access access, Task task) override;
  void loop(ConnectionPtr connection);
  // Runs the job in a transaction; `connection` is made anew when it was lost.
  Status run(const Job& job, ConnectionPtr& connection);
  static Status run_once(const Job& job, PostgresConnection& connection);

  const PostgresConfig config_;
  JobQueue<Job> jobs_;
  std::vector<std::thread> threads_;
};

}  // namespace mct::storage
