#include "backend/sheets/xlsx_reader.h"

#include <deque>
#include <exception>
#include <fmt/format.h>
#include <orcus/config.hpp>
#include <orcus/orcus_xlsx.hpp>

#include "backend/sheets/workbook_parts.h"
#include "backend/sheets/xlsx_other_cells.h"
#include "backend/sheets/xlsx_references.h"
#include "backend/sheets/xlsx_sheet.h"
#include "backend/sheets/zip_directory.h"

namespace mct::sheets {
namespace {

namespace iface = orcus::spreadsheet::iface;

class XlsxWorkbook final : public iface::import_factory {
 public:
  explicit XlsxWorkbook(XlsxReading& reading) : reading_(reading) {}

  iface::import_shared_strings* get_shared_strings() override { return &reading_.strings; }

  iface::import_reference_resolver* get_reference_resolver(
      orcus::spreadsheet::formula_ref_context_t) override {
    return &references_;
  }

  iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t, std::string_view name) override {
    return &sheets_.emplace_back(name, reading_);
  }

  iface::import_sheet* get_sheet(std::string_view name) override {
    for (auto& sheet : sheets_)
      if (sheet.name() == name) return &sheet;
    return nullptr;
  }

  iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t index) override {
    const auto position = static_cast<std::size_t>(index);
    return position < sheets_.size() ? &sheets_[position] : nullptr;
  }

  void finalize() override {}

  Workbook take() {
    Workbook workbook;
    for (auto& sheet : sheets_) workbook.sheets.push_back(sheet.take());
    return workbook;
  }

 private:
  XlsxReading& reading_;
  XlsxReferences references_;
  std::deque<XlsxSheet> sheets_;  // liborcus keeps their addresses
};

}  // namespace

Result<Workbook> read_xlsx(std::string_view bytes, Problems& problems) {
  if (auto status = check_unpacked_size(bytes, max_unpacked_bytes); !status)
    return fail(std::move(status.error()));
  if (auto status = check_workbook_parts(bytes); !status) return fail(std::move(status.error()));
  XlsxReading reading{problems, {}, 0};
  XlsxWorkbook workbook(reading);
  try {
    orcus::orcus_xlsx filter(&workbook);
    filter.read_stream(bytes);
    for (const auto& cell : read_other_cells(bytes))
      if (auto* sheet = workbook.get_sheet(cell.sheet))
        sheet->set_auto(cell.row, cell.column, cell.text);
  } catch (const std::exception& error) {  // liborcus throws on anything that it cannot parse
    return fail(mct::reason::invalid_argument,
                fmt::format("不能读取 XLSX 工作簿：{}", error.what()));
  }
  if (reading.too_large())
    return fail(mct::reason::invalid_argument,
                fmt::format("工作簿的文字过多，最多 {} 字节", max_unpacked_bytes));
  auto read = workbook.take();
  if (read.sheets.empty())
    return fail(mct::reason::invalid_argument, "不是 XLSX 工作簿：没有工作表");
  return read;
}

}  // namespace mct::sheets
