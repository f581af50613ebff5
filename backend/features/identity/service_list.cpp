#include "backend/features/identity/service_list.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

#include "backend/features/identity/identity_types.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"
#include "backend/text/field_checks.h"

namespace mct::identity {
namespace {

constexpr std::array<std::string_view, 4> columns{"id", "name", "need", "purpose"};

Service service_in(const sheets::TsvRow& row, sheets::Problems& problems) {
  const auto place = sheets::line_place(row.line);
  const auto need = row.cells[2];
  if (!text::is_id(row.cells[0]))
    problems.add(place,
                 fmt::format("服务编号“{}”应由 1 至 64 个字母、数字或 - 组成", row.cells[0]));
  if (row.cells[1].empty() || row.cells[3].empty()) problems.add(place, "缺少名称或用途");
  if (need != "name" && need != "id_number")
    problems.add(place, fmt::format("“{}”应为 name 或 id_number", need));
  return {std::string(row.cells[0]), std::string(row.cells[1]),
          need == "id_number" ? Need::id_number : Need::name, std::string(row.cells[3])};
}

}  // namespace

Result<std::vector<Service>> parse_services(std::string_view text, std::string_view file_name) {
  auto rows = sheets::read_tsv(text, file_name, columns);
  if (!rows) return fail(rows.error());
  std::vector<Service> services;
  sheets::Problems problems;
  for (const auto& row : *rows) {
    auto service = service_in(row, problems);
    if (std::ranges::find(services, service.id, &Service::id) != services.end())
      problems.add(sheets::line_place(row.line), fmt::format("服务编号“{}”重复", service.id));
    services.push_back(std::move(service));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());
  return services;
}

Result<std::vector<Service>> read_services(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(reason::service_not_found, fmt::format("读不到：{}", file.string()));
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  return parse_services(text, file.filename().string());
}

}  // namespace mct::identity
