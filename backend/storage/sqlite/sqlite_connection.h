#pragma once

#include <filesystem>
#include <list>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <unordered_map>
#include <vector>

#include "backend/storage/database.h"

namespace mct::storage {

// One SQLite connection, for one thread, with its prepared statements.
class SqliteConnection final : public Connection {
 public:
  enum class Mode { read, write };

  static Result<std::unique_ptr<SqliteConnection>> open(const std::filesystem::path& file,
                                                        Mode mode);

  Result<Rows> execute(std::string_view sql, const std::vector<Value>& parameters) override;
  Status script(const std::string& sql) override;
  Status notify(const std::string& channel, const std::string& word) override;
  Engine engine() const override { return Engine::sqlite; }

  Status run(const char* sql);
  // One statement without an answer, prepared once, such as those around every job.
  Status perform(std::string_view sql);

  // Whether the transaction still stands as it did at the beginning of the job: no statement has
  // been run that may have written, and no error has ended it.
  void begin_job() { written_ = false; }
  bool untouched() const { return !written_ && sqlite3_get_autocommit(database_.get()) == 0; }

  // What the transaction has to say after its commit.
  struct Notice {
    std::string channel;
    std::string word;

    friend bool operator==(const Notice&, const Notice&) = default;
  };
  std::vector<Notice>& notices() { return notices_; }

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
  struct Prepared {
    std::string sql;
    Statement statement;
    std::vector<int> places;  // of $1, $2, …
    bool writes = false;
  };
  using Statements = std::list<Prepared>;

  explicit SqliteConnection(sqlite3* database) : database_(database) {}
  // Valid until the next call.
  Result<const Prepared*> prepare(std::string_view sql);
  Result<Rows> step(sqlite3_stmt* statement);
  tl::unexpected<Error> error(int code) const;

  std::unique_ptr<sqlite3, Close> database_;
  std::vector<Notice> notices_;
  bool written_ = false;
  Statements statements_;  // the one used last comes first
  std::unordered_map<std::string_view, Statements::iterator> by_text_;
};

}  // namespace mct::storage
