#include "backend/features/wallet/ledger_rows.h"

#include <algorithm>
#include <fmt/format.h>

namespace mct::wallet {
namespace {

using storage::Connection;

Status add_posting(Connection& connection, const Entry& entry, const Posting& posting) {
  auto added = connection.execute(
      "INSERT INTO wallet_posting (kind, reference, account_id, amount_fen) "
      "VALUES ($1, $2, $3, $4)",
      {static_cast<std::int64_t>(entry.kind), entry.reference, posting.account,
       posting.amount_fen});
  if (!added) return fail(added.error());
  // The row's check looks at what is inserted as well: begins at zero, then moves.
  auto opened = connection.execute(
      "INSERT INTO wallet_account (id, balance_fen) VALUES ($1, 0) ON CONFLICT (id) DO NOTHING",
      {posting.account});
  if (!opened) return fail(opened.error());
  auto moved =
      connection.execute("UPDATE wallet_account SET balance_fen = balance_fen + $2 WHERE id = $1",
                         {posting.account, posting.amount_fen});
  if (!moved) return fail(moved.error());
  return {};
}

Status note_problems(Connection& connection, const char* sql, const char* text, Books& books) {
  auto rows = connection.execute(sql);
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows)
    books.problems.push_back(fmt::format(fmt::runtime(text), row.text(0), row.integer(1)));
  return {};
}

}  // namespace

Status post(Connection& connection, const Entry& entry, std::int64_t now_ms) {
  auto added =
      connection.execute("INSERT INTO wallet_entry (kind, reference, at_ms) VALUES ($1, $2, $3)",
                         {static_cast<std::int64_t>(entry.kind), entry.reference, now_ms});
  if (!added) return fail(added.error());
  std::vector<Posting> postings{{entry.from, -entry.amount_fen}, {entry.to, entry.amount_fen}};
  // All lock accounts in one order.
  std::ranges::sort(postings, {}, &Posting::account);
  for (const auto& it : postings)
    if (auto status = add_posting(connection, entry, it); !status) return status;
  return {};
}

Result<Books> add_up(Connection& connection, int most_problems) {
  auto totals = connection.execute(
      "SELECT (SELECT COUNT(*) FROM wallet_entry), "
      "COALESCE((SELECT balance_fen FROM wallet_account WHERE id = 'provider'), 0)");
  if (!totals) return fail(totals.error());
  Books books{totals->rows[0].integer(0), -totals->rows[0].integer(1), {}};
  if (auto status =
          note_problems(connection,
                        "SELECT e.reference, CAST(COALESCE(SUM(p.amount_fen), -1) AS BIGINT) "
                        "FROM wallet_entry e LEFT JOIN wallet_posting p "
                        "ON p.kind = e.kind AND p.reference = e.reference "
                        "GROUP BY e.kind, e.reference HAVING COALESCE(SUM(p.amount_fen), -1) <> 0 "
                        "ORDER BY e.reference",
                        "分录 {} 不平：{} 分", books);
      !status)
    return fail(status.error());
  if (auto status = note_problems(
          connection,
          "SELECT a.id, CAST(a.balance_fen - COALESCE(SUM(p.amount_fen), 0) AS BIGINT) "
          "FROM wallet_account a LEFT JOIN wallet_posting p ON p.account_id = a.id "
          "GROUP BY a.id, a.balance_fen HAVING a.balance_fen <> COALESCE(SUM(p.amount_fen), 0) "
          "ORDER BY a.id",
          "账户 {} 的余额与分录相差 {} 分", books);
      !status)
    return fail(status.error());
  if (auto status = note_problems(connection,
                                  "SELECT id, balance_fen FROM wallet_account "
                                  "WHERE balance_fen < 0 AND id <> 'provider' ORDER BY id",
                                  "账户 {} 的余额为 {} 分", books);
      !status)
    return fail(status.error());
  if (books.problems.size() > static_cast<std::size_t>(most_problems))
    books.problems.resize(static_cast<std::size_t>(most_problems));
  return books;
}

}  // namespace mct::wallet
