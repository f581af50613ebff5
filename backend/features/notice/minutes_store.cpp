#include "backend/features/notice/minutes_store.h"

#include <algorithm>
#include <optional>

#include "backend/attachments/attachment_places.h"
#include "backend/features/notice/audience_rows.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/requests/request_log.h"

namespace mct::notice {
namespace {

using storage::Connection;

constexpr std::size_t most_attachments = 10;

Result<std::optional<Minutes>> read_minutes(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT notice_id, revision, minutes, author_name, published_ms, written_ms "
      "FROM notice_minutes WHERE notice_id = $1",
      {id});
  if (!rows) return fail(rows.error());
  if (rows->rows.empty()) return std::nullopt;
  const auto& row = rows->rows.front();
  Minutes it{row.text(0), row.integer(1), row.text(2), row.text(3), row.integer(4), row.integer(5)};
  auto attached = attachments::attachments_of(connection, {minutes_noun, id});
  if (!attached) return fail(attached.error());
  it.attachments = std::move(*attached);
  return it;
}

tl::unexpected<Error> minutes_changed() {
  return fail(reason::minutes_changed, "纪要刚被别人改过，请看过后再改");
}

// Moves the revision on, unless somebody else has.
Status write_text(Connection& connection, const MinutesStore::Writing& it,
                  const std::string& author, std::int64_t now_ms) {
  auto written = it.revision == 0
                     ? connection.execute(
                           "INSERT INTO notice_minutes (notice_id, revision, minutes, "
                           "author_name, published_ms, written_ms) "
                           "VALUES ($1, 1, $2, $3, $4, $4) ON CONFLICT DO NOTHING",
                           {it.notice_id, it.text, author, now_ms})
                     : connection.execute(
                           "UPDATE notice_minutes SET revision = revision + 1, minutes = $2, "
                           "author_name = $3, written_ms = $4 "
                           "WHERE notice_id = $1 AND revision = $5",
                           {it.notice_id, it.text, author, now_ms, it.revision});
  if (!written) return fail(written.error());
  if (written->affected == 0) return minutes_changed();
  return {};
}

// Files that do not hang on the minutes already. Errors: INVALID_ARGUMENT, when there are too many.
Result<std::vector<std::string>> new_files(const std::optional<Minutes>& before,
                                           std::vector<std::string> ids) {
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  if (!before) return ids;
  const auto& hanging = before->attachments;
  std::erase_if(ids, [&](const std::string& id) {
    return std::ranges::find(hanging, id, &attachments::Attachment::id) != hanging.end();
  });
  if (hanging.size() + ids.size() <= most_attachments) return ids;
  const std::string what = "附件最多 10 个";
  return fail(mct::reason::invalid_argument, what, {{"attachment_ids", what}});
}

// The notice's id.
Result<std::string> write_minutes(Connection& connection, Members& members,
                                  const EventPayloads& payloads, const Reader& reader,
                                  const MinutesStore::Writing& it, std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto seen = read_managed(connection, *standing, it.notice_id, now_ms);
  if (!seen) return fail(seen.error());
  if (auto status = check_minutes(seen->notice, now_ms); !status) return fail(status.error());
  auto author = members.member(connection, reader.card_id);
  if (!author) return fail(author.error());
  if (!*author) return fail(mct::reason::permission_denied, "请用单位名片写纪要");
  auto before = read_minutes(connection, it.notice_id);
  if (!before) return fail(before.error());
  if ((*before ? (*before)->revision : 0) != it.revision) return minutes_changed();
  auto files = new_files(*before, it.attachment_ids);
  if (!files) return fail(files.error());
  if (*before && (*before)->text == it.text && files->empty())
    return fail(mct::reason::invalid_argument, "没有任何更改", {{"text", "没有任何更改"}});
  if (auto status = write_text(connection, it, (*author)->name, now_ms); !status)
    return fail(status.error());
  if (auto status =
          attachments::attach(connection, reader.account_id, *files, {minutes_noun, it.notice_id});
      !status)
    return fail(status.error());
  auto after = read_minutes(connection, it.notice_id);
  if (!after) return fail(after.error());
  if (auto told = tell_audience(connection, it.notice_id, notice_minutes, payloads.minutes(**after),
                                now_ms);
      !told)
    return fail(told.error());
  return it.notice_id;
}

}  // namespace

asio::awaitable<Result<Minutes>> MinutesStore::write(Reader reader, Writing writing) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Minutes> {
    auto id = requests::once(
        connection, {reader.card_id + "/notice.minutes", writing.request_id}, now_ms,
        [&] { return write_minutes(connection, members_, payloads_, reader, writing, now_ms); });
    if (!id) return fail(id.error());
    auto minutes = read_minutes(connection, *id);
    if (!minutes) return fail(minutes.error());
    return std::move(**minutes);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Minutes>> MinutesStore::read(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Minutes> {
    auto standing = members_.standing(connection, reader);
    if (!standing) return fail(standing.error());
    if (auto seen = read_visible(connection, *standing, id, now_ms); !seen)
      return fail(seen.error());
    auto minutes = read_minutes(connection, id);
    if (!minutes) return fail(minutes.error());
    if (!*minutes) return fail(reason::minutes_not_found, "还没有会议纪要");
    return std::move(**minutes);
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::notice
