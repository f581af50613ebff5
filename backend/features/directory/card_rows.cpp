#include "backend/features/directory/card_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "backend/events/event_log.h"
#include "backend/features/directory/card_terms.h"
#include "backend/storage/list_parameter.h"

namespace mct::directory {
namespace {

using storage::Blob;
using storage::Connection;
using storage::Value;

Value text_or_null(const std::string& text) {
  return text.empty() ? Value{} : Value{text};
}
std::string text_of(const storage::Row& row, std::size_t column) {
  return row.is_null(column) ? std::string{} : row.text(column);
}

Duties duties_of(std::int64_t bits) {
  Duties duties;
  for (const auto duty : {Duty::identity_review})
    if (((bits >> static_cast<int>(duty)) & 1) != 0) duties.insert(duty);
  return duties;
}

// In the order of the index, which takes them the faster the more there are.
Status write_terms(Connection& connection, std::span<const Card> cards) {
  struct Row {
    std::string term;
    const Card* card;
    std::int64_t marks;
  };
  std::vector<Row> rows;
  for (const auto& card : cards) {
    if (!card.staff()) continue;
    auto terms = terms_of(card.details);
    const auto marks = marks_of(terms);
    for (auto& term : terms) rows.push_back({std::move(term), &card, marks});
  }
  std::ranges::sort(rows, {}, [](const Row& row) { return std::tie(row.term, row.card->id); });
  for (auto& [term, card, marks] : rows) {
    auto kept = connection.execute(
        "INSERT INTO directory_term (term, unit_id, card_id, marks) VALUES ($1, $2, $3, $4)",
        {Blob{std::move(term)}, card->unit_id, card->id, marks});
    if (!kept) return fail(kept.error());
  }
  return {};
}

Status forget_terms(Connection& connection, const std::string& id) {
  auto gone = connection.execute("DELETE FROM directory_term WHERE card_id = $1", {id});
  if (!gone) return fail(gone.error());
  return {};
}

Status map_listed(const Result<storage::Rows>& written) {
  if (written) return {};
  if (written.error().reason != mct::reason::already_exists) return fail(written.error());
  return fail(reason::phone_listed, "本单位已有人登记了这个手机号",
              {{"details.phone", "本单位已有人登记了这个手机号"}});
}

Status insert_row(Connection& connection, const Card& card) {
  const auto& details = card.details;
  auto added = connection.execute(
      "INSERT INTO directory_card (id, organization_id, unit_id, account_id, name, gender, post, "
      "phone, office_phone, signature, position, role, phone_visibility, link_code, revision, "
      "created_ms, community_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
      "$14, "
      "$15, $16, $17)",
      {card.id, text_or_null(details.organization_id), text_or_null(card.unit_id),
       text_or_null(card.account_id), details.name, static_cast<std::int64_t>(details.gender),
       details.post, details.phone, details.office_phone, card.signature,
       std::int64_t{details.position}, static_cast<std::int64_t>(card.role),
       static_cast<std::int64_t>(card.phone_visibility), card.link_code, card.revision,
       card.created_ms, text_or_null(card.community_id)});
  return map_listed(added);
}

}  // namespace

std::int64_t bits_of(const Duties& duties) {
  std::int64_t bits = 0;
  for (const auto duty : duties) bits |= std::int64_t{1} << static_cast<int>(duty);
  return bits;
}

Status take_turn(Connection& connection) {
  if (connection.engine() == storage::Engine::sqlite) return {};
  auto taken = connection.execute("UPDATE directory_tree SET revision = revision WHERE id = 1");
  if (!taken) return fail(taken.error());
  return {};
}

std::string select_cards(std::string_view rest) {
  return fmt::format("SELECT {} FROM directory_card c {}", card_columns, rest);
}

Card card_of(const storage::Row& row) {
  Card card;
  card.id = row.text(0);
  card.details.organization_id = text_of(row, 1);
  card.unit_id = text_of(row, 2);
  card.account_id = text_of(row, 3);
  card.details.name = row.text(4);
  card.details.gender = static_cast<Gender>(row.integer(5));
  card.details.post = row.text(6);
  card.details.phone = row.text(7);
  card.details.office_phone = row.text(8);
  card.signature = row.text(9);
  card.details.position = static_cast<int>(row.integer(10));
  card.role = static_cast<Role>(row.integer(11));
  card.phone_visibility = static_cast<PhoneVisibility>(row.integer(12));
  card.link_code = row.text(13);
  card.revision = row.integer(14);
  card.created_ms = row.integer(15);
  card.duties = duties_of(row.integer(16));
  card.community_id = text_of(row, 17);
  return card;
}

Result<std::vector<Card>> cards_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Card> cards;
  cards.reserve(rows->rows.size());
  for (const auto& row : *rows) cards.push_back(card_of(row));
  return cards;
}

