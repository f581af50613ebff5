#include "backend/attachments/attachment_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/attachments/attachment_rows.h"
#include "backend/core/ids.h"
#include "backend/requests/request_log.h"

namespace mct::attachments {
namespace {

using storage::Blob;
using storage::Connection;

constexpr std::int64_t uploading = 1;
constexpr std::int64_t prune_piece = 100;

// The account's row is the turnstile: two uploads at once cannot both take the last of the quota.
Result<std::int64_t> add_usage(Connection& connection, const std::string& account_id,
                               std::int64_t bytes) {
  auto counted = connection.execute(
      "INSERT INTO attachment_usage (account_id, bytes) VALUES ($1, $2) "
      "ON CONFLICT (account_id) DO UPDATE SET bytes = attachment_usage.bytes + $2 RETURNING bytes",
      {account_id, bytes});
  if (!counted) return fail(counted.error());
  return counted->rows.at(0).integer(0);
}

// Pieces come in order, so that their number says how far it has come.
Result<std::int64_t> count_pieces(Connection& connection, const std::string& id) {
  auto rows =
      connection.execute("SELECT COUNT(*) FROM attachment_piece WHERE attachment_id = $1", {id});
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

Result<Upload> progress(Connection& connection, const Attachment& attachment) {
  if (attachment.ready()) return Upload{attachment.id, attachment.size, true};
  auto pieces = count_pieces(connection, attachment.id);
  if (!pieces) return fail(pieces.error());
  return Upload{attachment.id, std::min(*pieces * piece_bytes, attachment.size), false};
}

Status insert_piece(Connection& connection, const std::string& id, std::int64_t position,
                    std::string content) {
  auto kept = connection.execute(
      "INSERT INTO attachment_piece (attachment_id, position, content) VALUES ($1, $2, $3) "
      "ON CONFLICT (attachment_id, position) DO NOTHING",
      {id, position, Blob{std::move(content)}});
  if (!kept) return fail(kept.error());
  return {};
}

Result<Upload> start_upload(Connection& connection, const WantedUpload& wanted,
                            std::int64_t account_bytes, std::int64_t now_ms) {
  const requests::RequestKey key{wanted.account_id + "/attachment.start", wanted.request_id};
  auto id = requests::once(connection, key, now_ms, [&]() -> Result<std::string> {
    auto usage = add_usage(connection, wanted.account_id, wanted.size);
    if (!usage) return fail(usage.error());
    if (*usage > account_bytes)
      return fail(reason::quota_exceeded, "附件空间已满，请先删除一些再上传");
    auto made = random_id();
    auto kept = connection.execute(
        "INSERT INTO attachment (id, account_id, name, state, size, sha256, media_type, used_ms) "
        "VALUES ($1, $2, $3, $4, $5, $6, '', $7)",
        {made, wanted.account_id, wanted.name, uploading, wanted.size, wanted.sha256, now_ms});
    if (!kept) return fail(kept.error());
    return made;
  });
  if (!id) return fail(id.error());
  auto attachment = read_attachment(connection, *id);
  if (!attachment) return fail(attachment.error());
  return progress(connection, *attachment);
}

Result<Upload> put_piece(Connection& connection, const std::string& account_id,
                         const std::string& id, std::int64_t offset, const std::string& content,
                         std::int64_t now_ms) {
  // Its own upload is taken in turns, so that no piece overtakes the one before it.
  auto used = connection.execute("UPDATE attachment SET used_ms = $2 WHERE id = $1", {id, now_ms});
  if (!used) return fail(used.error());
  auto attachment = read_own(connection, account_id, id);
  if (!attachment) return fail(attachment.error());
  auto upload = progress(connection, *attachment);
  if (!upload || offset < upload->received) return upload;
  const auto wanted = std::min(piece_bytes, attachment->size - offset);
  if (offset > upload->received || static_cast<std::int64_t>(content.size()) != wanted)
    return fail(reason::out_of_order,
                fmt::format("应从第 {} 字节起上传 {} 字节", upload->received,
                            std::min(piece_bytes, attachment->size - upload->received)));
  if (auto kept = insert_piece(connection, id, offset / piece_bytes, content); !kept)
    return fail(kept.error());
  upload->received += wanted;
  return upload;
}

Status replace_content(Connection& connection, const std::string& id, std::string_view content) {
  auto gone = connection.execute("DELETE FROM attachment_piece WHERE attachment_id = $1", {id});
  if (!gone) return fail(gone.error());
  for (std::int64_t position = 0; !content.empty(); ++position) {
    const auto piece = content.substr(0, piece_bytes);
    if (auto kept = insert_piece(connection, id, position, std::string(piece)); !kept) return kept;
    content.remove_prefix(piece.size());
  }
  return {};
}

Result<Attachment> finish_upload(Connection& connection, const Attachment& attachment,
                                 const AttachmentStore::Finished& finished, std::int64_t now_ms) {
  const bool replaced = !finished.content.empty();
  const auto size = replaced ? static_cast<std::int64_t>(finished.content.size()) : attachment.size;
  auto ready = connection.execute(
      "UPDATE attachment SET state = 2, size = $2, sha256 = $3, media_type = $4, thumbnail = $5, "
      "used_ms = $6, width = $7, height = $8 WHERE id = $1 AND state = 1",
      {attachment.id, size, replaced ? finished.sha256 : attachment.sha256, finished.media_type,
       finished.thumbnail.empty() ? storage::Value{} : Blob{finished.thumbnail}, now_ms,
       std::int64_t{finished.width}, std::int64_t{finished.height}});
  if (!ready) return fail(ready.error());
  // Finished twice at once: the first has done it.
  if (ready->affected == 0) return read_attachment(connection, attachment.id);
  if (replaced) {
    if (auto kept = replace_content(connection, attachment.id, finished.content); !kept)
      return fail(kept.error());
    auto usage = add_usage(connection, attachment.account_id, size - attachment.size);
    if (!usage) return fail(usage.error());
  }
  return read_attachment(connection, attachment.id);
}

Result<std::int64_t> prune_some(Connection& connection, std::int64_t unfinished_before_ms,
                                std::int64_t loose_before_ms) {
  auto old = connection.execute(
      "SELECT id, account_id, size FROM attachment a WHERE (state = 1 AND used_ms < $1) OR "
      "(state = 2 AND used_ms < $2 AND NOT EXISTS "
      "(SELECT 1 FROM attachment_place p WHERE p.attachment_id = a.id)) "
      "ORDER BY account_id LIMIT $3",
      {unfinished_before_ms, loose_before_ms, prune_piece});
  if (!old) return fail(old.error());
  for (const auto& row : *old) {
    auto gone = connection.execute("DELETE FROM attachment WHERE id = $1", {row.text(0)});
    if (!gone) return fail(gone.error());
    auto usage = add_usage(connection, row.text(1), -row.integer(2));
    if (!usage) return fail(usage.error());
  }
  return static_cast<std::int64_t>(old->rows.size());
}

}  // namespace

// The same answer for one that is not there and one that is not for this card: nothing is learnt.
Result<Attachment> AttachmentStore::read_visible(Connection& connection, const Asked& asked) const {
  auto attachment = read_attachment(connection, asked.attachment_id);
  if (!attachment) return attachment;
  if (!attachment->ready()) return attachment_not_found();
  if (asked.place.noun.empty()) {
    if (attachment->account_id != asked.account_id) return attachment_not_found();
    return attachment;
  }
  const auto viewer = viewers_.find(asked.place.noun);
  if (viewer == viewers_.end()) return attachment_not_found();
  auto placed = connection.execute(
      "SELECT 1 FROM attachment_place WHERE noun = $1 AND id = $2 AND attachment_id = $3",
      {asked.place.noun, asked.place.id, asked.attachment_id});
  if (!placed) return fail(placed.error());
  if (placed->empty()) return attachment_not_found();
  auto seen =
      asked.account_id.empty()
          ? viewer->second->everybody_may_view(connection, asked.place.id)
          : viewer->second->may_view(connection, asked.account_id, asked.card_id, asked.place.id);
  if (!seen) return fail(seen.error());
  if (!*seen) return attachment_not_found();
  return attachment;
}

asio::awaitable<Result<Upload>> AttachmentStore::start(WantedUpload wanted,
                                                       std::int64_t account_bytes,
                                                       std::int64_t now_ms) {
  auto job = [=](Connection& it) { return start_upload(it, wanted, account_bytes, now_ms); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Upload>> AttachmentStore::put(std::string account_id, std::string id,
                                                     std::int64_t offset, std::string content,
                                                     std::int64_t now_ms) {
  auto job = [=](Connection& it) { return put_piece(it, account_id, id, offset, content, now_ms); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Attachment>> AttachmentStore::of_account(std::string account_id,
                                                                std::string id) {
  auto job = [=](Connection& it) { return read_own(it, account_id, id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> AttachmentStore::content(Attachment attachment) {
  auto job = [=](Connection& it) { return read_content(it, attachment); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Attachment>> AttachmentStore::finish(Attachment attachment,
                                                            Finished finished,
                                                            std::int64_t now_ms) {
  auto job = [=](Connection& it) { return finish_upload(it, attachment, finished, now_ms); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Attachment>> AttachmentStore::visible(Asked asked) {
  auto job = [=, this](Connection& it) { return read_visible(it, asked); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> AttachmentStore::piece(Asked asked, std::int64_t position) {
  auto job = [=, this](Connection& it) -> Result<std::string> {
    auto attachment = read_visible(it, asked);
    if (!attachment) return fail(attachment.error());
    return read_piece(it, attachment->id, position);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> AttachmentStore::thumbnail(Asked asked) {
  auto job = [=, this](Connection& it) -> Result<std::string> {
    auto attachment = read_visible(it, asked);
    if (!attachment) return fail(attachment.error());
    if (!attachment->has_thumbnail) return attachment_not_found();
    auto rows = it.execute("SELECT thumbnail FROM attachment WHERE id = $1", {attachment->id});
    if (!rows) return fail(rows.error());
    return rows->rows.at(0).blob(0);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::int64_t>> AttachmentStore::prune(std::int64_t unfinished_before_ms,
                                                             std::int64_t loose_before_ms) {
  auto job = [=](Connection& it) { return prune_some(it, unfinished_before_ms, loose_before_ms); };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::attachments
