#include "backend/storage/postgres/postgres_connection.h"

#include <charconv>
#include <cstring>
#include <fmt/format.h>

#include "backend/storage/open.h"

namespace mct::storage {
namespace {

// Type numbers of pg_type.h, which is a server header.
constexpr Oid oid_bool = 16, oid_bytea = 17, oid_int8 = 20, oid_int2 = 21, oid_int4 = 23,
              oid_text = 25, oid_float4 = 700, oid_float8 = 701;

Oid type_of(const Value& value) {
  if (std::holds_alternative<std::int64_t>(value)) return oid_int8;
  if (std::holds_alternative<double>(value)) return oid_float8;
  if (std::holds_alternative<std::string>(value)) return oid_text;
  if (std::holds_alternative<Blob>(value)) return oid_bytea;
  return 0;  // NULL: the server finds out
}

// Parameters as libpq wants them. Bytes go as they are, the rest as text.
class Parameters {
 public:
  explicit Parameters(const std::vector<Value>& values) : texts_(values.size()) {
    for (std::size_t i = 0; i < values.size(); ++i) add(values[i], texts_[i]);
  }

  int size() const { return static_cast<int>(pointers_.size()); }
  const char* const* pointers() const { return pointers_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  void add(const Value& value, std::string& text) {
    const std::string* bytes = &text;
    if (auto* number = std::get_if<std::int64_t>(&value)) text = std::to_string(*number);
    if (auto* real = std::get_if<double>(&value)) text = fmt::format("{}", *real);
    if (auto* own = std::get_if<std::string>(&value)) bytes = own;
    const auto* blob = std::get_if<Blob>(&value);
    if (blob != nullptr) bytes = &blob->bytes;
    const bool null = std::holds_alternative<std::monostate>(value);
    pointers_.push_back(null ? nullptr : bytes->c_str());
    lengths_.push_back(static_cast<int>(bytes->size()));
    formats_.push_back(blob != nullptr ? 1 : 0);
  }

  std::vector<std::string> texts_;
  std::vector<const char*> pointers_;
  std::vector<int> lengths_, formats_;
};

template <class Number>
Number number_of(const char* text) {
  Number number{};
  std::from_chars(text, text + std::strlen(text), number);
  return number;
}

std::string unescaped(const char* text) {
  std::size_t size = 0;
  std::unique_ptr<unsigned char, void (*)(void*)> bytes(
      PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size), PQfreemem);
  return {reinterpret_cast<const char*>(bytes.get()), size};
}

Value column_of(const PGresult* result, int row, int column) {
  if (PQgetisnull(result, row, column)) return std::monostate{};
  const char* text = PQgetvalue(result, row, column);
  switch (PQftype(result, column)) {
    case oid_int2:
    case oid_int4:
    case oid_int8:
      return number_of<std::int64_t>(text);
    case oid_float4:
    case oid_float8:
      return number_of<double>(text);
    case oid_bool:
      return std::int64_t{text[0] == 't'};
    case oid_bytea:
      return Blob{unescaped(text)};
    default:
      return std::string(text, static_cast<std::size_t>(PQgetlength(result, row, column)));
  }
}

Rows rows_of(const PGresult* result) {
  Rows rows;
  const int columns = PQnfields(result);
  for (int row = 0; row < PQntuples(result); ++row) {
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column)
      values.push_back(column_of(result, row, column));
    rows.rows.emplace_back(std::move(values));
  }
  rows.affected = number_of<std::int64_t>(PQcmdTuples(const_cast<PGresult*>(result)));
  return rows;
}

bool succeeded(const PGresult* result) {
  const auto status = PQresultStatus(result);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

}  // namespace

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string& conninfo) {
  std::unique_ptr<PostgresConnection> connection(
      new PostgresConnection(PQconnectdb(conninfo.c_str())));
  auto* raw = connection->connection_.get();
  if (PQstatus(raw) != CONNECTION_OK)
    return fail(reason::storage_unavailable, fmt::format("PostgreSQL: {}", PQerrorMessage(raw)));
  PQsetNoticeProcessor(
      raw, [](void*, const char*) {}, nullptr);
  if (auto status = connection->script("SET client_encoding = 'UTF8'; SET synchronous_commit = on");
      !status)
    return fail(status.error());
  return connection;
}

Status PostgresConnection::script(const std::string& sql) {
  ResultPtr result(PQexec(connection_.get(), sql.c_str()));
  if (!succeeded(result.get())) return error(result.get());
  return {};
}

Status PostgresConnection::notify(const std::string& channel, const std::string& word) {
  auto said = execute("SELECT pg_notify($1, $2)", {channel, word});
  if (!said) return fail(said.error());
  return {};
}

std::vector<std::string> PostgresConnection::take_words() {
  std::vector<std::string> words;
  if (PQconsumeInput(connection_.get()) == 0) return words;  // lost
  while (auto* notice = PQnotifies(connection_.get())) {
    words.emplace_back(notice->extra);
    PQfreemem(notice);
  }
  return words;
}

Result<std::string> PostgresConnection::prepare(std::string_view sql,
                                                const std::vector<Value>& parameters) {
  std::vector<Oid> types;
  std::string key(sql);
  for (const auto& value : parameters) {
    types.push_back(type_of(value));
    key += fmt::format(",{}", types.back());
  }
  if (auto found = statements_.find(key); found != statements_.end()) return found->second;
  auto name = fmt::format("s{}", statements_.size());
  ResultPtr result(PQprepare(connection_.get(), name.c_str(), std::string(sql).c_str(),
                             static_cast<int>(types.size()), types.data()));
  if (!succeeded(result.get())) return error(result.get());
  statements_.emplace(std::move(key), name);
  return name;
}

Result<Rows> PostgresConnection::execute(std::string_view sql,
                                         const std::vector<Value>& parameters) {
  auto name = prepare(sql, parameters);
  if (!name) return fail(name.error());
  const Parameters bound(parameters);
  ResultPtr result(PQexecPrepared(connection_.get(), name->c_str(), bound.size(), bound.pointers(),
                                  bound.lengths(), bound.formats(), 0));
  if (!succeeded(result.get())) return error(result.get());
  return rows_of(result.get());
}

tl::unexpected<Error> PostgresConnection::error(const PGresult* result) const {
  auto text = fmt::format("PostgreSQL: {}", PQerrorMessage(connection_.get()));
  const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
  if (state == nullptr || lost()) return fail(reason::storage_unavailable, std::move(text));
  const std::string_view code = state;
  if (code == "23505") return fail(reason::already_exists, std::move(text));
  if (code == "40001" || code == "40P01") return fail(reason::conflict, std::move(text));
  if (code == "53100") return fail(reason::storage_full, "磁盘已满，暂时不能写入");
  if (code.starts_with("53") || code.starts_with("57") || code.starts_with("08"))
    return fail(reason::storage_unavailable, std::move(text));
  return fail(reason::internal, std::move(text));
}

}  // namespace mct::storage
