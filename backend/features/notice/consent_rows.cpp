#include "backend/features/notice/consent_rows.h"

namespace mct::notice {

using storage::Connection;

Status write_consent(Connection& connection, const std::string& card_id, const std::string& unit_id,
                     bool allowed) {
  auto kept = allowed ? connection.execute(
                            "INSERT INTO notice_read_consent (card_id, unit_id) "
                            "VALUES ($1, $2) ON CONFLICT DO NOTHING",
                            {card_id, unit_id})
                      : connection.execute(
                            "DELETE FROM notice_read_consent WHERE card_id = $1 AND unit_id = $2",
                            {card_id, unit_id});
  if (!kept) return fail(kept.error());
  return {};
}

Result<Residents> read_residents(Connection& connection, const Notice& notice) {
  auto rows = connection.execute(
      "SELECT coalesce(sum(CASE WHEN r.read_ms <> 0 THEN 1 ELSE 0 END), 0), "
      "coalesce(sum(CASE WHEN r.answer <> 0 THEN 1 ELSE 0 END), 0) "
      "FROM notice_receipt r JOIN notice_read_consent c "
      "ON c.card_id = r.card_id AND c.unit_id = $2 "
      "WHERE r.notice_id = $1 AND r.unit_id = ''",
      {notice.id, notice.sender_unit_id});
  if (!rows) return fail(rows.error());
  const auto& row = rows->rows.at(0);
  return Residents{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
}

Result<int> count_replies(Connection& connection, const Notice& notice) {
  auto rows = connection.execute(
      "SELECT count(*) FROM notice_receipt r WHERE r.notice_id = $1 AND r.answer <> 0 "
      "AND (r.unit_id <> '' OR EXISTS (SELECT 1 FROM notice_read_consent c "
      "WHERE c.card_id = r.card_id AND c.unit_id = $2))",
      {notice.id, notice.sender_unit_id});
  if (!rows) return fail(rows.error());
  return static_cast<int>(rows->rows.at(0).integer(0));
}

}  // namespace mct::notice
