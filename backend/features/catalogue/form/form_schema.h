#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/form_words.h"

namespace mct::catalogue {

// The item form: 事项基本信息表 and 岗位描述表 of annex 3 of 门政办发〔2017〕38号, with the columns
// that the platform adds. This one table is what writing, reading, the blank form and comparing go
// by; a new column is one line in form_schema.cpp.
template <class Record>
struct Column {
  std::string_view title;
  std::string_view note;  // for the person who fills the form in
  int limit;              // characters
  bool required;
  std::string (*get)(const Record&, const FormWords&);
  // Says what is wrong with the text; empty when it was taken. `text` is trimmed and not empty.
  std::string (*set)(Record&, std::string_view text, const FormWords&);
  std::vector<std::string_view> (*choices)() = nullptr;  // when only these may be written
};

// A table with several rows for an item: a sheet of its own in XLSX, one folded cell in CSV.
template <class Record>
struct DetailTable {
  std::string_view title;
  std::span<const Column<Record>> columns;
  const std::vector<Record>& (*rows_of)(const Item&);
  std::vector<Record>& (*rows_in)(Item&);
};

std::span<const Column<Item>> item_columns();
const DetailTable<Post>& post_table();
const DetailTable<Material>& material_table();
const DetailTable<Question>& question_table();

template <class Visit>
void for_each_detail_table(Visit&& visit) {
  visit(post_table());
  visit(material_table());
  visit(question_table());
}

inline constexpr std::string_view item_sheet_title = "事项";
inline constexpr std::string_view code_title = "系统编号";
inline constexpr std::string_view name_title = "事项名称";
inline constexpr std::string_view agency_title = "主管部门";
inline constexpr std::string_view body_title = "办理主体";
inline constexpr std::string_view order_title = "序号";

// How many rows a detail table may hold for one item.
inline constexpr int max_detail_rows = 200;

}  // namespace mct::catalogue
