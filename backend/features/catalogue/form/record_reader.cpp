#include "backend/features/catalogue/form/record_reader.h"

#include <fmt/format.h>

namespace mct::catalogue {

std::string RecordPlace::of(std::string_view title) const {
  if (folded_column.empty()) return fmt::format("{}, column {}", row, title);
  return fmt::format("{}, column {}, field {}", row, folded_column, title);
}

template <class Record>
Record read_record(std::span<const Column<Record>> columns, std::span<const std::string> cells,
                   const RecordPlace& place, const FormWords& words, sheets::Problems& problems) {
  Record record;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& column = columns[i];
    const auto& text = cells[i];
    if (text.empty()) {
      if (column.required) problems.add(place.of(column.title), "不能为空");
    } else if (const int length = sheets::length_of(text); length > column.limit) {
      problems.add(place.of(column.title),
                   fmt::format("过长：{} 个字，最多 {} 个字", length, column.limit));
    } else if (auto wrong = column.set(record, text, words); !wrong.empty()) {
      problems.add(place.of(column.title), std::move(wrong));
    }
  }
  return record;
}

template Item read_record(std::span<const Column<Item>>, std::span<const std::string>,
                          const RecordPlace&, const FormWords&, sheets::Problems&);
template Post read_record(std::span<const Column<Post>>, std::span<const std::string>,
                          const RecordPlace&, const FormWords&, sheets::Problems&);
template Material read_record(std::span<const Column<Material>>, std::span<const std::string>,
                              const RecordPlace&, const FormWords&, sheets::Problems&);
template Question read_record(std::span<const Column<Question>>, std::span<const std::string>,
                              const RecordPlace&, const FormWords&, sheets::Problems&);

}  // namespace mct::catalogue
