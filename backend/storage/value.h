#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace mct::storage {

struct Blob {
  std::string bytes;

  friend bool operator==(const Blob&, const Blob&) = default;
};

// Above every text in UTF-8 that begins with this one, which has no byte FF: for ranges of a column
// of bytes.
inline Blob end_of_prefix(const std::string& prefix) {
  return {prefix + '\xFF'};
}

// NULL, a 64-bit integer, a double, a UTF-8 text, or bytes. Both engines know these five.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

// One row of an answer. Reading a column as a type that it does not hold is a programming error and
// throws std::bad_variant_access, which the panic barrier turns into INTERNAL.
class Row {
 public:
  explicit Row(std::vector<Value> values) : values_(std::move(values)) {}

  std::int64_t integer(std::size_t column) const {
    return std::get<std::int64_t>(values_.at(column));
  }
  bool boolean(std::size_t column) const { return integer(column) != 0; }
  double real(std::size_t column) const { return std::get<double>(values_.at(column)); }
  const std::string& text(std::size_t column) const {
    return std::get<std::string>(values_.at(column));
  }
  const std::string& blob(std::size_t column) const {
    return std::get<Blob>(values_.at(column)).bytes;
  }
  bool is_null(std::size_t column) const {
    return std::holds_alternative<std::monostate>(values_.at(column));
  }
  const Value& operator[](std::size_t column) const { return values_.at(column); }
  std::size_t size() const { return values_.size(); }

 private:
  std::vector<Value> values_;
};

struct Rows {
  std::vector<Row> rows;
  std::int64_t affected = 0;  // rows inserted, updated or deleted

  bool empty() const { return rows.empty(); }
  auto begin() const { return rows.begin(); }
  auto end() const { return rows.end(); }
};

}  // namespace mct::storage
