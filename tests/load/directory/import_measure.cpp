#include <fmt/format.h>
#include <map>

#include "backend/audit/audit_store.h"
#include "backend/features/directory/sheet/staff_sheet_service.h"
#include "tests/load/directory/grown_directory.h"
#include "tests/load/directory/measures.h"
#include "tests/load/milliseconds.h"

namespace mct::load {
namespace {

using storage::Connection;
using Tables = std::map<std::string, storage::Rows>;

constexpr auto unit_id = "minzheng";
// In which order they refer to each other.
constexpr std::array tables{"directory_organization", "directory_card", "directory_term",
                            "directory_import", "audit_entry"};

std::string sheet_of(std::uint64_t people) {
  std::string sheet = "单位名称,部门,岗位,姓名,性别,手机号码,办公电话,顺序\n";
  for (std::uint64_t number = 0; number < people; ++number) {
    const auto who = person(number, 1);
    sheet +=
        fmt::format(",第{}科,{},{},,{},,\n", who.department + 1, who.post, who.name(), who.phone);
  }
  return sheet;
}

Result<Tables> read_tables(Connection& connection) {
  Tables read;
  for (const auto* table : tables) {
    auto rows = connection.execute(fmt::format("SELECT * FROM {}", table));
    if (!rows) return fail(rows.error());
    read.emplace(table, std::move(*rows));
  }
  return read;
}

// Those that are not there yet.
Status insert_rows(Connection& connection, const Tables& all) {
  for (const auto* table : tables) {
    const auto& rows = all.at(table).rows;
    if (rows.empty()) continue;
    auto sql = fmt::format("INSERT INTO {} VALUES ($1", table);
    for (std::size_t column = 2; column <= rows[0].size(); ++column)
      sql += fmt::format(", ${}", column);
    sql += ")";
    for (const auto& row : rows) {
      std::vector<storage::Value> values;
      for (std::size_t column = 0; column < row.size(); ++column) values.push_back(row[column]);
      if (auto inserted = connection.execute(sql, values); !inserted) return fail(inserted.error());
    }
  }
  return {};
}

Status clear(Connection& connection) {
  return connection.script("DELETE FROM directory_organization");
}

// The district's services, as the server wires them.
struct SheetServices {
  explicit SheetServices(storage::Database& database)
      : organizations(database), cards(database), imports(database) {}

  SystemClock clock;
  directory::OrganizationStore organizations;
  directory::CardStore cards;
  directory::StaffImportStore imports;
  directory::ActingCards acting;
  directory::CardWatch watch{acting};
  directory::StaffSheetService sheets{organizations,      cards, imports, watch,
                                      [](const auto&) {}, clock};
};

}  // namespace

std::string measure_import(const std::filesystem::path& folder, const std::filesystem::path& root,
                           std::uint64_t people) {
  Worker worker;
  const auto database = open_directory(worker, folder / "import.sqlite", root);
  SheetServices services(*database);
  directory::StaffFile file;
  file.wish = {unit_id, directory::SheetFormat::csv, false, false};
  file.content = sheet_of(people);
  file.request_id = "bench";
  directory::Viewer admin;
  admin.is_operator = true;
  const auto import_ms = milliseconds([&] {
    const auto imported = worker.run(services.sheets.import(admin, std::move(file)));
    if (!imported.outcome.applied || imported.outcome.plan.added.size() != people)
      throw std::runtime_error("the sheet was not imported");
  });

  const auto rows = worker.run(database->read(read_tables));
  const auto plain = open_directory(worker, folder / "plain.sqlite", root);
  worker.run(plain->write(clear));
  const auto raw_ms = milliseconds([&] {
    worker.run(plain->write([&](Connection& connection) { return insert_rows(connection, rows); }));
  });
  std::size_t count = 0;
  for (const auto& [table, some] : rows) count += some.rows.size();
  return fmt::format(R"({{"people":{},"rows":{},"import_ms":{:.1f},"raw_ms":{:.1f}}})", people,
                     count, import_ms, raw_ms);
}

}  // namespace mct::load
