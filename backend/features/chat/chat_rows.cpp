#include "backend/features/chat/chat_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace mct::chat {
namespace {

using storage::Connection;

// `pair` has both ids with a slash between; with notes to self both are the same.
std::string partner_of(const std::string& pair, const std::string& card_id) {
  const auto slash = pair.find('/');
  auto first = pair.substr(0, slash);
  return first == card_id ? pair.substr(slash + 1) : first;
}

Result<std::vector<Membership>> memberships_of(Result<storage::Rows> rows,
                                               const std::string& card_id) {
  if (!rows) return fail(rows.error());
  std::vector<Membership> all;
  for (const auto& row : *rows) {
    const bool group = row.is_null(1);
    all.push_back({row.text(0),
                   group,
                   row.text(2),
                   group ? std::string() : partner_of(row.text(1), card_id),
                   row.integer(3),
                   row.integer(4),
                   {row.integer(5), row.integer(6)}});
  }
  return all;
}

std::string select_memberships(std::string_view rest) {
  return fmt::format(
      "SELECT c.id, c.pair, c.name, c.last_sequence, m.after, m.read_sequence, m.received_sequence "
      "FROM chat_member m JOIN chat_conversation c ON c.id = m.conversation_id "
      "WHERE m.card_id = $1 {}",
      rest);
}

Result<int> count_unread(Connection& connection, const std::string& card_id,
                         const Membership& membership) {
  auto rows = connection.execute(
      "SELECT count(*) FROM (SELECT 1 FROM chat_message WHERE conversation_id = $1 "
      "AND sequence > $2 AND sender_card_id <> $3 LIMIT $4) AS unread",
      {membership.conversation_id, std::max(membership.after, membership.cursors.read), card_id,
       std::int64_t{most_unread}});
  if (!rows) return fail(rows.error());
  return static_cast<int>(rows->rows.at(0).integer(0));
}

Result<std::optional<Cursors>> read_cursors(Connection& connection, const Membership& membership,
                                            const std::string& card_id) {
  if (membership.group || membership.partner_card_id == card_id) return std::nullopt;
  auto rows = connection.execute(
      "SELECT read_sequence, received_sequence FROM chat_member "
      "WHERE conversation_id = $1 AND card_id = $2",
      {membership.conversation_id, membership.partner_card_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return std::nullopt;
  return Cursors{rows->rows[0].integer(0), rows->rows[0].integer(1)};
}

Result<Conversation> conversation_of(Connection& connection, const std::string& card_id,
                                     const Membership& membership) {
  Conversation it{membership.conversation_id,
                  membership.group,
                  membership.name,
                  membership.partner_card_id,
                  {},
                  0,
                  membership.cursors,
                  {}};
  auto last = read_messages(connection, it.id, membership.after,
                            std::numeric_limits<std::int64_t>::max(), 1);
  if (!last) return fail(last.error());
  if (!last->empty()) it.last_message = std::move(last->front());
  auto unread = count_unread(connection, card_id, membership);
  if (!unread) return fail(unread.error());
  it.unread = *unread;
  auto partner = read_cursors(connection, membership, card_id);
  if (!partner) return fail(partner.error());
  it.partner = *partner;
  return it;
}

}  // namespace

Result<Membership> read_membership(Connection& connection, const std::string& card_id,
                                   const std::string& conversation_id) {
  static const auto sql = select_memberships("AND m.conversation_id = $2");
  auto found = memberships_of(connection.execute(sql, {card_id, conversation_id}), card_id);
  if (!found) return fail(found.error());
  if (found->empty()) return fail(reason::conversation_not_found, "没有这个会话，或你已不在其中");
  return std::move(found->front());
}

Result<Membership> read_group(Connection& connection, const std::string& card_id,
                              const std::string& conversation_id) {
  auto membership = read_membership(connection, card_id, conversation_id);
  if (membership && !membership->group) return fail(reason::not_a_group, "这不是群聊");
  return membership;
}

Result<std::vector<Membership>> read_memberships(Connection& connection, const std::string& card_id,
                                                 const Page& page) {
  static const auto sql = select_memberships(
      "AND (c.pair IS NULL OR c.last_sequence > 0) "
      "ORDER BY c.last_ms DESC, c.id LIMIT $2 OFFSET $3");
  return memberships_of(connection.execute(sql, {card_id, std::int64_t{page.limit}, page.offset}),
                        card_id);
}

Result<std::vector<Conversation>> conversations_of(Connection& connection, Cards& cards,
                                                   const std::string& card_id,
                                                   const std::vector<Membership>& memberships) {
  std::vector<std::string> partners;
  for (const auto& it : memberships)
    if (!it.group) partners.push_back(it.partner_card_id);
  auto names = cards.names(connection, partners);
  if (!names) return fail(names.error());
  std::vector<Conversation> all;
  for (const auto& membership : memberships) {
    auto it = conversation_of(connection, card_id, membership);
    if (!it) return fail(it.error());
    if (!it->group) {
      const auto found = names->find(it->partner_card_id);
      it->title = found != names->end() ? found->second : "已撤销的名片";
    }
    all.push_back(std::move(*it));
  }
  return all;
}

Result<Conversation> read_conversation(Connection& connection, Cards& cards,
                                       const std::string& card_id,
                                       const std::string& conversation_id) {
  auto membership = read_membership(connection, card_id, conversation_id);
  if (!membership) return fail(membership.error());
  auto all = conversations_of(connection, cards, card_id, {*membership});
  if (!all) return fail(all.error());
  return std::move(all->front());
}

Result<std::vector<Member>> read_members(Connection& connection, Cards& cards,
                                         const std::string& conversation_id) {
  auto rows = connection.execute(
      "SELECT card_id, admin, read_sequence, received_sequence FROM chat_member "
      "WHERE conversation_id = $1 ORDER BY admin DESC, position, card_id",
      {conversation_id});
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  auto people = cards.people(connection, ids);
  if (!people) return fail(people.error());
  std::vector<Member> members;
  for (const auto& row : *rows) {
    const auto person = people->find(row.text(0));
    if (person == people->end()) continue;
    members.push_back({row.text(0),
                       person->second.name,
                       person->second.organization_name,
                       // Admins come first: nobody before this one is an admin either.
                       row.boolean(1) || members.empty(),
                       {row.integer(2), row.integer(3)}});
  }
  return members;
}

Result<std::vector<Message>> read_messages(Connection& connection,
                                           const std::string& conversation_id, std::int64_t after,
                                           std::int64_t before, std::int64_t limit) {
  auto rows = connection.execute(
      "SELECT sequence, sender_card_id, sender_name, sent_ms, text, request_id FROM chat_message "
      "WHERE conversation_id = $1 AND sequence > $2 AND sequence < $3 "
      "ORDER BY sequence DESC LIMIT $4",
      {conversation_id, after, before, limit});
  if (!rows) return fail(rows.error());
  std::vector<Message> messages;
  for (const auto& row : *rows)
    messages.push_back(
        {row.integer(0), row.text(1), row.text(2), row.integer(3), row.text(4), row.text(5)});
  return messages;
}

Status take_turn(Connection& connection, const std::string& conversation_id) {
  if (connection.engine() == storage::Engine::sqlite) return {};
  auto taken = connection.execute("UPDATE chat_conversation SET last_ms = last_ms WHERE id = $1",
                                  {conversation_id});
  if (!taken) return fail(taken.error());
  return {};
}

}  // namespace mct::chat
