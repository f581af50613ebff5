#pragma once

#include <span>
#include <string>

#include "backend/features/catalogue/form/form_schema.h"
#include "backend/sheets/text_lines.h"

namespace mct::catalogue {

// Where a record stands, for problems: its row, and the column that holds all of it when folded.
struct RecordPlace {
  std::string row;            // "sheet 材料, row 7"
  std::string folded_column;  // "材料, line 2"; empty when each column has a cell of its own

  std::string of(std::string_view title) const;
};

// The record in a row's cells, which stand in the order of the columns. What is wrong is added to
// `problems`, and the field stays empty.
template <class Record>
Record read_record(std::span<const Column<Record>> columns, std::span<const std::string> cells,
                   const RecordPlace& place, const FormWords& words, sheets::Problems& problems);

extern template Item read_record(std::span<const Column<Item>>, std::span<const std::string>,
                                 const RecordPlace&, const FormWords&, sheets::Problems&);
extern template Post read_record(std::span<const Column<Post>>, std::span<const std::string>,
                                 const RecordPlace&, const FormWords&, sheets::Problems&);
extern template Material read_record(std::span<const Column<Material>>,
                                     std::span<const std::string>, const RecordPlace&,
                                     const FormWords&, sheets::Problems&);
extern template Question read_record(std::span<const Column<Question>>,
                                     std::span<const std::string>, const RecordPlace&,
                                     const FormWords&, sheets::Problems&);

}  // namespace mct::catalogue
