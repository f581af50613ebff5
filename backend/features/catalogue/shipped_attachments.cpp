#include "backend/features/catalogue/shipped_attachments.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "backend/core/digest.h"
#include "backend/core/file.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::catalogue {
namespace {

constexpr std::string_view file_name = "attachments.tsv";
constexpr std::array<std::string_view, 6> columns{"code", "id",   "title",
                                                  "role", "file", "media_type"};

struct ListedFile {
  AttachmentContent content;  // without its bytes
  std::filesystem::path file;
};

bool stays_inside(const std::filesystem::path& file) {
  return !file.empty() && file.is_relative() && std::ranges::count(file, "..") == 0;
}

ListedFile read_row(const sheets::TsvRow& row, std::span<const Item> items,
                    sheets::Problems& problems) {
  ListedFile listed{{std::string(row.cells[0]), {}, {}}, row.cells[4]};
  auto& attachment = listed.content.attachment;
  attachment.id = row.cells[1];
  attachment.title = row.cells[2];
  attachment.media_type = row.cells[5];
  if (std::ranges::find(items, listed.content.code, &Item::code) == items.end())
    problems.add(sheets::line_place(row.line), fmt::format("没有编号为“{}”的事项", row.cells[0]));
  if (const auto role = parse_attachment_role(row.cells[3]))
    attachment.role = *role;
  else
    problems.add(sheets::line_place(row.line), fmt::format("“{}”应为流程图或附件", row.cells[3]));
  if (!stays_inside(listed.file))
    problems.add(sheets::line_place(row.line),
                 fmt::format("“{}”不是 attachments 内的文件", row.cells[4]));
  return listed;
}

}  // namespace

Result<std::vector<AttachmentContent>> load_shipped_attachments(const std::filesystem::path& assets,
                                                                std::span<const Item> items) {
  const auto folder = assets / "catalogue";
  const auto text = read_file(folder / file_name);
  if (!text) return fail(text.error());
  const auto rows = sheets::read_tsv(*text, file_name, columns);
  if (!rows) return fail(rows.error());

  sheets::Problems problems;
  std::vector<ListedFile> listed;
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const auto& row : *rows) {
    if (!seen.emplace(row.cells[0], row.cells[1]).second)
      problems.add(sheets::line_place(row.line), fmt::format("“{}”重复", row.cells[1]));
    listed.push_back(read_row(row, items, problems));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());

  std::vector<AttachmentContent> contents;
  for (auto& [content, file] : listed) {
    auto bytes = read_file(folder / "attachments" / file);
    if (!bytes) return fail(bytes.error());
    content.bytes = std::move(*bytes);
    content.attachment.size = static_cast<std::int64_t>(content.bytes.size());
    content.attachment.sha256 = sha256_hex(content.bytes);
    contents.push_back(std::move(content));
  }
  return contents;
}

}  // namespace mct::catalogue
