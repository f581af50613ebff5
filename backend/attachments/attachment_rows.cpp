#include "backend/attachments/attachment_rows.h"

#include <fmt/format.h>

namespace mct::attachments {

using storage::Connection;

Result<Attachment> read_attachment(Connection& connection, const std::string& id) {
  static const auto sql =
      fmt::format("SELECT {} FROM attachment a WHERE a.id = $1", attachment_columns);
  auto rows = connection.execute(sql, {id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return attachment_not_found();
  return attachment_of(rows->rows[0]);
}

Result<Attachment> read_own(Connection& connection, const std::string& account_id,
                            const std::string& id) {
  auto attachment = read_attachment(connection, id);
  if (attachment && attachment->account_id != account_id) return attachment_not_found();
  return attachment;
}

Result<std::string> read_piece(Connection& connection, const std::string& id,
                               std::int64_t position) {
  auto rows = connection.execute(
      "SELECT content FROM attachment_piece WHERE attachment_id = $1 AND position = $2",
      {id, position});
  if (!rows) return fail(rows.error());
  return rows->empty() ? std::string() : rows->rows[0].blob(0);
}

Result<std::string> read_content(Connection& connection, const Attachment& attachment) {
  std::string content;
  for (std::int64_t position = 0; position * piece_bytes < attachment.size; ++position) {
    auto piece = read_piece(connection, attachment.id, position);
    if (!piece) return piece;
    content += *piece;
  }
  if (static_cast<std::int64_t>(content.size()) != attachment.size)
    return fail(reason::incomplete, "附件还没有传完");
  return content;
}

}  // namespace mct::attachments
