#include "backend/features/matter/seen_rows.h"

#include <fmt/format.h>

#include "backend/features/matter/answer_rows.h"
#include "backend/features/matter/item_rows.h"
#include "backend/features/matter/matter_terms.h"
#include "backend/features/matter/post_store.h"

namespace mct::matter {
namespace {

using storage::Connection;

// By when they are due, and then by id: each part in the order of an index, which stops at what the
// page needs, so that a unit may have a hundred thousand. $4: the page's size; $5: its offset.
std::string by_due(const std::vector<std::string>& parts) {
  std::string first_ids;
  for (const auto& part : parts)
    first_ids += fmt::format(
        "{}SELECT id FROM (SELECT m.id FROM matter m WHERE {} AND m.account_id <> $3 "
        "ORDER BY m.due_ms, m.id LIMIT $4 + $5) AS part_{}",
        first_ids.empty() ? "" : " UNION ALL ", part, &part - parts.data());
  return select_matters(
      fmt::format("WHERE m.id IN ({}) ORDER BY m.due_ms, m.id LIMIT $4 OFFSET $5", first_ids));
}

std::string in_state(int state, std::string_view condition) {
  return fmt::format("m.state = {} AND {}", state, condition);
}

// What waits for whoever handles it: filed or accepted.
const std::string& pending() {
  // As the indexes say it, which hold these alone.
  constexpr std::string_view with_card = "m.handler_card_id = $1 AND m.handler_card_id <> ''";
  static const auto in_pool = fmt::format("m.handler_card_id = '' AND {}", in_post);
  static const auto sql = by_due(
      {in_state(1, with_card), in_state(2, with_card), in_state(1, in_pool), in_state(2, in_pool)});
  return sql;
}
const std::string& of_unit() {
  static const auto sql =
      by_due({in_state(1, in_post), in_state(2, in_post), in_state(3, in_post)});
  return sql;
}
// The page is found in the trail's index; what one has filed oneself is in another folder.
const std::string& handled() {
  static const auto sql = select_matters(
      "JOIN (SELECT e.matter_id, MAX(e.at_ms) AS acted_ms FROM matter_entry e "
      "WHERE e.card_id = $1 AND e.verb <> 1 "
      "AND e.matter_id NOT IN (SELECT o.id FROM matter o WHERE o.account_id = $2) "
      "GROUP BY e.matter_id ORDER BY acted_ms DESC, e.matter_id LIMIT $3 OFFSET $4) AS acted "
      "ON acted.matter_id = m.id ORDER BY acted.acted_ms DESC, m.id");
  return sql;
}
const std::string& own() {
  static const auto sql =
      select_matters("WHERE m.account_id = $1 ORDER BY m.shown_ms DESC, m.id LIMIT $2 OFFSET $3");
  return sql;
}

Result<std::vector<Matter>> select_folder(Connection& connection, const Person& acting,
                                          Folder folder, const Page& page) {
  const std::int64_t limit = page.limit;
  switch (folder) {
    case Folder::own:
      return read_matters(connection, own(), {acting.account_id, limit, page.offset});
    case Folder::handled:
      return read_matters(connection, handled(),
                          {acting.card_id, acting.account_id, limit, page.offset});
    case Folder::pending:
    case Folder::unit:
      break;
  }
  return read_matters(connection, folder == Folder::pending ? pending() : of_unit(),
                      {acting.card_id, acting.unit_id, acting.account_id, limit, page.offset});
}

std::string title_of(const Kinds& kinds, const std::string& kind_id) {
  const auto* kind = kinds.find(kind_id);
  return kind == nullptr ? kind_id : kind->title;
}

}  // namespace

Result<Stand> read_stand(Connection& connection, const Person& acting, const Matter& matter) {
  if (acting.account_id == matter.account_id) return Stand{.applicant = true};
  auto post = is_in_post(connection, acting, matter.unit_id, matter.kind_id);
  if (!post) return fail(post.error());
  Stand stand{.post = *post, .has = matter.handler_card_id == acting.card_id};
  if (stand.sees()) return stand;
  auto acted = has_acted(connection, matter.id, acting.card_id);
  if (!acted) return fail(acted.error());
  stand.has_acted = *acted;
  return stand;
}

Result<SeenMatter> read_seen(Connection& connection, const Kinds& kinds, const Person& acting,
                             const std::string& id, std::int64_t now_ms) {
  auto matter = read_matter(connection, id);
  if (!matter) return fail(matter.error());
  auto stand = read_stand(connection, acting, *matter);
  if (!stand) return fail(stand.error());
  if (!stand->sees()) return matter_not_found();
  auto answers = read_answers(connection, id);
  if (!answers) return fail(answers.error());
  auto missing = read_missing(connection, id);
  if (!missing) return fail(missing.error());
  auto trail = read_trail(connection, id);
  if (!trail) return fail(trail.error());
  if (stand->applicant) std::erase_if(*trail, [](const Entry& it) { return it.internal; });
  SeenMatter seen{.matter = std::move(*matter), .own = stand->applicant};
  seen.kind_title = title_of(kinds, seen.matter.kind_id);
  seen.overdue = is_overdue(seen.matter.terms, now_ms);
  seen.answers = std::move(answers->answers);
  seen.missing = std::move(*missing);
  seen.result_attachments = std::move(answers->result);
  seen.trail = std::move(*trail);
  auto kind = read_kind(connection, kinds, seen.matter);
  if (!kind) return fail(kind.error());
  if (*kind) {
    const auto& flow = kinds.flow_of(**kind);
    seen.possible = possible(flow, seen.matter, *stand);
    const auto* rating = flow.find(State::finished, Verb::rated);
    seen.scores_speed = rating != nullptr && rating->note == Note::scores;
    seen.fields = std::move((*kind)->fields);
  }
  return seen;
}

Result<std::vector<Summary>> read_folder(Connection& connection, const Kinds& kinds,
                                         const Person& acting, Folder folder, const Page& page,
                                         std::int64_t now_ms) {
  auto matters = select_folder(connection, acting, folder, page);
  if (!matters) return fail(matters.error());
  std::vector<Summary> summaries;
  for (auto& matter : *matters) {
    const bool overdue = is_overdue(matter.terms, now_ms);
    const bool is_own = matter.account_id == acting.account_id;
    auto kind_title = title_of(kinds, matter.kind_id);
    summaries.push_back({std::move(matter), std::move(kind_title), is_own, overdue});
  }
  return summaries;
}

}  // namespace mct::matter
