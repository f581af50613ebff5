#include "backend/features/matter/trail_store.h"

#include <fmt/format.h>
#include <set>

#include "backend/audit/audit_trail.h"
#include "backend/features/matter/matter_rules.h"
#include "backend/features/matter/post_store.h"

namespace mct::matter {
namespace {

using storage::Connection;

// Matters have a scope of their own: the admins of a unit see its changes, and not its matters.
Status audit_entry(Connection& connection, const Matter& matter, const Entry& entry) {
  audit::Entry audited{entry.at_ms,
                       {{}, entry.card_id, entry.card_id.empty() ? "时钟" : entry.name},
                       fmt::format("matter/{}/", matter.id),
                       fmt::format("matter.{}", action_of(entry.verb)),
                       matter.id,
                       matter.number,
                       {}};
  if (!entry.note.empty()) audited.fields.push_back({"意见", {}, entry.note});
  return audit::append(connection, audited);
}

// Whoever handles it has something to do.
bool waits_for_unit(Verb verb) {
  switch (verb) {
    case Verb::filed:
    case Verb::supplied:
    case Verb::transferred:
    case Verb::returned:
    case Verb::assigned:
    case Verb::urged:
    case Verb::reopened:
    case Verb::fell_due:
    case Verb::overdue:
      return true;
    default:
      return false;
  }
}

// The applicant has: to supply, or to say whether it is solved.
bool waits_for_applicant(Verb verb) {
  return verb == Verb::supplement_asked || verb == Verb::finished;
}

using Topics = std::set<std::string>;

// Those whose post it is: of a kind with posts their cards, of others all of the unit.
Result<Topics> topics_of_posts(Connection& connection, const Matter& matter) {
  auto cards = post_cards(connection, matter.unit_id, matter.kind_id);
  if (!cards) return fail(cards.error());
  Topics topics;
  for (const auto& card : *cards) topics.insert(events::topic_of("card", card));
  if (topics.empty()) topics.insert(events::topic_of("organization", matter.unit_id));
  return topics;
}

Status tell(Connection& connection, EventPayload payload, const Matter& matter,
            const Entry& entry) {
  auto topics = topics_of_posts(connection, matter);
  if (!topics) return fail(topics.error());
  Topics waiting, moved;
  const bool waits = waits_for_unit(entry.verb);
  const bool by_clock = entry.verb == Verb::fell_due || entry.verb == Verb::overdue;
  if (!matter.handler_card_id.empty())
    (waits ? waiting : moved).insert(events::topic_of("card", matter.handler_card_id));
  // What is late is the whole unit's concern; otherwise whoever has it is enough.
  (waits && (by_clock || matter.handler_card_id.empty()) ? waiting : moved).merge(*topics);
  if (!entry.internal && !matter.account_id.empty())
    (waits_for_applicant(entry.verb) ? waiting : moved)
        .insert(events::topic_of("account", matter.account_id));
  const auto text = payload(matter, entry.verb);
  std::vector<events::NewEvent> all;
  for (const auto& topic : waiting) all.push_back({topic, matter_waiting, text});
  for (const auto& topic : moved)
    if (!waiting.contains(topic)) all.push_back({topic, matter_moved, text});
  auto appended = events::append(connection, std::move(all), entry.at_ms);
  if (!appended) return fail(appended.error());
  return {};
}

}  // namespace

Status record(Connection& connection, EventPayload payload, const Matter& matter, Entry entry) {
  entry.revision = matter.revision;
  if (auto status = append_entry(connection, matter.id, entry); !status) return status;
  if (auto status = audit_entry(connection, matter, entry); !status) return status;
  return tell(connection, payload, matter, entry);
}

}  // namespace mct::matter
