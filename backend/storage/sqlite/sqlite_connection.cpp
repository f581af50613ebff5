#include "backend/storage/sqlite/sqlite_connection.h"

#include <fmt/format.h>

#include "backend/storage/open.h"

namespace mct::storage {
namespace {

constexpr std::size_t most_statements = 128;
// Only another process can hold a lock for long: an operator's shell, or a backup.
constexpr int busy_timeout_ms = 10'000;
// 16 MiB of pages at most instead of 2: a sheet of thousands of people is written once instead of
// being pushed out and read again, and the upper levels of large indexes stay in memory. Up to 2
// GiB (the most that SQLite takes) are read where they lie instead of being copied page by page;
// writing does not go through the map. What a savepoint may have to bring back lies in memory.
constexpr auto set_up_connection =
    "PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; PRAGMA mmap_size = 2147418112; "
    "PRAGMA temp_store = MEMORY";

// Where $1, $2, … are bound: SQLite counts them in the order in which they stand in the text, and
// takes the digits for a name. Fewer than there are parameters when one of the numbers is missing.
std::vector<int> places_of(sqlite3_stmt* statement) {
  std::vector<int> places;
  for (int number = 1; number <= sqlite3_bind_parameter_count(statement); ++number) {
    const int place =
        sqlite3_bind_parameter_index(statement, ("$" + std::to_string(number)).c_str());
    if (place == 0) break;
    places.push_back(place);
  }
  return places;
}

void bind(sqlite3_stmt* statement, int place, const Value& value) {
  if (auto* number = std::get_if<std::int64_t>(&value)) {
    sqlite3_bind_int64(statement, place, *number);
  } else if (auto* real = std::get_if<double>(&value)) {
    sqlite3_bind_double(statement, place, *real);
  } else if (auto* text = std::get_if<std::string>(&value)) {
    sqlite3_bind_text64(statement, place, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
  } else if (auto* blob = std::get_if<Blob>(&value)) {
    // A null pointer would bind NULL, and an empty blob is not NULL.
    const void* bytes = blob->bytes.empty() ? "" : blob->bytes.data();
    sqlite3_bind_blob64(statement, place, bytes, blob->bytes.size(), SQLITE_STATIC);
  } else {
    sqlite3_bind_null(statement, place);
  }
}

std::string bytes_of(sqlite3_stmt* statement, int column, const void* data) {
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
  return size == 0 ? std::string{} : std::string(static_cast<const char*>(data), size);
}

Value column_of(sqlite3_stmt* statement, int column) {
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
      return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
      return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
      return bytes_of(statement, column, sqlite3_column_text(statement, column));
    case SQLITE_BLOB:
      return Blob{bytes_of(statement, column, sqlite3_column_blob(statement, column))};
    default:
      return std::monostate{};
  }
}

Row row_of(sqlite3_stmt* statement) {
  std::vector<Value> values;
  const int count = sqlite3_column_count(statement);
  values.reserve(static_cast<std::size_t>(count));
  for (int column = 0; column < count; ++column) values.push_back(column_of(statement, column));
  return Row(std::move(values));
}

}  // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const std::filesystem::path& file,
                                                                 Mode mode) {
  // What SQLite would count of its memory nobody asks for, and all threads would wait for the
  // count.
  [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  sqlite3* database = nullptr;
  const int flags =
      SQLITE_OPEN_NOMUTEX |
      (mode == Mode::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  const int code = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
  std::unique_ptr<SqliteConnection> connection(new SqliteConnection(database));
  if (code != SQLITE_OK)
    return fail(reason::storage_unavailable,
                fmt::format("打不开数据库 {}：{}", file.string(), sqlite3_errstr(code)));
  sqlite3_extended_result_codes(database, 1);
  sqlite3_busy_timeout(database, busy_timeout_ms);
  if (auto status = connection->run(set_up_connection); !status) return fail(status.error());
  return connection;
}

Status SqliteConnection::run(const char* sql) {
  const int code = sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return error(code);
  return {};
}

Status SqliteConnection::script(const std::string& sql) {
  written_ = true;
  return run(sql.c_str());
}

Status SqliteConnection::perform(std::string_view sql) {
  auto done = execute(sql, {});
  if (!done) return fail(std::move(done).error());
  return {};
}

Status SqliteConnection::notify(const std::string& channel, const std::string& word) {
  if (Notice notice{channel, word}; notices_.empty() || notices_.back() != notice)
    notices_.push_back(std::move(notice));
  return {};
}

Result<Rows> SqliteConnection::execute(std::string_view sql, const std::vector<Value>& parameters) {
  auto prepared = prepare(sql);
  if (!prepared) return fail(prepared.error());
  auto* statement = (*prepared)->statement.get();
  const auto& places = (*prepared)->places;
  if (places.size() != parameters.size())
    return fail(reason::internal, fmt::format("语句的参数个数不对：{}", sql));
  for (std::size_t i = 0; i < parameters.size(); ++i) bind(statement, places[i], parameters[i]);
  written_ = written_ || (*prepared)->writes;
  auto rows = step(statement);
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  return rows;
}

Result<Rows> SqliteConnection::step(sqlite3_stmt* statement) {
  Rows rows;
  const auto changes_before = sqlite3_total_changes64(database_.get());
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) rows.rows.push_back(row_of(statement));
  if (code != SQLITE_DONE) return error(code);
  // total_changes also counts what ON DELETE CASCADE takes along; changes does not.
  if (sqlite3_total_changes64(database_.get()) != changes_before)
    rows.affected = sqlite3_changes64(database_.get());
  return rows;
}

Result<const SqliteConnection::Prepared*> SqliteConnection::prepare(std::string_view sql) {
  if (auto found = by_text_.find(sql); found != by_text_.end()) {
    statements_.splice(statements_.begin(), statements_, found->second);
    return &statements_.front();
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return error(code);
  if (statement == nullptr) return fail(reason::internal, "空语句");
  statements_.push_front({std::string(sql), Statement(statement), places_of(statement),
                          sqlite3_stmt_readonly(statement) == 0});
  by_text_.emplace(statements_.front().sql, statements_.begin());
  if (statements_.size() > most_statements) {
    by_text_.erase(statements_.back().sql);
    statements_.pop_back();
  }
  return &statements_.front();
}

tl::unexpected<Error> SqliteConnection::error(int code) const {
  const auto text = fmt::format("SQLite: {}", sqlite3_errmsg(database_.get()));
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return fail(reason::storage_full, "磁盘已满，暂时不能写入");
    case SQLITE_CONSTRAINT:
      if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return fail(reason::already_exists, text);
      return fail(reason::internal, text);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return fail(reason::storage_unavailable, text);
    default:
      return fail(reason::internal, text);
  }
}

}  // namespace mct::storage
