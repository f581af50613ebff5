#include "backend/features/notice/recipient_rows.h"

#include <fmt/format.h>
#include <map>

#include "backend/features/notice/audience_rows.h"
#include "backend/features/notice/consent_rows.h"
#include "backend/features/notice/notice_rows.h"

namespace mct::notice {
namespace {

using storage::Connection;
using Receipts = std::map<std::string, Receipt>;  // by card id

Result<Receipts> read_receipts(Connection& connection, const std::string& id) {
  static const auto sql = fmt::format(
      "SELECT r.card_id, {} FROM notice_receipt r WHERE r.notice_id = $1", receipt_columns);
  auto rows = connection.execute(sql, {id});
  if (!rows) return fail(rows.error());
  Receipts receipts;
  for (const auto& row : *rows) receipts.emplace(row.text(0), receipt_of(row, 1));
  return receipts;
}

Recipient recipient_of(Member member, const Receipts& receipts) {
  const auto found = receipts.find(member.card_id);
  Recipient it{std::move(member), found == receipts.end() ? Receipt() : found->second};
  it.present_ms = it.receipt.checked_in_ms;
  it.checked_in_by = it.receipt.checked_in_by;
  const auto in_place = receipts.find(it.receipt.substitute_card_id);
  if (it.present_ms == 0 && in_place != receipts.end()) {
    it.present_ms = in_place->second.checked_in_ms;
    it.checked_in_by = in_place->second.checked_in_by;
  }
  return it;
}

}  // namespace

Result<Recipients> read_recipients(Connection& connection, Members& members,
                                   const Standing& standing, const std::string& id,
                                   std::int64_t now_ms) {
  auto seen = read_managed(connection, standing, id, now_ms);
  if (!seen) return fail(seen.error());
  auto topics = topics_of(connection, id);
  if (!topics) return fail(topics.error());
  auto covered = members.covered(connection, audience_of(*topics));
  if (!covered) return fail(covered.error());
  auto receipts = read_receipts(connection, id);
  if (!receipts) return fail(receipts.error());
  Recipients recipients{std::move(*seen), {}};
  for (auto& member : *covered)
    recipients.all.push_back(recipient_of(std::move(member), *receipts));
  const auto& notice = recipients.seen.notice;
  if (notice.content.kind != Kind::alert && notice.neighbourhood_names.empty()) return recipients;
  auto residents = read_residents(connection, notice);
  if (!residents) return fail(residents.error());
  recipients.residents = *residents;
  return recipients;
}

}  // namespace mct::notice
