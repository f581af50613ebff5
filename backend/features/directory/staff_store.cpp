#include "backend/features/directory/staff_store.h"

#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/directory/card_changes.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"

namespace mct::directory {
namespace {

using storage::Connection;

audit::Entry entry_for(const Card& card, const OrganizationTree& tree, const char* action,
                       const Doing& doing) {
  const auto* organization = tree.find(card.details.organization_id);
  return {doing.now_ms,
          doing.actor,
          organization ? organization->path : std::string{},
          action,
          card.id,
          card.details.name,
          {}};
}

// Somebody else was faster: says what the fields are now that are not as the caller wants them.
tl::unexpected<Error> changed(const Card& current, const CardDetails* wanted,
                              const OrganizationTree& tree) {
  std::vector<Violation> violations;
  if (wanted != nullptr)
    for (const auto& field : differences(*wanted, current.details, tree))
      violations.push_back({field.title, fmt::format("现在是“{}”", field.after)});
  return fail(reason::card_changed, "别人刚改过这张名片，请看清后再改", std::move(violations));
}

Status check_not_last_admin(Connection& connection, const Card& card, const Doing& doing) {
  if (card.role != Role::admin) return {};
  return check_admin_stays(connection, card.unit_id, card.id, doing);
}

struct Place {
  std::shared_ptr<const OrganizationTree> tree;
  const Organization* organization;
};

// Where the details put the card. The pointer is into the tree.
Result<Place> place_of(Connection& connection, const CardDetails& details) {
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  Place place{std::move(*tree), nullptr};
  place.organization = place.tree->find(details.organization_id);
  if (place.organization == nullptr) return organization_not_found();
  return place;
}

Result<Card> add_card(Connection& connection, const CardDetails& details,
                      const std::string& request_id, const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto before = connection.execute("SELECT card_id FROM directory_request WHERE request_id = $1",
                                   {request_id});
  if (!before) return fail(before.error());
  if (!before->empty()) return read_card(connection, before->rows[0].text(0));
  auto place = place_of(connection, details);
  if (!place) return fail(place.error());
  Card card;
  card.id = random_id();
  card.details = details;
  card.unit_id = place->organization->unit_id;
  card.link_code = random_id();
  card.created_ms = doing.now_ms;
  if (auto status = insert_card(connection, card); !status) return fail(status.error());
  auto kept = connection.execute(
      "INSERT INTO directory_request (request_id, card_id, at_ms) VALUES ($1, $2, $3)",
      {request_id, card.id, doing.now_ms});
  if (!kept) return fail(kept.error());
  auto entry = entry_for(card, *place->tree, "card.add", doing);
  entry.fields = differences({}, details, *place->tree);
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return card;
}

Result<Card> update_card(Connection& connection, const std::string& id, std::int64_t revision,
                         const CardDetails& details, const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto card = read_card(connection, id);
  if (!card) return card;
  if (!card->staff()) return card_not_found();
  auto place = place_of(connection, details);
  if (!place) return fail(place.error());
  if (card->revision != revision) {
    if (card->details == details) return card;  // the same request again
    return changed(*card, &details, *place->tree);
  }
  if (card->unit_id != place->organization->unit_id) {
    if (auto status = check_not_last_admin(connection, *card, doing); !status)
      return fail(status.error());
    card->role = Role::member;
    card->duties.clear();
  }
  auto entry = entry_for(*card, *place->tree, "card.update", doing);
  entry.fields = differences(card->details, details, *place->tree);
  if (entry.fields.empty()) return card;
  if (card->details.phone != details.phone) {
    card->account_id.clear();
    card->duties.clear();
  }
  card->details = details;
  card->unit_id = place->organization->unit_id;
  ++card->revision;
  if (auto status = replace_card(connection, *card); !status) return fail(status.error());
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return card;
}

Result<Card> revoke(Connection& connection, const std::string& id, std::int64_t revision,
                    const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto card = read_card(connection, id);
  if (!card) return card;
  if (!card->staff()) return card_not_found();
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  if (card->revision != revision) return changed(*card, nullptr, **tree);
  if (auto status = check_not_last_admin(connection, *card, doing); !status)
    return fail(status.error());
  if (auto status = revoke_card(connection, id, doing.now_ms); !status) return fail(status.error());
  auto appended = audit::append(connection, entry_for(*card, **tree, "card.revoke", doing));
  if (!appended) return fail(appended.error());
  return card;
}

Status write_role(Connection& connection, Card& card, Role role, const OrganizationTree& tree,
                  const Doing& doing) {
  auto entry = entry_for(card, tree, "card.role", doing);
  entry.fields = {{"身份", std::string(name_of(card.role)), std::string(name_of(role))}};
  card.role = role;
  ++card.revision;
  auto kept = connection.execute("UPDATE directory_card SET role = $2, revision = $3 WHERE id = $1",
                                 {card.id, static_cast<std::int64_t>(role), card.revision});
  if (!kept) return fail(kept.error());
  return audit::append(connection, entry);
}

Result<Card> set_card_role(Connection& connection, const std::string& id, std::int64_t revision,
                           Role role, const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto card = read_card(connection, id);
  if (!card) return card;
  if (!card->staff()) return card_not_found();
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  if (card->revision != revision) return changed(*card, nullptr, **tree);
  if (card->role == role) return card;
  if (auto status = check_not_last_admin(connection, *card, doing); !status)
    return fail(status.error());
  if (auto status = write_role(connection, *card, role, **tree, doing); !status)
    return fail(status.error());
  return card;
}

Result<Card> set_card_duties(Connection& connection, const std::string& id, std::int64_t revision,
                             const Duties& duties, const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto card = read_card(connection, id);
  if (!card) return card;
  if (!card->staff()) return card_not_found();
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  if (card->revision != revision) return changed(*card, nullptr, **tree);
  if (card->duties == duties) return card;
  auto entry = entry_for(*card, **tree, "card.duty", doing);
  entry.fields = {{"职责", names_of(card->duties), names_of(duties)}};
  card->duties = duties;
  ++card->revision;
  auto kept =
      connection.execute("UPDATE directory_card SET duties = $2, revision = $3 WHERE id = $1",
                         {card->id, bits_of(duties), card->revision});
  if (!kept) return fail(kept.error());
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return card;
}

Result<Card> hand_role_over(Connection& connection, const std::string& successor_id,
                            const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto own = read_card(connection, doing.actor.card_id);
  if (!own) return own;
  auto successor = read_card(connection, successor_id);
  if (!successor) return successor;
  if (!successor->staff()) return card_not_found();
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  if (successor->role != Role::admin)
    if (auto status = write_role(connection, *successor, Role::admin, **tree, doing); !status)
      return fail(status.error());
  if (auto status = write_role(connection, *own, Role::member, **tree, doing); !status)
    return fail(status.error());
  return successor;
}

}  // namespace

Status begin_change(Connection& connection, const audit::Actor& actor) {
  if (auto status = take_turn(connection); !status) return status;
  if (actor.account_id.empty()) return {};
  auto rows = connection.execute(
      "SELECT 1 FROM directory_card WHERE id = $1 AND role = 2 AND revoked_ms IS NULL",
      {actor.card_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::card_revoked, "你的管理员名片已被撤销");
  return {};
}

Status check_admin_stays(Connection& connection, const std::string& unit_id,
                         const std::string& except_id, const Doing& doing) {
  if (doing.from_above) return {};
  auto rows = connection.execute(
      "SELECT SUM(CASE WHEN role = 2 THEN 1 ELSE 0 END), COUNT(*) FROM directory_card "
      "WHERE unit_id = $1 AND id <> $2 AND revoked_ms IS NULL",
      {unit_id, except_id});
  if (!rows) return fail(rows.error());
  const auto& row = rows->rows.at(0);
  const auto others = row.integer(1);
  if (others == 0 || row.integer(0) > 0) return {};
  return fail(reason::last_admin, "这是本单位最后一名管理员，请先移交");
}

asio::awaitable<Result<Card>> StaffStore::add(CardDetails details, std::string request_id,
                                              Doing doing) {
  auto job = [=](Connection& connection) {
    return add_card(connection, details, request_id, doing);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> StaffStore::update(std::string card_id, std::int64_t revision,
                                                 CardDetails details, Doing doing) {
  auto job = [=](Connection& connection) {
    return update_card(connection, card_id, revision, details, doing);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> StaffStore::revoke(std::string card_id, std::int64_t revision,
                                                 Doing doing) {
  auto job = [=](Connection& connection) {
    return directory::revoke(connection, card_id, revision, doing);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> StaffStore::set_role(std::string card_id, std::int64_t revision,
                                                   Role role, Doing doing) {
  auto job = [=](Connection& connection) {
    return set_card_role(connection, card_id, revision, role, doing);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> StaffStore::set_duties(std::string card_id, std::int64_t revision,
                                                     Duties duties, Doing doing) {
  auto job = [=](Connection& connection) {
    return set_card_duties(connection, card_id, revision, duties, doing);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Card>> StaffStore::hand_over(std::string successor_id, Doing doing) {
  auto job = [=](Connection& connection) {
    return hand_role_over(connection, successor_id, doing);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::directory
