#include "backend/features/document/trail_store.h"

#include <fmt/format.h>

#include "backend/audit/audit_trail.h"
#include "backend/features/document/absence_rows.h"
#include "backend/features/document/document_rules.h"
#include "backend/push/push_queue.h"

namespace mct::document {
namespace {

using storage::Connection;

// Documents have a scope of their own: the admins of a unit see its changes, and not its documents.
Status audit_entry(Connection& connection, const Document& document, const Entry& entry) {
  audit::Entry audited{entry.at_ms,
                       {{}, entry.card_id, entry.name},
                       fmt::format("document/{}/", document.id),
                       fmt::format("document.{}", action_of(entry.verb)),
                       document.id,
                       document.content.title,
                       {}};
  if (!entry.for_name.empty()) audited.fields.push_back({"代", {}, entry.for_name});
  if (!entry.note.empty()) audited.fields.push_back({"意见", {}, entry.note});
  return audit::append(connection, audited);
}

}  // namespace

Status record(Connection& connection, EventPayload payload, const Document& document, Entry entry,
              Told told) {
  entry.revision = document.revision;
  auto kept = append_entry(connection, document.id, std::move(entry));
  if (!kept) return fail(kept.error());
  if (auto status = audit_entry(connection, document, *kept); !status) return fail(status.error());
  const auto text = payload(document.id, *kept);
  std::vector<events::NewEvent> all;
  for (const auto& card : told.waiting)
    all.push_back({events::topic_of("card", card), document_waiting, text});
  for (const auto& card : told.concerned)
    if (!told.waiting.contains(card))
      all.push_back({events::topic_of("card", card), document_moved, text});
  auto appended = events::append(connection, std::move(all), kept->at_ms);
  if (!appended) return fail(appended.error());
  for (const auto& card : told.waiting)
    if (auto status = push::notify(connection,
                                   {.topic = events::topic_of("card", card),
                                    .link = "mct://document/" + document.id,
                                    .text = "你有一件公文待办"},
                                   kept->at_ms);
        !status)
      return status;
  return {};
}

std::set<std::string> concerned(const Document& document) {
  std::set<std::string> cards{document.drafter_card_id};
  for (const auto& part : document.route)
    if (part.standing != Standing::coming) cards.insert(part.card_id);
  return cards;
}

Result<std::set<std::string>> hands_of(Connection& connection, const Part& part,
                                       std::int64_t now_ms) {
  std::set<std::string> cards{part.card_id};
  auto absences = absences_of(connection, part.card_id, now_ms);
  if (!absences) return fail(absences.error());
  for (const auto& it : *absences)
    if (it.start_ms <= now_ms && covers(it, part.task)) cards.insert(it.substitute_card_id);
  return cards;
}

Status record_handing_over(Connection& connection, EventPayload payload, const Document& document,
                           const Part& part, const Absence& absence, std::int64_t now_ms) {
  Entry entry{.at_ms = now_ms,
              .verb = Verb::handed_over,
              .card_id = part.card_id,
              .name = part.name,
              .organization = part.organization,
              .note = fmt::format("{} 至 {} 外出，由{}代办", date_text(absence.start_ms),
                                  date_text(absence.end_ms), absence.substitute_name)};
  Told told{.waiting = {}, .concerned = {part.card_id, document.drafter_card_id}};
  if (absence.start_ms <= now_ms) told.waiting.insert(absence.substitute_card_id);
  return record(connection, payload, document, std::move(entry), std::move(told));
}

}  // namespace mct::document
