#include "backend/attachments/attachment_places.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/attachments/attachment_rows.h"
#include "backend/storage/list_parameter.h"

namespace mct::attachments {

using storage::Connection;

namespace {

Status attach_one(Connection& connection, const std::string& account_id, const std::string& id,
                  const Place& place, std::int64_t position) {
  auto placed = connection.execute(
      "INSERT INTO attachment_place (noun, id, attachment_id, position) "
      "SELECT $1, $2, a.id, $5 FROM attachment a "
      "WHERE a.id = $3 AND a.account_id = $4 AND a.state = 2",
      {place.noun, place.id, id, account_id, position});
  if (!placed) return fail(placed.error());
  if (placed->affected == 0) return attachment_not_found();
  return {};
}

Status detach_one(Connection& connection, const std::string& id, const Place& place,
                  std::int64_t now_ms) {
  auto let_go =
      connection.execute("UPDATE attachment SET used_ms = $2 WHERE id = $1", {id, now_ms});
  if (!let_go) return fail(let_go.error());
  auto gone = connection.execute(
      "DELETE FROM attachment_place WHERE noun = $1 AND id = $2 AND attachment_id = $3",
      {place.noun, place.id, id});
  if (!gone) return fail(gone.error());
  return {};
}

}  // namespace

Result<bool> AttachmentViewer::everybody_may_view(Connection&, const std::string&) {
  return false;
}

Status attach(Connection& connection, const std::string& account_id,
              const std::vector<std::string>& attachment_ids, const Place& place) {
  std::int64_t position = 0;
  for (const auto& id : attachment_ids)
    if (auto status = attach_one(connection, account_id, id, place, ++position); !status)
      return status;
  return {};
}

Status attach_only(Connection& connection, const std::string& account_id,
                   const std::vector<std::string>& attachment_ids, const Place& place,
                   std::int64_t now_ms) {
  auto hanging = attachments_of(connection, place);
  if (!hanging) return fail(hanging.error());
  for (const auto& it : *hanging)
    if (std::ranges::find(attachment_ids, it.id) == attachment_ids.end())
      if (auto status = detach_one(connection, it.id, place, now_ms); !status) return status;
  std::int64_t position = 0;
  for (const auto& id : attachment_ids) {
    auto moved = connection.execute(
        "UPDATE attachment_place SET position = $4 "
        "WHERE noun = $1 AND id = $2 AND attachment_id = $3",
        {place.noun, place.id, id, ++position});
    if (!moved) return fail(moved.error());
    if (moved->affected > 0) continue;
    if (auto status = attach_one(connection, account_id, id, place, position); !status)
      return status;
  }
  return {};
}

Status attach_as_on(Connection& connection, const Place& from, const Place& to) {
  auto placed = connection.execute(
      "INSERT INTO attachment_place (noun, id, attachment_id, position) "
      "SELECT $3, $4, p.attachment_id, p.position FROM attachment_place p "
      "WHERE p.noun = $1 AND p.id = $2",
      {from.noun, from.id, to.noun, to.id});
  if (!placed) return fail(placed.error());
  return {};
}

Status detach(Connection& connection, const Place& place, std::int64_t now_ms) {
  auto let_go = connection.execute(
      "UPDATE attachment SET used_ms = $3 WHERE id IN "
      "(SELECT attachment_id FROM attachment_place WHERE noun = $1 AND id = $2)",
      {place.noun, place.id, now_ms});
  if (!let_go) return fail(let_go.error());
  auto gone = connection.execute("DELETE FROM attachment_place WHERE noun = $1 AND id = $2",
                                 {place.noun, place.id});
  if (!gone) return fail(gone.error());
  return {};
}

Result<std::vector<Attachment>> attachments_of(Connection& connection, const Place& place) {
  static const auto sql = fmt::format(
      "SELECT {} FROM attachment_place p JOIN attachment a ON a.id = p.attachment_id "
      "WHERE p.noun = $1 AND p.id = $2 ORDER BY p.position",
      attachment_columns);
  auto rows = connection.execute(sql, {place.noun, place.id});
  if (!rows) return fail(rows.error());
  std::vector<Attachment> attachments;
  for (const auto& row : *rows) attachments.push_back(attachment_of(row));
  return attachments;
}

Result<std::map<std::string, std::vector<Attachment>>> attachments_of_all(
    Connection& connection, const std::string& noun, const std::vector<std::string>& ids) {
  const auto sql = fmt::format(
      "SELECT {}, p.id FROM attachment_place p JOIN attachment a ON a.id = p.attachment_id "
      "WHERE p.noun = $1 AND p.id IN ({}) ORDER BY p.id, p.position",
      attachment_columns, storage::texts_in(connection.engine(), "$2"));
  auto rows = connection.execute(sql, {noun, storage::list_of(ids)});
  if (!rows) return fail(rows.error());
  std::map<std::string, std::vector<Attachment>> attachments;
  for (const auto& row : *rows)
    attachments[row.text(attachment_column_count)].push_back(attachment_of(row));
  return attachments;
}

Result<std::map<std::string, Attachment>> first_attachments_of(
    Connection& connection, const std::string& noun, const std::vector<std::string>& ids) {
  const auto sql = fmt::format(
      "SELECT {}, p.id FROM attachment_place p JOIN attachment a ON a.id = p.attachment_id "
      "WHERE p.noun = $1 AND p.id IN ({}) AND NOT EXISTS (SELECT 1 FROM attachment_place q "
      "WHERE q.noun = p.noun AND q.id = p.id AND q.position < p.position)",
      attachment_columns, storage::texts_in(connection.engine(), "$2"));
  auto rows = connection.execute(sql, {noun, storage::list_of(ids)});
  if (!rows) return fail(rows.error());
  std::map<std::string, Attachment> attachments;
  for (const auto& row : *rows) attachments[row.text(attachment_column_count)] = attachment_of(row);
  return attachments;
}

Result<std::map<std::string, PictureSize>> picture_sizes(Connection& connection,
                                                         const Place& place) {
  auto rows = connection.execute(
      "SELECT a.id, a.width, a.height FROM attachment_place p "
      "JOIN attachment a ON a.id = p.attachment_id "
      "WHERE p.noun = $1 AND p.id = $2 AND a.width > 0",
      {place.noun, place.id});
  if (!rows) return fail(rows.error());
  std::map<std::string, PictureSize> sizes;
  for (const auto& row : *rows)
    sizes[row.text(0)] = {static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))};
  return sizes;
}

Result<Attachment> uploaded(Connection& connection, const std::string& account_id,
                            const std::string& attachment_id) {
  auto attachment = read_own(connection, account_id, attachment_id);
  if (attachment && !attachment->ready()) return attachment_not_found();
  return attachment;
}

Result<std::string> content_of(Connection& connection, const Attachment& attachment) {
  return read_content(connection, attachment);
}

}  // namespace mct::attachments
