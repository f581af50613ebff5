#include "backend/features/catalogue/form/item_form.h"

#include <fmt/format.h>
#include <optional>

#include "backend/features/catalogue/form/detail_rows.h"
#include "backend/features/catalogue/form/form_sheets.h"
#include "backend/features/catalogue/form/item_rows.h"
#include "backend/sheets/csv.h"
#include "backend/sheets/titled_rows.h"
#include "backend/sheets/xlsx_reader.h"
#include "backend/sheets/xlsx_writer.h"

namespace mct::catalogue {
namespace {

constexpr std::size_t most_problems = 500;

using Titles = std::vector<std::string_view>;

std::optional<std::vector<sheets::TitledRow>> rows_of(const sheets::Workbook& workbook,
                                                      std::string_view name, const Titles& titles,
                                                      sheets::Problems& problems) {
  if (const auto* sheet = workbook.find(name))
    return sheets::read_titled_rows(*sheet, titles, problems);
  problems.add(fmt::format("sheet {}", name), "缺少这张工作表");
  return std::nullopt;
}

void add_items(std::string_view sheet, const std::vector<sheets::TitledRow>& rows,
               ItemRows& items) {
  for (const auto& row : rows) items.add(sheet, row);
}

void read_workbook(const sheets::Workbook& workbook, ItemRows& items, const FormWords& words,
                   sheets::Problems& problems) {
  const auto item_rows = rows_of(workbook, item_sheet_title, item_titles(), problems);
  if (item_rows) add_items(item_sheet_title, *item_rows, items);
  for_each_detail_table([&](const auto& table) {
    const auto rows = rows_of(workbook, table.title, detail_titles(table), problems);
    // Without the items, every row would seem to belong to none.
    if (rows && item_rows) read_detail_rows(table, *rows, items, words, problems);
  });
}

void read_folded(const sheets::Sheet& sheet, ItemRows& items, const FormWords& words,
                 sheets::Problems& problems) {
  const auto rows = sheets::read_titled_rows(sheet, folded_titles(), problems);
  if (!rows) return;
  for (const auto& row : *rows) {
    auto& item = items.add(sheet.name, row);
    auto column = item_titles().size();
    for_each_detail_table([&](const auto& table) {
      read_folded_rows(table, row.cells[column++], sheets::row_place(sheet.name, row.number), item,
                       words, problems);
    });
  }
}

}  // namespace

Result<std::string> write_form(std::span<const Item> items, FormFormat format,
                               const FormWords& words) {
  if (format == FormFormat::csv) return sheets::write_csv(folded_form(items, words));
  sheets::WorkbookLooks looks;
  looks.choices = form_choices();
  return sheets::write_xlsx(form_workbook(items, words), looks);
}

Result<std::vector<Item>> read_form(std::string_view bytes, FormFormat format,
                                    std::span<const Item> existing, const FormWords& words) {
  if (bytes.empty()) return fail(mct::reason::invalid_argument, "文件是空的");
  sheets::Problems problems(most_problems);
  ItemRows items(existing, words, problems);
  if (format == FormFormat::xlsx) {
    const auto workbook = sheets::read_xlsx(bytes, problems);
    if (!workbook) return fail(workbook.error());
    read_workbook(*workbook, items, words, problems);
  } else {
    const auto sheet = sheets::read_csv(bytes);
    if (!sheet) return fail(sheet.error());
    read_folded(*sheet, items, words, problems);
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, "事项表有错误，全部未导入", problems.take());
  auto read = items.take();
  if (read.empty()) return fail(mct::reason::invalid_argument, "事项表里没有事项");
  return read;
}

}  // namespace mct::catalogue
