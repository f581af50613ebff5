#include "backend/features/notice/notice_rows.h"

#include <fmt/format.h>
#include <sstream>

#include "backend/attachments/attachment_places.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/task_rows.h"

namespace mct::notice {
namespace {

using storage::Connection;
using storage::Value;

constexpr std::size_t most_changes = 20;
// Columns of a row of select_seen().
constexpr std::size_t receipt_at = 24, substitute_for_at = receipt_at + 14,
                      consent_at = substitute_for_at + 1;

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream rest(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(rest, line);) lines.push_back(line);
  return lines;
}

Notice notice_of(const storage::Row& row) {
  Notice it;
  it.id = row.text(0);
  it.revision = row.integer(1);
  it.content = {static_cast<Kind>(row.integer(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.integer(6),
                row.integer(7),
                row.integer(8),
                static_cast<AlertLevel>(row.integer(9)),
                static_cast<int>(row.integer(10)),
                row.integer(11) != 0};
  it.sender_card_id = row.text(12);
  it.sender_unit_id = row.text(13);
  it.sender_name = row.text(14);
  it.sender_organization = row.text(15);
  it.sent_ms = row.integer(16);
  it.scheduled = row.integer(17) != 0;
  it.cancelled_ms = row.integer(18);
  it.urged_ms = row.integer(19);
  it.group_names = lines_of(row.text(20));
  it.neighbourhood_names = lines_of(row.text(21));
  if (!row.is_null(22)) it.minutes = {row.integer(22), row.integer(23)};
  return it;
}

Result<std::vector<int>> read_reminders(Connection& connection, const std::string& id,
                                        const std::string& card_id) {
  auto rows = connection.execute(
      "SELECT minutes FROM notice_reminder WHERE notice_id = $1 AND card_id = $2 ORDER BY minutes",
      {id, card_id});
  if (!rows) return fail(rows.error());
  std::vector<int> minutes;
  for (const auto& row : *rows) minutes.push_back(static_cast<int>(row.integer(0)));
  return minutes;
}

Result<std::vector<Change>> read_changes(Connection& connection, const std::string& id) {
  auto rows = connection.execute(
      "SELECT revision, at_ms, name, text_before, text_after FROM notice_change "
      "WHERE notice_id = $1 ORDER BY revision DESC, position",
      {id});
  if (!rows) return fail(rows.error());
  std::vector<Change> changes;
  for (const auto& row : *rows) {
    if (changes.empty() || changes.back().revision != row.integer(0)) {
      if (changes.size() == most_changes) break;
      changes.push_back({row.integer(0), row.integer(1), {}});
    }
    changes.back().fields.push_back({row.text(2), row.text(3), row.text(4)});
  }
  return changes;
}

}  // namespace

Receipt receipt_of(const storage::Row& row, std::size_t first) {
  if (row.is_null(first)) return {};
  return {row.integer(first),
          row.integer(first + 1),
          static_cast<Answer>(row.integer(first + 2)),
          row.text(first + 3),
          row.text(first + 4),
          row.text(first + 5),
          row.integer(first + 6),
          row.integer(first + 7),
          {row.integer(first + 8) != 0, row.integer(first + 9) != 0, row.integer(first + 10) != 0},
          {},
          row.integer(first + 11),
          row.text(first + 12),
          row.integer(first + 13)};
}

std::string select_seen(std::string_view rest) {
  return fmt::format(
      "SELECT n.id, n.revision, n.kind, n.title, n.body, n.place, n.start_ms, n.end_ms, "
      "n.reply_by_ms, n.alert_level, n.unit_quota, n.without_substitutes, n.sender_card_id, "
      "n.sender_unit_id, n.sender_name, "
      "n.sender_organization, n.sent_ms, n.scheduled, n.cancelled_ms, n.urged_ms, "
      "n.group_names, n.neighbourhood_names, m.revision, m.written_ms, {}, "
      "(SELECT min(s.name) FROM notice_receipt s "
      " WHERE s.notice_id = n.id AND s.substitute_card_id = $1), "
      "(SELECT count(*) FROM notice_read_consent c "
      " WHERE c.card_id = $1 AND c.unit_id = n.sender_unit_id) "
      "FROM notice n LEFT JOIN notice_minutes m ON m.notice_id = n.id "
      "LEFT JOIN notice_receipt r ON r.notice_id = n.id AND r.card_id = $1 {}",
      receipt_columns, rest);
}

Result<std::vector<SeenNotice>> read_seen(Connection& connection, const Standing& reader,
                                          const std::string& sql,
                                          const std::vector<Value>& parameters) {
  auto rows = connection.execute(sql, parameters);
  if (!rows) return fail(rows.error());
  std::vector<SeenNotice> all;
  for (const auto& row : *rows) {
    SeenNotice seen{notice_of(row), receipt_of(row, receipt_at), {}, false};
    if (!row.is_null(substitute_for_at)) seen.substitute_for = row.text(substitute_for_at);
    seen.own.read_consent = row.integer(consent_at) != 0;
    seen.manageable = may_manage(reader, seen.notice);
    auto changes = read_changes(connection, seen.notice.id);
    if (!changes) return fail(changes.error());
    seen.notice.changes = std::move(*changes);
    if (seen.notice.content.kind == Kind::meeting) {
      auto reminders = read_reminders(connection, seen.notice.id, reader.card_id);
      if (!reminders) return fail(reminders.error());
      seen.own.reminders = std::move(*reminders);
      auto tasks = read_tasks(connection, seen.notice.id, reader.card_id);
      if (!tasks) return fail(tasks.error());
      if (!reader.card_id.empty()) seen.own_tasks = std::move(*tasks);
    }
    auto attached = attachments::attachments_of(connection, {attachment_noun, seen.notice.id});
    if (!attached) return fail(attached.error());
    seen.notice.attachments = std::move(*attached);
    all.push_back(std::move(seen));
  }
  return all;
}

std::string is_invited(const Standing& reader, std::size_t first_topic) {
  std::string topics;
  for (std::size_t i = 0; i < reader.topics.size(); ++i)
    topics += fmt::format("{}${}", i == 0 ? "" : ", ", first_topic + i);
  return fmt::format(
      "((n.id IN (SELECT a.notice_id FROM notice_audience a WHERE a.topic IN ('{}', {})) "
      "  AND n.scheduled = 0 AND (n.sent_ms >= $2 OR n.end_ms > $3)) "
      " OR n.id IN (SELECT s.notice_id FROM notice_receipt s WHERE s.substitute_card_id = $1))",
      alerts_topic, topics);
}

std::string gets_it(const Standing& reader, std::size_t first_topic) {
  return fmt::format("({} OR n.id IN (SELECT t.notice_id FROM notice_task t WHERE t.card_id = $1))",
                     is_invited(reader, first_topic));
}

namespace {

// The first of them. Errors: NOTICE_NOT_FOUND.
Result<SeenNotice> read_first(Connection& connection, const Standing& reader,
                              const std::string& sql, const std::vector<Value>& parameters) {
  auto found = read_seen(connection, reader, sql, parameters);
  if (!found) return fail(found.error());
  if (found->empty()) return notice_not_found();
  return std::move(found->front());
}

}  // namespace

Result<SeenNotice> read_visible(Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms) {
  const auto sql = select_seen(
      fmt::format("WHERE n.id = $4 AND ({} OR n.sender_card_id = $1 OR n.sender_unit_id = $5)",
                  gets_it(reader, 6)));
  std::vector<Value> parameters{reader.card_id, reader.joined_ms, now_ms, id,
                                reader.admin ? reader.unit_id : std::string()};
  parameters.insert(parameters.end(), reader.topics.begin(), reader.topics.end());
  return read_first(connection, reader, sql, parameters);
}

Result<SeenNotice> read_invited(Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms) {
  const auto sql = select_seen(fmt::format("WHERE n.id = $4 AND {}", is_invited(reader, 5)));
  std::vector<Value> parameters{reader.card_id, reader.joined_ms, now_ms, id};
  parameters.insert(parameters.end(), reader.topics.begin(), reader.topics.end());
  return read_first(connection, reader, sql, parameters);
}

Result<SeenNotice> read_notice(Connection& connection, const std::string& card_id,
                               const std::string& id) {
  static const auto sql = select_seen("WHERE n.id = $2");
  Standing reader;
  reader.card_id = card_id;
  return read_first(connection, reader, sql, {card_id, id});
}

Result<SeenNotice> read_managed(Connection& connection, const Standing& reader,
                                const std::string& id, std::int64_t now_ms) {
  auto seen = read_visible(connection, reader, id, now_ms);
  if (seen && !seen->manageable) return notice_not_found();
  return seen;
}

Status insert_notice(Connection& connection, const Notice& it,
                     const std::vector<std::string>& topics) {
  const auto& content = it.content;
  auto kept = connection.execute(
      "INSERT INTO notice (id, revision, kind, title, body, place, start_ms, end_ms, reply_by_ms, "
      "alert_level, unit_quota, without_substitutes, sender_card_id, sender_unit_id, sender_name, "
      "sender_organization, sent_ms, scheduled, cancelled_ms, urged_ms, group_names, "
      "neighbourhood_names) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
      "0, 0, $19, $20)",
      {it.id,
       it.revision,
       static_cast<std::int64_t>(content.kind),
       content.title,
       content.body,
       content.place,
       content.start_ms,
       content.end_ms,
       content.reply_by_ms,
       static_cast<std::int64_t>(content.alert_level),
       std::int64_t{content.unit_quota},
       std::int64_t{content.without_substitutes},
       it.sender_card_id,
       it.sender_unit_id,
       it.sender_name,
       it.sender_organization,
       it.sent_ms,
       std::int64_t{it.scheduled},
       fmt::format("{}", fmt::join(it.group_names, "\n")),
       fmt::format("{}", fmt::join(it.neighbourhood_names, "\n"))});
  if (!kept) return fail(kept.error());
  for (const auto& topic : topics) {
    auto added = connection.execute(
        "INSERT INTO notice_audience (notice_id, topic) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        {it.id, topic});
    if (!added) return fail(added.error());
  }
  return {};
}

}  // namespace mct::notice
