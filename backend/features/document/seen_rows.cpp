#include "backend/features/document/seen_rows.h"

#include <algorithm>

#include "backend/attachments/attachment_places.h"
#include "backend/features/document/absence_rows.h"

namespace mct::document {
namespace {

using storage::Connection;

const Part* waiting_part(const Document& document, const std::string& card_id) {
  const auto found = std::ranges::find_if(document.route, [&](const Part& it) {
    return it.card_id == card_id && it.standing == Standing::waiting;
  });
  return found == document.route.end() ? nullptr : &*found;
}

// Documents that wait for the card $1 of the unit $3 at the time $2, itself or as a substitute.
constexpr std::string_view pending =
    "WHERE (d.drafter_card_id = $1 AND d.state = 3) OR d.id IN ("
    "SELECT p.document_id FROM document_part p WHERE p.card_id = $1 AND p.standing = 2 "
    "UNION SELECT p.document_id FROM document_absence a "
    "JOIN document_absence_task t ON t.absence_id = a.id "
    "JOIN document_part p ON p.card_id = a.card_id AND p.standing = 2 AND p.task = t.task "
    "WHERE a.substitute_card_id = $1 AND a.unit_id = $3 AND a.start_ms <= $2 AND a.end_ms > $2 "
    "AND a.withdrawn = 0) "
    "ORDER BY d.urgency DESC, d.changed_ms DESC, d.id LIMIT $4 OFFSET $5";
// Countersigned, signed, read or returned by it.
constexpr std::string_view done =
    "WHERE d.state <> 6 AND d.id IN ("
    "SELECT e.document_id FROM document_entry e WHERE e.card_id = $1 AND e.verb IN (5, 6, 7, 8)) "
    "ORDER BY d.changed_ms DESC, d.id LIMIT $2 OFFSET $3";
constexpr std::string_view drafted =
    "WHERE d.drafter_card_id = $1 AND d.state <> 6 "
    "ORDER BY d.changed_ms DESC, d.id LIMIT $2 OFFSET $3";
constexpr std::string_view archived =
    "WHERE d.state = 6 AND (d.drafter_card_id = $1 OR d.id IN ("
    "SELECT p.document_id FROM document_part p WHERE p.card_id = $1 AND p.standing <> 1 "
    "UNION SELECT e.document_id FROM document_entry e WHERE e.card_id = $1)) "
    "ORDER BY d.changed_ms DESC, d.id LIMIT $2 OFFSET $3";

Result<std::vector<Document>> select_folder(Connection& connection, const Member& acting,
                                            Folder folder, const Page& page, std::int64_t now_ms) {
  const std::int64_t limit = page.limit;
  if (folder == Folder::pending)
    return read_summaries(connection, select_summaries(pending),
                          {acting.card_id, now_ms, acting.unit_id, limit, page.offset});
  const auto rest = folder == Folder::done ? done : folder == Folder::drafted ? drafted : archived;
  return read_summaries(connection, select_summaries(rest), {acting.card_id, limit, page.offset});
}

// What the card is to do: its own before what it does for others.
void say_task(const Stands& stands, Summary& summary) {
  if (stands.own.waiting) {
    summary.task = static_cast<std::int64_t>(*stands.own.waiting);
  } else if (!stands.for_others.empty()) {
    summary.task = static_cast<std::int64_t>(*stands.for_others.front().stand.waiting);
    summary.for_name = stands.for_others.front().name;
  }
}

}  // namespace

const Stand* Stands::find(const std::string& for_card_id) const {
  if (for_card_id.empty()) return &own;
  const auto found = std::ranges::find(for_others, for_card_id, &ForSomebody::card_id);
  return found == for_others.end() ? nullptr : &found->stand;
}

Result<Stands> read_stands(Connection& connection, const Member& acting, const Document& document,
                           std::int64_t now_ms) {
  auto sees = has_seen(connection, document.id, acting.card_id);
  if (!sees) return fail(sees.error());
  Stands stands;
  stands.own.drafter = document.drafter_card_id == acting.card_id;
  stands.own.sees = *sees;
  if (const auto* part = waiting_part(document, acting.card_id)) stands.own.waiting = part->task;
  auto absences = absences_stood_in(connection, acting.card_id, acting.unit_id, now_ms);
  if (!absences) return fail(absences.error());
  for (const auto& absence : *absences) {
    const auto* part = waiting_part(document, absence.card_id);
    if (part == nullptr || !covers(absence, part->task)) continue;
    stands.for_others.push_back(
        {absence.card_id,
         absence.name,
         {.drafter = false, .sees = true, .waiting = part->task, .substitute = true}});
  }
  return stands;
}

Result<SeenDocument> read_seen(Connection& connection, const Member& acting, const std::string& id,
                               std::int64_t now_ms) {
  auto document = read_document(connection, id);
  if (!document) return fail(document.error());
  auto stands = read_stands(connection, acting, *document, now_ms);
  if (!stands) return fail(stands.error());
  if (!stands->visible()) return document_not_found();
  auto trail = read_trail(connection, id);
  if (!trail) return fail(trail.error());
  auto attached = attachments::attachments_of(connection, {attachment_noun, id});
  if (!attached) return fail(attached.error());
  SeenDocument seen{std::move(*document), std::move(*trail), std::move(*attached), {}};
  for (const auto verb : possible(seen.document, stands->own))
    seen.possible.push_back({verb, {}, {}});
  for (const auto& it : stands->for_others)
    for (const auto verb : possible(seen.document, it.stand))
      seen.possible.push_back({verb, it.card_id, it.name});
  return seen;
}

Result<std::vector<Summary>> read_folder(Connection& connection, const Member& acting,
                                         Folder folder, const Page& page, std::int64_t now_ms) {
  auto documents = select_folder(connection, acting, folder, page, now_ms);
  if (!documents) return fail(documents.error());
  std::vector<Summary> summaries;
  for (auto& document : *documents) {
    Summary summary{std::move(document), 0, {}};
    if (folder == Folder::pending) {
      auto route = read_route(connection, summary.document);
      if (!route) return fail(route.error());
      summary.document.route = std::move(*route);
      auto stands = read_stands(connection, acting, summary.document, now_ms);
      if (!stands) return fail(stands.error());
      say_task(*stands, summary);
    }
    summaries.push_back(std::move(summary));
  }
  return summaries;
}

}  // namespace mct::document