Result<Card> read_card(Connection& connection, const std::string& id) {
  static const auto sql = fmt::format(
      "SELECT {} FROM directory_card c WHERE c.id = $1 AND c.revoked_ms IS NULL", card_columns);
  auto rows = connection.execute(sql, {id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return card_not_found();
  return card_of(rows->rows[0]);
}

Result<std::optional<Card>> read_staff_card(Connection& connection, const std::string& id) {
  auto card = read_card(connection, id);
  if (!card && card.error().reason == reason::card_not_found) return std::nullopt;
  if (!card) return fail(card.error());
  if (!card->staff()) return std::nullopt;
  return std::move(*card);
}

Result<std::vector<Card>> read_cards(Connection& connection, const std::vector<std::string>& ids) {
  const auto sql = select_cards(fmt::format("WHERE c.revoked_ms IS NULL AND c.id IN ({})",
                                            storage::texts_in(connection.engine(), "$1")));
  return cards_of(connection.execute(sql, {storage::list_of(ids)}));
}

Result<std::vector<Card>> read_cards_below(Connection& connection, const std::string& path) {
  static const auto sql = select_cards(
      "JOIN directory_organization o ON o.id = c.organization_id "
      "WHERE o.path >= $1 AND o.path < $2 AND c.revoked_ms IS NULL "
      "ORDER BY o.path, c.position, c.id");
  return cards_of(connection.execute(sql, {Blob{path}, storage::end_of_prefix(path)}));
}

Status insert_cards(Connection& connection, std::span<const Card> cards) {
  for (const auto& card : cards)
    if (auto status = insert_row(connection, card); !status) return status;
  return write_terms(connection, cards);
}

Status insert_card(Connection& connection, const Card& card) {
  return insert_cards(connection, {&card, 1});
}

Status replace_card(Connection& connection, const Card& card) {
  const auto& details = card.details;
  auto kept = connection.execute(
      "UPDATE directory_card SET organization_id = $2, unit_id = $3, account_id = $4, name = $5, "
      "gender = $6, post = $7, phone = $8, office_phone = $9, signature = $10, position = $11, "
      "role = $12, phone_visibility = $13, link_code = $14, revision = $15, duties = $16, "
      "revoked_ms = NULL WHERE id = $1",
      {card.id, text_or_null(details.organization_id), text_or_null(card.unit_id),
       text_or_null(card.account_id), details.name, static_cast<std::int64_t>(details.gender),
       details.post, details.phone, details.office_phone, card.signature,
       std::int64_t{details.position}, static_cast<std::int64_t>(card.role),
       static_cast<std::int64_t>(card.phone_visibility), card.link_code, card.revision,
       bits_of(card.duties)});
  if (auto status = map_listed(kept); !status) return status;
  // It may stand elsewhere now, or have lost its holder.
  if (auto status = events::topics_changed(connection, {card.id}); !status) return status;
  if (auto status = forget_terms(connection, card.id); !status) return status;
  return write_terms(connection, {&card, 1});
}

Status revoke_card(Connection& connection, const std::string& id, std::int64_t now_ms) {
  auto revoked = connection.execute(
      "UPDATE directory_card SET revoked_ms = $2, account_id = NULL, duties = 0, "
      "revision = revision + 1 "
      "WHERE id = $1",
      {id, now_ms});
  if (!revoked) return fail(revoked.error());
  for (const auto* sql : {"DELETE FROM directory_contact WHERE card_id = $1",
                          "DELETE FROM directory_contact WHERE contact_card_id = $1"}) {
    auto gone = connection.execute(sql, {id});
    if (!gone) return fail(gone.error());
  }
  if (auto status = events::topics_changed(connection, {id}); !status) return status;
  return forget_terms(connection, id);
}

}  // namespace mct::directory
