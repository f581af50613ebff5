#include "backend/features/catalogue/catalogue_store.h"

#include <array>
#include <utility>

#include "backend/features/catalogue/catalogue_rows.h"

namespace mct::catalogue {
namespace {

using storage::Blob;
using storage::Connection;
using storage::Value;

constexpr std::array<std::pair<ChangeAction, std::string_view>, 4> action_words{{
    {ChangeAction::add, "add"},
    {ChangeAction::change, "change"},
    {ChangeAction::remove, "remove"},
    {ChangeAction::missing, "missing"},
}};

std::string word_of(ChangeAction action) {
  for (const auto& [value, word] : action_words)
    if (value == action) return std::string(word);
  return {};
}

ChangeAction action_of(std::string_view text) {
  for (const auto& [value, word] : action_words)
    if (word == text) return value;
  return ChangeAction::change;
}

Result<std::int64_t> read_revision(Connection& connection) {
  auto rows = connection.execute("SELECT revision FROM catalogue_state WHERE id = 1");
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

Status write_trail(Connection& connection, const CatalogueEdit& edit, std::int64_t revision) {
  auto kept = connection.execute(
      "INSERT INTO catalogue_import (request_id, revision, file_name, unchanged_count, applied_ms) "
      "VALUES ($1, $2, $3, $4, $5)",
      {edit.request_id, revision, edit.file_name, std::int64_t{edit.unchanged_count}, edit.now_ms});
  if (!kept) return fail(kept.error());

  std::int64_t position = 0;
  auto write = [&](const ItemChange& change, const FieldChange& field) -> Status {
    auto done = connection.execute(
        "INSERT INTO catalogue_change (request_id, position, action, code, name, field, "
        "value_before, value_after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        {edit.request_id, ++position, word_of(change.action), change.code, change.name, field.title,
         field.before, field.after});
    if (!done) return fail(done.error());
    return {};
  };
  for (const auto& change : edit.changes) {
    if (change.fields.empty())
      if (auto status = write(change, {}); !status) return status;
    for (const auto& field : change.fields)
      if (auto status = write(change, field); !status) return status;
  }
  return {};
}

Status write_attachment(Connection& connection, const AttachmentContent& content) {
  const auto& attachment = content.attachment;
  auto done = connection.execute(
      "INSERT INTO catalogue_attachment (code, id, title, role, media_type, sha256, content) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (code, id) DO UPDATE SET "
      "title = excluded.title, role = excluded.role, media_type = excluded.media_type, "
      "sha256 = excluded.sha256, content = excluded.content",
      {content.code, attachment.id, attachment.title, std::string(title_of(attachment.role)),
       attachment.media_type, attachment.sha256, Blob{content.bytes}});
  if (!done) return fail(done.error());
  return {};
}

// Moves the catalogue from its base to the next revision: the first of two edits wins.
Result<std::int64_t> advance_revision(Connection& connection, std::int64_t base) {
  auto advanced = connection.execute(
      "UPDATE catalogue_state SET revision = revision + 1 WHERE id = 1 AND revision = $1", {base});
  if (!advanced) return fail(advanced.error());
  if (advanced->affected == 0)
    return fail(
        reason::catalogue_changed,
        "事项目录已被他人更新，请重新比对后再导入（所依据的版本：" + std::to_string(base) + "）");
  return base + 1;
}

}  // namespace

Result<StoredCatalogue> load_catalogue(Connection& connection) {
  auto revision = read_revision(connection);
  if (!revision) return fail(revision.error());
  auto items = read_items(connection);
  if (!items) return fail(items.error());
  return StoredCatalogue{*revision, std::move(*items)};
}

Result<std::optional<ImportOutcome>> read_import(Connection& connection,
                                                 const std::string& request_id) {
  auto import = connection.execute(
      "SELECT revision, unchanged_count FROM catalogue_import WHERE request_id = $1", {request_id});
  if (!import) return fail(import.error());
  if (import->empty()) return std::optional<ImportOutcome>{};
  auto rows = connection.execute(
      "SELECT action, code, name, field, value_before, value_after FROM catalogue_change "
      "WHERE request_id = $1 ORDER BY position",
      {request_id});
  if (!rows) return fail(rows.error());

  ImportOutcome outcome;
  outcome.applied = true;
  outcome.revision = import->rows[0].integer(0);
  outcome.unchanged_count = static_cast<int>(import->rows[0].integer(1));
  for (const auto& row : *rows) {
    auto action = action_of(row.text(0));
    if (outcome.changes.empty() || outcome.changes.back().code != row.text(1) ||
        outcome.changes.back().action != action)
      outcome.changes.push_back({action, row.text(1), row.text(2), {}});
    if (!row.text(3).empty())
      outcome.changes.back().fields.push_back({row.text(3), row.text(4), row.text(5)});
  }
  return outcome;
}

Result<ImportOutcome> apply_edit(Connection& connection, const CatalogueEdit& edit) {
  auto before = read_import(connection, edit.request_id);
  if (!before) return fail(before.error());
  if (*before) return **before;

  auto revision = advance_revision(connection, edit.base_revision);
  if (!revision) return fail(revision.error());
  for (const auto& item : edit.upserts)
    if (auto status = write_item(connection, item); !status) return fail(status.error());
  for (const auto& code : edit.removals)
    if (auto gone = connection.execute("DELETE FROM catalogue_item WHERE code = $1", {code}); !gone)
      return fail(gone.error());
  for (const auto& content : edit.attachments)
    if (auto status = write_attachment(connection, content); !status) return fail(status.error());
  if (auto status = write_trail(connection, edit, *revision); !status) return fail(status.error());
  return ImportOutcome{true, *revision, {}, edit.changes, edit.unchanged_count};
}

asio::awaitable<Result<std::int64_t>> CatalogueStore::revision() {
  co_return co_await database_.read(read_revision);
}

asio::awaitable<Result<StoredCatalogue>> CatalogueStore::load() {
  co_return co_await database_.read(load_catalogue);
}

asio::awaitable<Result<AttachmentContent>> CatalogueStore::attachment(std::string code,
                                                                      std::string id) {
  auto read = [code, id](Connection& connection) -> Result<AttachmentContent> {
    auto rows = connection.execute(
        "SELECT title, role, media_type, sha256, content FROM catalogue_attachment "
        "WHERE code = $1 AND id = $2",
        {code, id});
    if (!rows) return fail(rows.error());
    if (rows->empty())
      return fail(reason::attachment_not_found, "事项 " + code + " 没有附件 " + id);
    const auto& row = rows->rows[0];
    AttachmentContent content{code, {}, row.blob(4)};
    content.attachment.id = id;
    content.attachment.title = row.text(0);
    content.attachment.role =
        parse_attachment_role(row.text(1)).value_or(AttachmentRole::unspecified);
    content.attachment.media_type = row.text(2);
    content.attachment.sha256 = row.text(3);
    content.attachment.size = static_cast<std::int64_t>(content.bytes.size());
    return content;
  };
  co_return co_await database_.read(read);
}

asio::awaitable<Result<std::optional<ImportOutcome>>> CatalogueStore::applied_import(
    std::string request_id) {
  auto read = [request_id](Connection& connection) { return read_import(connection, request_id); };
  co_return co_await database_.read(read);
}

asio::awaitable<Result<ImportOutcome>> CatalogueStore::apply(CatalogueEdit edit) {
  auto write = [edit = std::move(edit)](Connection& connection) {
    return apply_edit(connection, edit);
  };
  co_return co_await database_.write(std::move(write));
}

}  // namespace mct::catalogue
