#include "backend/features/directory/sheet/staff_sheet.h"

#include <array>

#include "backend/core/phone.h"
#include "backend/features/directory/card_changes.h"
#include "backend/sheets/cell_values.h"
#include "backend/sheets/csv.h"
#include "backend/sheets/titled_rows.h"
#include "backend/sheets/xlsx_writer.h"
#include "backend/text/field_checks.h"

namespace mct::directory {
namespace {

constexpr auto sheet_name = "人员";
constexpr std::size_t optional_titles = 2;
constexpr int largest_position = 999'999;
constexpr std::size_t most_characters = 40;

// In the order of the sheet; the last optional_titles may be missing.
constexpr std::array<std::string_view, 8> titles{
    staff_title::unit,   staff_title::department, staff_title::post,         staff_title::name,
    staff_title::gender, staff_title::phone,      staff_title::office_phone, staff_title::position};

// A number as people write it: spaces and hyphens between groups, +86 before it.
std::string plain_phone(std::string_view cell) {
  std::string digits;
  if (cell.starts_with("+86")) cell.remove_prefix(3);
  for (const char c : cell)
    if (c != ' ' && c != '-') digits += c;
  return digits;
}

class RowReader {
 public:
  RowReader(SheetFormat format, const sheets::TitledRow& row, sheets::Problems& problems)
      : format_(format), row_(row), problems_(problems) {}

  StaffRow read() {
    StaffRow staff;
    staff.number = row_.number;
    staff.unit = line(0, 0);
    staff.department = line(1, 0);
    staff.details.post = line(2, 0);
    staff.details.name = line(3, 1);
    staff.details.gender = gender();
    staff.details.phone = phone();
    staff.details.office_phone = office_phone();
    read_position(staff);
    return staff;
  }

 private:
  const std::string& cell(std::size_t column) const { return row_.cells[column]; }

  void wrong(std::size_t column, std::string what) {
    problems_.add(staff_place(format_, row_.number, titles[column]), std::move(what));
  }

  std::string line(std::size_t column, std::size_t least) {
    if (text::is_line(cell(column), least, most_characters)) return cell(column);
    wrong(column, cell(column).empty() ? "不能为空" : "最多 40 个字，且不能换行");
    return {};
  }

  Gender gender() {
    const auto& text = cell(4);
    if (text.empty()) return Gender::unsaid;
    if (text == name_of(Gender::male)) return Gender::male;
    if (text == name_of(Gender::female)) return Gender::female;
    wrong(4, "应为“男”或“女”，或者不填");
    return Gender::unsaid;
  }

  std::string phone() {
    auto digits = plain_phone(cell(5));
    if (!is_mobile(digits)) wrong(5, "应为 11 位手机号");
    return digits;
  }

  std::string office_phone() {
    const auto text = line(6, 0);
    if (text.empty()) return text;
    if (auto what = sheets::check_phones(text); !what.empty()) wrong(6, std::move(what));
    return text;
  }

  void read_position(StaffRow& staff) {
    if (cell(7).empty()) return;
    const auto position = sheets::parse_number(cell(7), largest_position);
    if (!position) return wrong(7, "应为 0 至 999999 的整数，或者不填");
    staff.details.position = *position;
    staff.has_position = true;
  }

  SheetFormat format_;
  const sheets::TitledRow& row_;
  sheets::Problems& problems_;
};

// Departments from the unit down, between /.
std::string department_path(const OrganizationTree& tree, const std::string& id) {
  const auto* organization = tree.find(id);
  if (organization == nullptr || organization->kind != OrganizationKind::department) return {};
  const auto above = department_path(tree, organization->parent_id);
  return above.empty() ? organization->short_name : above + "/" + organization->short_name;
}

}  // namespace

std::string staff_place(SheetFormat format, int row, std::string_view column) {
  return sheets::cell_place(format, sheet_name, row, column);
}

std::string_view media_type_of(SheetFormat format) {
  return format == SheetFormat::xlsx
             ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
             : "text/csv";
}

Result<std::vector<StaffRow>> read_staff_sheet(std::string_view bytes, SheetFormat format,
                                               sheets::Problems& problems) {
  auto sheet = sheets::read_sheet_file(bytes, format, sheet_name, problems);
  if (!sheet) return fail(sheet.error());
  std::vector<StaffRow> staff;
  const auto rows = sheets::read_titled_rows(*sheet, titles, problems, optional_titles);
  if (!rows) return staff;
  for (const auto& row : *rows) staff.push_back(RowReader(format, row, problems).read());
  return staff;
}

Result<std::string> write_staff_sheet(std::span<const Card> cards, const OrganizationTree& tree,
                                      SheetFormat format) {
  sheets::Sheet sheet{format == SheetFormat::xlsx ? sheet_name : "", {}};
  sheet.rows.push_back({1, {titles.begin(), titles.end()}});
  for (const auto& card : cards) {
    const auto& details = card.details;
    const auto* unit = tree.find(card.unit_id);
    sheet.rows.push_back(
        {static_cast<int>(sheet.rows.size()) + 1,
         {unit ? unit->short_name : std::string{}, department_path(tree, details.organization_id),
          details.post, details.name, std::string(name_of(details.gender)), details.phone,
          details.office_phone, std::to_string(details.position)}});
  }
  if (format == SheetFormat::csv) return sheets::write_csv(sheet);
  sheets::WorkbookLooks looks;
  looks.choices = {{sheet_name, 4, {name_of(Gender::male), name_of(Gender::female)}}};
  return sheets::write_xlsx({{std::move(sheet)}}, looks);
}

}  // namespace mct::directory
