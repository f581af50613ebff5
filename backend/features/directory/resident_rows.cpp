#include "backend/features/directory/resident_rows.h"

#include "backend/core/ids.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/organization_store.h"

namespace mct::directory {
namespace {

using storage::Connection;

Result<std::vector<Card>> cards_of_resident(Connection& connection, const Resident& resident) {
  static const auto sql =
      select_cards("WHERE c.community_id = $1 AND c.account_id = $2 AND c.revoked_ms IS NULL");
  return cards_of(connection.execute(sql, {resident.community_id, resident.account_id}));
}

Result<std::string> path_of_community(Connection& connection, const std::string& id) {
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  const auto* community = (*tree)->find(id);
  if (community == nullptr || community->kind != OrganizationKind::community)
    return organization_not_found();
  return community->path;
}

audit::Entry entry_for(const Card& card, std::string path, const char* action,
                       const audit::Actor& actor, std::int64_t now_ms) {
  return {now_ms, actor, std::move(path), action, card.id, card.details.name, {}};
}

}  // namespace

Result<Card> issue_resident_card(Connection& connection, const Resident& resident,
                                 const audit::Actor& actor, std::int64_t now_ms) {
  if (auto status = take_turn(connection); !status) return fail(status.error());
  auto before = cards_of_resident(connection, resident);
  if (!before) return fail(before.error());
  if (!before->empty()) return std::move(before->front());
  auto path = path_of_community(connection, resident.community_id);
  if (!path) return fail(path.error());
  auto personal = held_card(connection, resident.account_id, {});
  if (!personal) return personal;
  Card card;
  card.id = random_id();
  card.account_id = resident.account_id;
  card.community_id = resident.community_id;
  card.details.name = resident.name;
  card.details.phone = personal->details.phone;
  card.role = Role::resident;
  card.link_code = random_id();
  card.created_ms = now_ms;
  if (auto status = insert_card(connection, card); !status) return fail(status.error());
  auto appended =
      audit::append(connection, entry_for(card, std::move(*path), "card.issue", actor, now_ms));
  if (!appended) return fail(appended.error());
  return card;
}

Result<std::string> end_resident_card(Connection& connection, const Resident& resident,
                                      const audit::Actor& actor, std::int64_t now_ms) {
  if (auto status = take_turn(connection); !status) return fail(status.error());
  auto cards = cards_of_resident(connection, resident);
  if (!cards) return fail(cards.error());
  if (cards->empty()) return std::string{};
  const auto& card = cards->front();
  if (auto status = revoke_card(connection, card.id, now_ms); !status) return fail(status.error());
  auto path = path_of_community(connection, card.community_id);
  if (!path) return fail(path.error());
  auto appended =
      audit::append(connection, entry_for(card, std::move(*path), "card.revoke", actor, now_ms));
  if (!appended) return fail(appended.error());
  return card.id;
}

}  // namespace mct::directory
