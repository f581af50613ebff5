#include "backend/features/document/acting_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/document/absence_rows.h"
#include "backend/features/document/trail_store.h"

namespace mct::document {
namespace {

using storage::Connection;

// One action on one document: what it changes, and whom it is told to.
class Acting {
 public:
  Acting(Connection& connection, EventPayload payload, Document document, std::int64_t now_ms)
      : connection_(connection),
        payload_(payload),
        document_(std::move(document)),
        now_ms_(now_ms) {}

  Status circulate(Members& members);
  Status finish_part(const Member& acting, const DocumentStore::Action& action);
  // The route begins anew, with whoever has drafted it.
  Status take_back(bool returned);
  Status number(const std::string& number);
  Status archive();
  Status urge();
  // Last: what was done is kept, entered and told.
  Status keep(Entry entry);

 private:
  // The route comes to the next, if it is their turn.
  Status go_on();
  Status wait_for(const Part& part);

  Connection& connection_;
  const EventPayload payload_;
  Document document_;
  const std::int64_t now_ms_;
  std::vector<Part> opened_;
  Told told_;
};

Status Acting::wait_for(const Part& part) {
  auto hands = hands_of(connection_, part, now_ms_);
  if (!hands) return fail(hands.error());
  told_.waiting.merge(*hands);
  return {};
}

Status Acting::go_on() {
  for (const auto index : to_open(document_.route)) {
    auto& part = document_.route[index];
    part.standing = Standing::waiting;
    if (auto status = update_part(connection_, document_, part); !status) return status;
    if (auto status = wait_for(part); !status) return status;
    opened_.push_back(part);
  }
  if (all_done(document_.route)) document_.state = State::completed;
  return {};
}

Status Acting::circulate(Members& members) {
  for (const auto& part : document_.route) {
    auto member = members.member(connection_, part.card_id);
    if (!member) return fail(member.error());
    if (!*member)
      return fail(reason::action_not_possible,
                  fmt::format("{}的名片已被撤销，请先修改流程", part.name));
  }
  return go_on();
}

Status Acting::finish_part(const Member& acting, const DocumentStore::Action& action) {
  const auto& whose = action.for_card_id.empty() ? acting.card_id : action.for_card_id;
  const auto part = std::ranges::find_if(document_.route, [&](const Part& it) {
    return it.card_id == whose && it.standing == Standing::waiting;
  });
  part->standing = Standing::done;
  part->done_ms = now_ms_;
  if (!action.for_card_id.empty()) part->substitute_name = acting.name;
  if (auto status = update_part(connection_, document_, *part); !status) return status;
  return go_on();
}

Status Acting::take_back(bool returned) {
  told_.concerned = concerned(document_);
  for (auto& part : document_.route) {
    if (part.standing != Standing::waiting) continue;
    if (auto hands = hands_of(connection_, part, now_ms_); hands)
      told_.concerned.merge(*hands);
    else
      return fail(hands.error());
    part.standing = Standing::lapsed;
    if (auto status = update_part(connection_, document_, part); !status) return status;
  }
  if (returned) told_.waiting.insert(document_.drafter_card_id);
  ++document_.round;
  for (auto& part : document_.route) {
    part.standing = Standing::coming;
    part.done_ms = 0;
    part.substitute_name.clear();
  }
  return insert_route(connection_, document_);
}

Status Acting::number(const std::string& number) {
  document_.number = number;
  return {};
}

Status Acting::archive() {
  const bool signed_off =
      document_.state == State::completed &&
      std::ranges::any_of(document_.route, [](const Part& it) { return it.task == Task::sign; });
  if (signed_off && document_.number.empty())
    return fail(reason::number_missing, "签发的公文须先编发文字号，再归档");
  return {};
}

Status Acting::urge() {
  if (now_ms_ - document_.urged_ms < urge_again_ms)
    return fail(reason::urged_recently, "5 分钟内只能催办一次");
  document_.urged_ms = now_ms_;
  for (const auto& part : document_.route)
    if (part.standing == Standing::waiting)
      if (auto status = wait_for(part); !status) return status;
  return {};
}

Status Acting::keep(Entry entry) {
  document_.state = after(document_.state, entry.verb);
  if (moves_revision(entry.verb)) ++document_.revision;
  document_.changed_ms = now_ms_;
  if (auto status = update_document(connection_, document_); !status) return status;
  auto others = concerned(document_);
  others.insert(entry.card_id);
  told_.concerned.merge(others);
  if (auto status = record(connection_, payload_, document_, std::move(entry), std::move(told_));
      !status)
    return status;
  for (const auto& part : opened_) {
    auto absences = absences_of(connection_, part.card_id, now_ms_);
    if (!absences) return fail(absences.error());
    for (const auto& absence : *absences) {
      if (!covers(absence, part.task)) continue;
      if (auto status =
              record_handing_over(connection_, payload_, document_, part, absence, now_ms_);
          !status)
        return status;
    }
  }
  return {};
}

}  // namespace

Result<Found> lock_for(Connection& connection, const Member& acting, const Intention& intention,
                       std::int64_t now_ms) {
  if (auto status = lock_document(connection, intention.id); !status) return fail(status.error());
  auto document = read_document(connection, intention.id);
  if (!document) return fail(document.error());
  auto stands = read_stands(connection, acting, *document, now_ms);
  if (!stands) return fail(stands.error());
  if (!stands->visible()) return document_not_found();
  if (moves_revision(intention.verb) && document->revision != intention.revision) {
    auto since = read_trail(connection, intention.id, intention.revision);
    if (!since) return fail(since.error());
    return document_changed(*since);
  }
  const auto* stand = stands->find(intention.for_card_id);
  if (stand == nullptr || !allows(document->state, intention.verb, *stand))
    return fail(reason::action_not_possible,
                fmt::format("这件公文现在不能由您{}", name_of(intention.verb)));
  std::string for_name;
  for (const auto& it : stands->for_others)
    if (it.card_id == intention.for_card_id) for_name = it.name;
  return Found{std::move(*document), std::move(for_name)};
}

Status take_action(Connection& connection, Members& members, EventPayload payload,
                   const Member& acting, const DocumentStore::Action& action, std::int64_t now_ms) {
  auto found = lock_for(connection, acting,
                        {action.id, action.revision, action.verb, action.for_card_id}, now_ms);
  if (!found) return fail(found.error());
  Entry entry{.at_ms = now_ms,
              .verb = action.verb,
              .card_id = acting.card_id,
              .name = acting.name,
              .organization = acting.organization,
              .for_card_id = action.for_card_id,
              .for_name = found->for_name,
              .note = action.verb == Verb::numbered ? action.number : action.note};
  Acting it(connection, payload, std::move(found->document), now_ms);
  Status status;
  switch (action.verb) {
    case Verb::circulated:
      status = it.circulate(members);
      break;
    case Verb::countersigned:
    case Verb::signed_off:
    case Verb::read:
      status = it.finish_part(acting, action);
      break;
    case Verb::returned:
      status = it.take_back(true);
      break;
    case Verb::withdrawn:
      status = it.take_back(false);
      break;
    case Verb::urged:
      status = it.urge();
      break;
    case Verb::numbered:
      status = it.number(action.number);
      break;
    case Verb::archived:
      status = it.archive();
      break;
    default:
      break;  // a comment changes nothing else
  }
  if (!status) return status;
  return it.keep(std::move(entry));
}

}  // namespace mct::document
