#include "backend/features/matter/post_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/audit/audit_trail.h"

namespace mct::matter {
namespace {

using storage::Connection;

Result<std::vector<Post>> read_posts(Connection& connection, const std::string& unit_id,
                                     const std::string& kind_id) {
  auto rows = connection.execute(
      "SELECT p.position, p.name, p.function, c.card_id, c.name FROM matter_post p "
      "JOIN matter_post_card c ON c.unit_id = p.unit_id AND c.kind_id = p.kind_id "
      "AND c.position = p.position WHERE p.unit_id = $1 AND p.kind_id = $2 "
      "ORDER BY p.position, c.card_position",
      {unit_id, kind_id});
  if (!rows) return fail(rows.error());
  std::vector<Post> posts;
  for (const auto& row : *rows) {
    if (std::cmp_less(posts.size(), row.integer(0)))
      posts.push_back({row.text(1), row.text(2), {}, {}});
    posts.back().card_ids.push_back(row.text(3));
    posts.back().names.push_back(row.text(4));
  }
  return posts;
}

// Fills in their names.
Status check_people(Connection& connection, People& people, const std::string& unit_id,
                    std::vector<Post>& posts) {
  std::vector<Violation> violations;
  for (std::size_t i = 0; i < posts.size(); ++i) {
    posts[i].names.clear();
    for (const auto& card_id : posts[i].card_ids) {
      auto member = people.member(connection, card_id);
      if (!member) return fail(member.error());
      if (!*member || (*member)->unit_id != unit_id)
        violations.push_back({fmt::format("posts[{}].card_ids", i), "有人不在本单位"});
      else
        posts[i].names.push_back((*member)->name);
    }
  }
  if (violations.empty()) return {};
  const auto first = violations.front().what;
  return fail(mct::reason::invalid_argument, first, std::move(violations));
}

Status insert_posts(Connection& connection, const std::string& unit_id, const std::string& kind_id,
                    const std::vector<Post>& posts) {
  for (const auto* table : {"matter_post", "matter_post_card"}) {
    auto gone =
        connection.execute(fmt::format("DELETE FROM {} WHERE unit_id = $1 AND kind_id = $2", table),
                           {unit_id, kind_id});
    if (!gone) return fail(gone.error());
  }
  std::int64_t position = 0;
  for (const auto& post : posts) {
    auto kept = connection.execute(
        "INSERT INTO matter_post (unit_id, kind_id, position, name, function) "
        "VALUES ($1, $2, $3, $4, $5)",
        {unit_id, kind_id, ++position, post.name, post.function});
    if (!kept) return fail(kept.error());
    for (std::size_t i = 0; i < post.card_ids.size(); ++i) {
      auto placed = connection.execute(
          "INSERT INTO matter_post_card (unit_id, kind_id, position, card_position, card_id, "
          "name) VALUES ($1, $2, $3, $4, $5, $6)",
          {unit_id, kind_id, position, static_cast<std::int64_t>(i) + 1, post.card_ids[i],
           post.names[i]});
      if (!placed) return fail(placed.error());
    }
  }
  return {};
}

std::string in_words(const std::vector<Post>& posts) {
  std::string words;
  for (const auto& post : posts)
    words +=
        fmt::format("{}{}（{} 人）", words.empty() ? "" : "、", post.name, post.card_ids.size());
  return words;
}

}  // namespace

Result<std::vector<std::string>> post_cards(Connection& connection, const std::string& unit_id,
                                            const std::string& kind_id) {
  auto rows =
      connection.execute("SELECT card_id FROM matter_post_card WHERE unit_id = $1 AND kind_id = $2",
                         {unit_id, kind_id});
  if (!rows) return fail(rows.error());
  std::vector<std::string> cards;
  for (const auto& row : *rows) cards.push_back(row.text(0));
  return cards;
}

Result<bool> is_in_post(Connection& connection, const Person& person, const std::string& unit_id,
                        const std::string& kind_id) {
  if (person.unit_id != unit_id) return false;
  if (person.admin) return true;
  auto cards = post_cards(connection, unit_id, kind_id);
  if (!cards) return fail(cards.error());
  return cards->empty() || std::ranges::find(*cards, person.card_id) != cards->end();
}

Status take_posting_turn(Connection& connection, const std::string& unit_id,
                         const std::string& kind_id) {
  auto turn = connection.execute(
      "INSERT INTO matter_posting (unit_id, kind_id) VALUES ($1, $2) "
      "ON CONFLICT (unit_id, kind_id) DO UPDATE SET kind_id = excluded.kind_id",
      {unit_id, kind_id});
  if (!turn) return fail(turn.error());
  return {};
}

asio::awaitable<Result<std::vector<Post>>> PostStore::posts(Reader reader, std::string kind_id) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Post>> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    return read_posts(connection, acting->unit_id, kind_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Post>>> PostStore::replace(Reader reader, std::string kind_id,
                                                              std::vector<Post> posts,
                                                              std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Post>> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    if (auto status = take_posting_turn(connection, acting->unit_id, kind_id); !status)
      return fail(status.error());
    auto before = read_posts(connection, acting->unit_id, kind_id);
    if (!before) return fail(before.error());
    auto wanted = posts;
    if (auto status = check_people(connection, people_, acting->unit_id, wanted); !status)
      return fail(status.error());
    if (auto status = insert_posts(connection, acting->unit_id, kind_id, wanted); !status)
      return fail(status.error());
    const audit::Entry entry{now_ms,
                             {reader.account_id, acting->card_id, acting->name},
                             fmt::format("matter-post/{}/", acting->unit_id),
                             "matter.update_posts",
                             kind_id,
                             kind_id,
                             {{"岗位", in_words(*before), in_words(wanted)}}};
    if (auto status = audit::append(connection, entry); !status) return fail(status.error());
    return wanted;
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::matter
