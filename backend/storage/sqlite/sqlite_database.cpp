#include "backend/storage/sqlite/sqlite_database.h"

#include <algorithm>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

#include "backend/storage/attempt.h"

namespace mct::storage {
namespace {

// SQLite would make the file for everybody to read.
void make_private(const std::filesystem::path& file) {
  if (const int descriptor = ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
      descriptor >= 0)
    ::close(descriptor);
}

// 16 MiB of the log are carried over into the database at once instead of 4: under load the same
// pages are written again and again, and are carried over once.
constexpr auto set_up_database =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4096";

Status set_up_writer(SqliteConnection& writer, std::int64_t max_bytes) {
  if (auto status = writer.run(set_up_database); !status) return status;
  if (max_bytes == 0) return {};
  auto page = writer.execute("PRAGMA page_size", {});
  if (!page) return fail(page.error());
  const auto pages = std::max<std::int64_t>(1, max_bytes / page->rows.at(0).integer(0));
  return writer.run(fmt::format("PRAGMA max_page_count = {}", pages).c_str());
}

}  // namespace

Result<std::unique_ptr<Database>> open_sqlite(const SqliteConfig& config) {
  return SqliteDatabase::open(config);
}

Result<std::unique_ptr<Database>> SqliteDatabase::open(const SqliteConfig& config) {
  make_private(config.file);
  auto writer = SqliteConnection::open(config.file, SqliteConnection::Mode::write);
  if (!writer) return fail(writer.error());
  if (auto status = set_up_writer(**writer, config.max_bytes); !status) return fail(status.error());
  std::vector<ConnectionPtr> readers;
  for (int i = 0; i < config.readers; ++i) {
    auto reader = SqliteConnection::open(config.file, SqliteConnection::Mode::read);
    if (!reader) return fail(reader.error());
    readers.push_back(std::move(*reader));
  }
  return std::unique_ptr<Database>(
      new SqliteDatabase(config, std::move(*writer), std::move(readers)));
}

// Its database has one process only, so that words go from thread to thread.
class SqliteDatabase::Listener final : public Listening {
 public:
  Listener(SqliteDatabase& database, std::string channel, Heard heard)
      : database_(database), channel_(std::move(channel)), heard_(std::move(heard)) {
    std::lock_guard lock(database_.listening_);
    heard_(std::nullopt);
    database_.listeners_.push_back(this);
  }
  ~Listener() override {
    std::lock_guard lock(database_.listening_);
    std::erase(database_.listeners_, this);
  }

  void hear(const SqliteConnection::Notice& notice) const {
    if (notice.channel == channel_) heard_(notice.word);
  }

 private:
  SqliteDatabase& database_;
  const std::string channel_;
  const Heard heard_;
};

std::unique_ptr<Database::Listening> SqliteDatabase::listen(std::string channel, Heard heard) {
  return std::make_unique<Listener>(*this, std::move(channel), std::move(heard));
}

void SqliteDatabase::tell_listeners(std::vector<SqliteConnection::Notice> notices) {
  if (notices.empty()) return;
  std::lock_guard lock(listening_);
  for (const auto& notice : notices)
    for (const auto* listener : listeners_) listener->hear(notice);
}

SqliteDatabase::SqliteDatabase(const SqliteConfig& config, ConnectionPtr writer,
                               std::vector<ConnectionPtr> readers)
    : max_batch_(static_cast<std::size_t>(config.max_batch)) {
  threads_.emplace_back([this, &connection = *writer] { write_loop(connection); });
  for (auto& reader : readers)
    threads_.emplace_back([this, &connection = *reader] { read_loop(connection); });
  connections_ = std::move(readers);
  connections_.push_back(std::move(writer));
}

SqliteDatabase::~SqliteDatabase() {
  for (auto* queue : {&reads_, &writes_})
    for (auto& task : queue->close()) task.finish(closing());
  for (auto& thread : threads_) thread.join();
}

void SqliteDatabase::submit(Access access, Task task) {
  auto& queue = access == Access::read ? reads_ : writes_;
  if (!queue.put(task)) task.finish(closing());
}

void SqliteDatabase::read_loop(SqliteConnection& connection) {
  for (;;) {
    auto tasks = reads_.take(1);
    if (tasks.empty()) return;
    // One transaction, so that all statements of a job see the same state.
    auto status = connection.perform("BEGIN");
    if (status) {
      status = attempt_job(tasks[0].attempt, connection);
      if (auto ended = connection.perform("COMMIT"); !ended && status) status = ended;
    }
    auto notices = std::exchange(connection.notices(), {});
    if (status) tell_listeners(std::move(notices));
    tasks[0].finish(std::move(status));
  }
}

void SqliteDatabase::write_loop(SqliteConnection& connection) {
  for (;;) {
    auto tasks = writes_.take(max_batch_);
    if (tasks.empty()) return;
    write_batch(connection, std::move(tasks));
  }
}

Status SqliteDatabase::write_all(SqliteConnection& connection, const std::vector<Task>& tasks,
                                 TakingBack taking_back, std::vector<Status>& outcomes) {
  const bool alone = taking_back == TakingBack::alone;
  auto status = connection.perform("BEGIN IMMEDIATE");
  for (std::size_t i = 0; status && i < tasks.size(); ++i) {
    if (alone) status = connection.perform("SAVEPOINT job");
    if (!status) break;
    const auto said = connection.notices().size();
    connection.begin_job();
    outcomes[i] = attempt_job(tasks[i].attempt, connection);
    if (!outcomes[i]) {
      connection.notices().resize(said);
      if (alone || !connection.untouched()) connection.keep_nothing();
      if (alone)
        status = connection.perform("ROLLBACK TO job");
      else if (!connection.untouched())
        status = outcomes[i];
    }
    if (alone && status) status = connection.perform("RELEASE job");
  }
  if (status) status = connection.perform("COMMIT");
  auto notices = std::exchange(connection.notices(), {});
  if (status) {
    tell_listeners(std::move(notices));
  } else {
    connection.keep_nothing();
    // A full disk may have rolled it back already; then there is nothing to do here.
    (void)connection.perform("ROLLBACK");
  }
  return status;
}

void SqliteDatabase::write_batch(SqliteConnection& connection, std::vector<Task> tasks) {
  std::vector<Status> outcomes(tasks.size());
  auto status = write_all(connection, tasks, TakingBack::together, outcomes);
  if (!status && tasks.size() > 1) {
    status = write_all(connection, tasks, TakingBack::alone, outcomes);
    if (!status) {
      // One job's trouble is not the others': each tries again by itself.
      for (auto& task : tasks) {
        std::vector<Task> single;
        single.push_back(std::move(task));
        write_batch(connection, std::move(single));
      }
      return;
    }
  }
  for (std::size_t i = 0; i < tasks.size(); ++i)
    tasks[i].finish(outcomes[i] ? status : std::move(outcomes[i]));
}

}  // namespace mct::storage
