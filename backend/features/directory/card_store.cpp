#include "backend/features/directory/card_store.h"

#include <fmt/format.h>

#include "backend/audit/audit_trail.h"
#include "backend/core/ids.h"
#include "backend/events/event_log.h"
#include "backend/features/directory/card_rows.h"

namespace mct::directory {
namespace {

using storage::Blob;
using storage::Connection;

Result<Card> one(Result<std::vector<Card>> cards) {
  if (!cards) return fail(cards.error());
  if (cards->empty()) return card_not_found();
  return std::move(cards->front());
}

// Likewise, for those who name the card as what they want to change.
Result<Card> own_card(Connection& connection, const std::string& account_id,
                      const std::string& card_id) {
  auto card = held_card(connection, account_id, card_id);
  if (!card && card.error().reason == reason::card_not_held) return card_not_found();
  return card;
}

Result<OwnCards> own_cards(Connection& connection, const std::string& account_id) {
  auto held = held_cards(connection, account_id);
  if (!held) return fail(held.error());
  OwnCards cards{std::move(*held), {}};
  if (cards.held.empty() || !cards.held.front().personal()) return cards;
  static const auto sql = select_cards(
      "WHERE c.phone = $1 AND c.account_id IS NULL AND c.revoked_ms IS NULL ORDER BY c.created_ms");
  auto waiting = cards_of(connection.execute(sql, {cards.held.front().details.phone}));
  if (!waiting) return fail(waiting.error());
  cards.waiting = std::move(*waiting);
  return cards;
}

Result<std::string> path_of(Connection& connection, const std::string& organization_id) {
  auto rows = connection.execute("SELECT path FROM directory_organization WHERE id = $1",
                                 {organization_id});
  if (!rows) return fail(rows.error());
  return rows->empty() ? std::string{} : rows->rows[0].blob(0);
}

// The holder's own doing, for the trail.
Status note(Connection& connection, const Card& card, const char* action, std::int64_t now_ms) {
  auto path = path_of(connection, card.place_id());
  if (!path) return fail(path.error());
  return audit::append(connection, audit::Entry{now_ms,
                                                {card.account_id, card.id, card.details.name},
                                                *path,
                                                action,
                                                card.id,
                                                card.details.name,
                                                {}});
}

Result<Card> claim_card(Connection& connection, const std::string& account_id,
                        const std::string& card_id, std::int64_t now_ms) {
  if (auto status = take_turn(connection); !status) return fail(status.error());
  auto personal = held_card(connection, account_id, {});
  if (!personal) return fail(personal.error());
  auto card = read_card(connection, card_id);
  if (!card) return card;
  if (card->account_id == account_id) return card;
  if (!card->account_id.empty() || !card->staff() || card->details.phone != personal->details.phone)
    return card_not_found();
  card->account_id = account_id;
  ++card->revision;
  auto claimed =
      connection.execute("UPDATE directory_card SET account_id = $2, revision = $3 WHERE id = $1",
                         {card_id, account_id, card->revision});
  if (!claimed) return fail(claimed.error());
  if (auto status = note(connection, *card, "card.claim", now_ms); !status)
    return fail(status.error());
  return card;
}

Result<Card> set_own_card(Connection& connection, const std::string& account_id,
                          const std::string& card_id, const std::string& signature,
                          PhoneVisibility visibility) {
  if (auto status = take_turn(connection); !status) return fail(status.error());
  auto card = own_card(connection, account_id, card_id);
  if (!card) return card;
  if (!card->staff()) return card_not_found();
  card->signature = signature;
  card->phone_visibility = visibility;
  ++card->revision;
  auto kept = connection.execute(
      "UPDATE directory_card SET signature = $2, phone_visibility = $3, revision = $4 "
      "WHERE id = $1",
      {card_id, signature, static_cast<std::int64_t>(visibility), card->revision});
  if (!kept) return fail(kept.error());
  return card;
}

Result<std::string> own_link(Connection& connection, const std::string& account_id,
                             const std::string& card_id, bool renew) {
  auto card = own_card(connection, account_id, card_id);
  if (!card) return fail(card.error());
  if (!renew) return card->link_code;
  const auto code = random_id();
  auto kept = connection.execute("UPDATE directory_card SET link_code = $2 WHERE id = $1",
                                 {card->id, code});
  if (!kept) return fail(kept.error());
  return code;
}

Result<CardStore::Page> page_of(Connection& connection, const std::string& organization_id,
                                int offset, int limit) {
  static const auto sql = select_cards(
      "WHERE c.organization_id = $1 AND c.revoked_ms IS NULL ORDER BY c.position, c.id "
      "LIMIT $2 OFFSET $3");
  auto cards = cards_of(
      connection.execute(sql, {organization_id, std::int64_t{limit}, std::int64_t{offset}}));
  if (!cards) return fail(cards.error());
  auto total = connection.execute(
      "SELECT count(*) FROM directory_card WHERE organization_id = $1 AND revoked_ms IS NULL",
      {organization_id});
  if (!total) return fail(total.error());
  return CardStore::Page{std::move(*cards), static_cast<int>(total->rows.at(0).integer(0))};
}

}  // namespace

Result<std::vector<Card>> held_cards(Connection& connection, const std::string& account_id) {
  static const auto sql = select_cards(
      "WHERE c.account_id = $1 AND c.revoked_ms IS NULL "
      "ORDER BY CASE WHEN c.organization_id IS NULL AND c.community_id IS NULL THEN 0 ELSE 1 END, "
      "c.created_ms, c.id");
  return cards_of(connection.execute(sql, {account_id}));
}

Result<Card> held_card(Connection& connection, const std::string& account_id,
                       const std::string& card_id) {
  static const auto named =
      select_cards("WHERE c.account_id = $1 AND c.id = $2 AND c.revoked_ms IS NULL");
  const bool any = card_id.empty();
  auto cards = any ? held_cards(connection, account_id)
                   : cards_of(connection.execute(named, {account_id, card_id}));
  if (!cards) return fail(cards.error());
  if (cards->empty() || (any && !cards->front().personal()))
    return fail(reason::card_not_held, "这张名片不是你的，或已被撤销");
  return std::move(cards->front());
}

Status open_personal_card(Connection& connection, const Profile& profile, std::int64_t now_ms) {
  Card card;
  card.id = random_id();
  card.account_id = profile.account_id;
  card.details.name = profile.nickname;
  card.details.phone = profile.phone;
  card.signature = profile.signature;
  card.link_code = random_id();
  card.created_ms = now_ms;
  return insert_card(connection, card);
}

Status rename_personal_card(Connection& connection, const Profile& profile) {
  auto kept = connection.execute(
      "UPDATE directory_card SET name = $2, signature = $3, revision = revision + 1 "
      "WHERE account_id = $1 AND organization_id IS NULL AND community_id IS NULL "
      "AND revoked_ms IS NULL",
      {profile.account_id, profile.nickname, profile.signature});
  if (!kept) return fail(kept.error());
  return {};
}

Status close_cards(Connection& connection, const std::string& account_id, std::int64_t now_ms) {
  if (auto status = take_turn(connection); !status) return status;
  auto cards = held_cards(connection, account_id);
  if (!cards) return fail(cards.error());
  for (const auto& card : *cards) {
    if (card.staff()) {
      auto freed = connection.execute(
          "UPDATE directory_card SET account_id = NULL, duties = 0, revision = revision + 1 "
          "WHERE id = $1",
          {card.id});
      if (!freed) return fail(freed.error());
      if (auto status = events::topics_changed(connection, {card.id}); !status) return status;
      if (auto status = note(connection, card, "card.release", now_ms); !status) return status;
      continue;
    }
    if (auto status = revoke_card(connection, card.id, now_ms); !status) return status;
    auto forgotten = connection.execute(
        "UPDATE directory_card SET name = '', phone = '', signature = '' WHERE id = $1", {card.id});
    if (!forgotten) return fail(forgotten.error());
  }
  return {};
}

asio::awaitable<Result<Card>> CardStore::held(std::string account_id, std::string card_id) {
  auto job = [=](Connection& connection) { return held_card(connection, account_id, card_id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<OwnCards>> CardStore::own(std::string account_id) {
  auto job = [=](Connection& connection) { return own_cards(connection, account_id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Card>> CardStore::claim(std::string account_id, std::string card_id,
                                               std::int64_t now_ms) {
  auto job = [=](Connection& connection) {
    return claim_card(connection, account_id, card_id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> CardStore::set_own(std::string account_id, std::string card_id,
                                                 std::string signature,
                                                 PhoneVisibility visibility) {
  auto job = [=](Connection& connection) {
    return set_own_card(connection, account_id, card_id, signature, visibility);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::string>> CardStore::link_code(std::string account_id,
                                                          std::string card_id, bool renew) {
  auto job = [=](Connection& connection) {
    return own_link(connection, account_id, card_id, renew);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> CardStore::by_id(std::string card_id) {
  auto job = [=](Connection& connection) { return read_card(connection, card_id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Card>> CardStore::by_link(std::string code) {
  auto job = [=](Connection& connection) {
    static const auto sql = select_cards("WHERE c.link_code = $1 AND c.revoked_ms IS NULL");
    return one(cards_of(connection.execute(sql, {code})));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> CardStore::account_with_phone(std::string phone) {
  auto job = [=](Connection& connection) -> Result<std::string> {
    auto rows = connection.execute(
        "SELECT account_id FROM directory_card WHERE phone = $1 AND organization_id IS NULL "
        "AND community_id IS NULL AND revoked_ms IS NULL",
        {phone});
    if (!rows) return fail(rows.error());
    return rows->empty() ? std::string{} : rows->rows[0].text(0);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<CardStore::Page>> CardStore::list(std::string organization_id, int offset,
                                                         int limit) {
  auto job = [=](Connection& connection) {
    return page_of(connection, organization_id, offset, limit);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Card>>> CardStore::all_below(std::string path) {
  auto job = [=](Connection& connection) { return read_cards_below(connection, path); };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::directory
