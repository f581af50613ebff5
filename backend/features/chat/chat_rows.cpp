#include "backend/features/chat/chat_rows.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/chat/message_rows.h"
#include "backend/storage/list_parameter.h"

namespace mct::chat {
namespace {

using storage::Connection;

// `pair` has both ids with a slash between; with notes to self both are the same.
std::string partner_of(const std::string& pair, const std::string& card_id) {
  const auto slash = pair.find('/');
  auto first = pair.substr(0, slash);
  return first == card_id ? pair.substr(slash + 1) : first;
}

// What others see of where somebody is.
Cursors told(const Cursors& cursors, bool tells_read) {
  return {tells_read ? cursors.read : 0, cursors.received};
}

tl::unexpected<Error> not_found() {
  return fail(reason::conversation_not_found, "没有这个会话，或你已不在其中");
}

// The first columns: the conversation's id and pair, and after which message the card reads.
Seat seat_of(const storage::Row& row, const std::string& card_id) {
  const bool group = row.is_null(1);
  return {row.text(0), group, group ? std::string() : partner_of(row.text(1), card_id),
          row.integer(2)};
}

Membership membership_of(const storage::Row& row, const std::string& card_id) {
  Membership it;
  static_cast<Seat&>(it) = seat_of(row, card_id);
  it.name = row.text(3);
  it.last_sequence = row.integer(4);
  it.cursors = {row.integer(5), row.integer(6)};
  it.tells_read = row.boolean(7);
  it.marks = {row.boolean(8), row.boolean(9)};
  const auto archived_at = row.integer(10);
  it.marks.archived = archived_at >= 0 && (it.marks.muted || it.last_sequence <= archived_at);
  if (!row.is_null(11)) it.partner = told({row.integer(11), row.integer(12)}, row.boolean(13));
  return it;
}

Result<std::vector<Membership>> memberships_of(Result<storage::Rows> rows,
                                               const std::string& card_id) {
  if (!rows) return fail(rows.error());
  std::vector<Membership> all;
  for (const auto& row : *rows) all.push_back(membership_of(row, card_id));
  return all;
}

std::string select_memberships(std::string_view rest) {
  return fmt::format(
      "SELECT c.id, c.pair, m.after, c.name, c.last_sequence, m.read_sequence, "
      "m.received_sequence, m.tells_read, m.pinned, m.muted, m.archived_at, p.read_sequence, "
      "p.received_sequence, p.tells_read "
      "FROM chat_member m JOIN chat_conversation c ON c.id = m.conversation_id "
      "LEFT JOIN chat_member p ON c.pair IS NOT NULL AND p.conversation_id = c.id "
      "AND p.card_id <> m.card_id WHERE m.card_id = $1 {}",
      rest);
}

// What is new in a conversation.
struct News {
  int unread = 0;
  std::int64_t mention_sequence = 0;
};

Result<std::map<std::string, News>> read_news(Connection& connection, const std::string& card_id,
                                              const std::vector<std::string>& conversation_ids) {
  const auto fresh = fmt::format(
      "x.conversation_id = m.conversation_id AND x.sequence > m.after "
      "AND x.sequence > m.read_sequence AND x.sender_card_id <> m.card_id AND x.recalled_ms = 0 "
      "AND {}",
      not_hidden("x", "m.card_id"));
  const auto sql = fmt::format(
      "SELECT m.conversation_id, "
      "(SELECT count(*) FROM (SELECT 1 FROM chat_message x WHERE {0} LIMIT {1}) AS unread), "
      "(SELECT min(n.sequence) FROM chat_mention n JOIN chat_message x "
      "ON x.conversation_id = n.conversation_id AND x.sequence = n.sequence "
      "WHERE n.conversation_id = m.conversation_id AND n.card_id IN (m.card_id, '') "
      "AND n.sequence > m.read_sequence AND {0}) "
      "FROM chat_member m WHERE m.card_id = $1 AND m.conversation_id IN ({2})",
      fresh, most_unread, storage::texts_in(connection.engine(), "$2"));
  auto rows = connection.execute(sql, {card_id, storage::list_of(conversation_ids)});
  if (!rows) return fail(rows.error());
  std::map<std::string, News> news;
  for (const auto& row : *rows)
    news[row.text(0)] = {static_cast<int>(row.integer(1)), row.is_null(2) ? 0 : row.integer(2)};
  return news;
}

}  // namespace

Result<Seat> read_seat(Connection& connection, const std::string& card_id,
                       const std::string& conversation_id) {
  auto rows = connection.execute(
      "SELECT c.id, c.pair, m.after FROM chat_member m "
      "JOIN chat_conversation c ON c.id = m.conversation_id "
      "WHERE m.conversation_id = $1 AND m.card_id = $2",
      {conversation_id, card_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return not_found();
  return seat_of(rows->rows[0], card_id);
}

Result<Membership> read_membership(Connection& connection, const std::string& card_id,
                                   const std::string& conversation_id) {
  static const auto sql = select_memberships("AND m.conversation_id = $2");
  auto found = memberships_of(connection.execute(sql, {card_id, conversation_id}), card_id);
  if (!found) return fail(found.error());
  if (found->empty()) return not_found();
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
      "ORDER BY m.pinned DESC, c.last_ms DESC, c.id LIMIT $2 OFFSET $3");
  return memberships_of(connection.execute(sql, {card_id, std::int64_t{page.limit}, page.offset}),
                        card_id);
}

Result<std::vector<Membership>> read_memberships(Connection& connection, const std::string& card_id,
                                                 const std::vector<std::string>& conversation_ids) {
  const auto sql = select_memberships(
      fmt::format("AND m.conversation_id IN ({})", storage::texts_in(connection.engine(), "$2")));
  return memberships_of(connection.execute(sql, {card_id, storage::list_of(conversation_ids)}),
                        card_id);
}

Conversation conversation_of(const Speaker& speaker, const Membership& membership) {
  Conversation it;
  it.id = membership.conversation_id;
  it.group = membership.group;
  it.partner_card_id = membership.partner_card_id;
  it.own = membership.cursors;
  it.partner = membership.partner;
  it.marks = membership.marks;
  it.read_receipt_allowed =
      membership.with_somebody() && (!speaker.personal || membership.tells_read);
  return it;
}

Result<Names> titles_of(Connection& connection, Cards& cards,
                        const std::vector<Membership>& memberships) {
  std::vector<std::string> partners;
  for (const auto& it : memberships)
    if (!it.group) partners.push_back(it.partner_card_id);
  auto names = cards.names(connection, partners);
  if (!names) return names;
  Names titles;
  for (const auto& it : memberships) {
    const auto found = names->find(it.partner_card_id);
    const auto partner = found != names->end() ? found->second : "已撤销的名片";
    titles.emplace(it.conversation_id, it.group ? it.name : partner);
  }
  return titles;
}

Result<std::vector<Conversation>> conversations_of(Connection& connection, Cards& cards,
                                                   const Speaker& speaker,
                                                   const std::vector<Membership>& memberships) {
  std::vector<std::string> ids;
  for (const auto& it : memberships) ids.push_back(it.conversation_id);
  auto titles = titles_of(connection, cards, memberships);
  if (!titles) return fail(titles.error());
  auto news = read_news(connection, speaker.card_id, ids);
  if (!news) return fail(news.error());
  auto last = read_last_messages(connection, speaker.card_id, ids);
  if (!last) return fail(last.error());
  std::vector<Conversation> all;
  for (const auto& membership : memberships) {
    auto& it = all.emplace_back(conversation_of(speaker, membership));
    it.title = titles->at(it.id);
    it.unread = (*news)[it.id].unread;
    it.mention_sequence = (*news)[it.id].mention_sequence;
    if (const auto found = last->find(it.id); found != last->end())
      it.last_message = std::move(found->second);
  }
  return all;
}

Result<Conversation> read_conversation(Connection& connection, Cards& cards, const Speaker& speaker,
                                       const std::string& conversation_id) {
  auto membership = read_membership(connection, speaker.card_id, conversation_id);
  if (!membership) return fail(membership.error());
  auto all = conversations_of(connection, cards, speaker, {*membership});
  if (!all) return fail(all.error());
  return std::move(all->front());
}

Result<std::vector<Member>> read_members(Connection& connection, Cards& cards,
                                         const std::string& card_id,
                                         const std::string& conversation_id) {
  auto rows = connection.execute(
      "SELECT card_id, admin, read_sequence, received_sequence, tells_read FROM chat_member "
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
    members.push_back(
        {row.text(0), person->second.name, person->second.organization_name,
         // Admins come first: nobody before this one is an admin either.
         row.boolean(1) || members.empty(),
         told({row.integer(2), row.integer(3)}, row.boolean(4) || row.text(0) == card_id)});
  }
  return members;
}

Status take_turn(Connection& connection, const std::string& conversation_id) {
  if (connection.engine() == storage::Engine::sqlite) return {};
  auto taken = connection.execute("UPDATE chat_conversation SET last_ms = last_ms WHERE id = $1",
                                  {conversation_id});
  if (!taken) return fail(taken.error());
  return {};
}

Status once(Connection& connection, const requests::RequestKey& key, std::int64_t now_ms,
            const std::function<Status()>& work) {
  auto done = requests::once(connection, key, now_ms, [&]() -> Result<std::string> {
    if (auto status = work(); !status) return fail(status.error());
    return std::string();
  });
  if (!done) return fail(done.error());
  return {};
}

}  // namespace mct::chat
