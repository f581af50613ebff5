#include "backend/features/catalogue/catalogue_requests.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "backend/features/catalogue/catalogue_types.h"
#include "backend/sheets/text_lines.h"

namespace mct::catalogue {
namespace {

constexpr int most_query_characters = 100;
constexpr int most_title_characters = 100;
constexpr std::size_t most_import_bytes = 16 << 20;

tl::unexpected<Error> refused(std::string field, std::string what) {
  return fail(reason::invalid_argument, fmt::format("{}：{}", field, what), {{field, what}});
}

Status check_request_id(const std::string& id) {
  if (id.empty() || id.size() > 64) return refused("request_id", "须为 1 至 64 个字符");
  return {};
}

}  // namespace

Result<std::string> parse_item_code(const std::string& code) {
  if (!is_item_code(code)) return refused("code", "不是事项编号，编号形如 D034");
  return code;
}

Result<std::string> parse_attachment_id(const std::string& id) {
  auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  };
  if (id.empty() || id.size() > 64 || !std::ranges::all_of(id, allowed))
    return refused("attachment_id", "须为 1 至 64 个小写字母、数字、- 或 .");
  return id;
}

Result<std::string> parse_query(const std::string& query, const char* field) {
  const auto text = sheets::trimmed(query);
  const auto length = sheets::length_of(text);
  if (length == 0 || length > most_query_characters)
    return refused(field, fmt::format("须为 1 至 {} 个字", most_query_characters));
  return std::string(text);
}

Result<int> parse_limit(int asked, int usual, int most, const char* field) {
  if (asked == 0) return usual;
  if (asked < 0 || asked > most) return refused(field, fmt::format("须在 1 至 {} 之间", most));
  return asked;
}

Result<FileFormat> parse_file_format(pb::FileFormat format) {
  switch (format) {
    case pb::FILE_FORMAT_GAZETTE_TEXT:
      return FileFormat::gazette_text;
    case pb::FILE_FORMAT_XLSX:
      return FileFormat::xlsx;
    case pb::FILE_FORMAT_CSV:
      return FileFormat::csv;
    default:
      return refused("format", "须为公报文本、XLSX 或 CSV");
  }
}

Result<FormFormat> parse_form_format(pb::FileFormat format) {
  auto file = parse_file_format(format);
  if (!file) return fail(file.error());
  if (auto form = form_format(*file)) return *form;
  return refused("format", "只能导出为 XLSX 或 CSV");
}

Status check(const pb::ImportItemsRequest& request) {
  if (auto id = check_request_id(request.request_id()); !id) return id;
  if (request.content().empty()) return refused("content", "文件是空的");
  if (request.content().size() > most_import_bytes) return refused("content", "文件超过 16 MiB");
  if (request.expected_revision() < 0) return refused("expected_revision", "不能是负数");
  return {};
}

Status check(const pb::PutAttachmentRequest& request) {
  if (auto id = check_request_id(request.request_id()); !id) return id;
  if (auto code = parse_item_code(request.code()); !code) return fail(code.error());
  if (auto id = parse_attachment_id(request.attachment_id()); !id) return fail(id.error());
  const auto title = sheets::length_of(request.title());
  if (title == 0 || title > most_title_characters)
    return refused("title", fmt::format("须为 1 至 {} 个字", most_title_characters));
  if (request.content().empty() || request.content().size() > most_attachment_bytes)
    return refused("content", "文件须在 1 字节至 3 MiB 之间");
  if (!is_attachment_type(request.media_type()))
    return refused("media_type", "不接受这种文件：" + request.media_type());
  if (request.role() != pb::ATTACHMENT_ROLE_FLOW_CHART &&
      request.role() != pb::ATTACHMENT_ROLE_DOCUMENT)
    return refused("role", "须为流程图或附件");
  return {};
}

}  // namespace mct::catalogue
