#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/directory/directory_types.h"
#include "backend/storage/database.h"

namespace mct::directory {

// For SELECT: what card_of reads, in its order. Of the table that is called `c`.
inline constexpr auto card_columns =
    "c.id, c.organization_id, c.unit_id, c.account_id, c.name, c.gender, c.post, c.phone, "
    "c.office_phone, c.signature, c.position, c.role, c.phone_visibility, c.link_code, c.revision, "
    "c.created_ms, c.duties, c.community_id";

// SELECT card_columns FROM directory_card c, and the rest.
std::string select_cards(std::string_view rest);

Card card_of(const storage::Row& row);

// The cards of a SELECT of card_columns.
Result<std::vector<Card>> cards_of(Result<storage::Rows> rows);

// With the terms by which they are found, those of an organization. Errors: PHONE_LISTED.
Status insert_cards(storage::Connection& connection, std::span<const Card> cards);
Status insert_card(storage::Connection& connection, const Card& card);
// Likewise; all but id, link and time.
Status replace_card(storage::Connection& connection, const Card& card);
Status revoke_card(storage::Connection& connection, const std::string& id, std::int64_t now_ms);

// Changes of the directory wait here for each other, so that what a transaction has checked (a
// revision, a last admin, a plan) still holds when it writes. SQLite has one writer anyway.
Status take_turn(storage::Connection& connection);

// As the column `duties` keeps them.
std::int64_t bits_of(const Duties& duties);

// The card unless it is revoked. Errors: CARD_NOT_FOUND.
Result<Card> read_card(storage::Connection& connection, const std::string& id);
// Likewise if it is a unit's; none: it is somebody's own, or there is no such card any more.
Result<std::optional<Card>> read_staff_card(storage::Connection& connection, const std::string& id);

// Those of them that are there and were not revoked, in no order.
Result<std::vector<Card>> read_cards(storage::Connection& connection,
                                     const std::vector<std::string>& ids);

// Of the organization with this path and all below it, in the order of paths, then of display.
Result<std::vector<Card>> read_cards_below(storage::Connection& connection,
                                           const std::string& path);

}  // namespace mct::directory
