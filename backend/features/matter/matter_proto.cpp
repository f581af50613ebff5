#include "backend/features/matter/matter_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/attachments/attachment_proto.h"

namespace mct::matter {
namespace {

using google::protobuf::util::TimeUtil;

// Nothing: there is no such time.
template <class Message>
void set_time(std::int64_t ms, Message& message, google::protobuf::Timestamp* (Message::*field)()) {
  if (ms != 0) *(message.*field)() = TimeUtil::MillisecondsToTimestamp(ms);
}

void fill(const Field& it, pb::FormField& message) {
  message.set_id(it.id);
  message.set_section(it.section);
  message.set_title(it.title);
  message.set_type(static_cast<pb::FieldType>(it.type));
  message.set_required(it.required);
  message.set_least(it.least);
  message.set_most(it.most);
  for (const auto& choice : it.choices) message.add_choices(choice);
  message.set_hint(it.hint);
  message.set_pictures(it.pictures);
}

void fill(const Answer& it, pb::Answer& message) {
  message.set_field_id(it.field_id);
  message.set_section(it.section);
  message.set_title(it.title);
  message.set_value(it.value);
  for (const auto& attachment : it.attachments) *message.add_attachments() = to_proto(attachment);
}

void fill(const Entry& it, pb::Entry& message) {
  message.set_sequence(it.sequence);
  set_time(it.at_ms, message, &pb::Entry::mutable_time);
  message.set_verb(static_cast<pb::Verb>(it.verb));
  message.set_name(it.name);
  message.set_organization_name(it.organization);
  message.set_note(it.note);
  message.set_internal(it.internal);
}

void fill(const Proposal& it, pb::Proposal& message) {
  message.set_basis(it.basis);
  message.set_unchanged_count(it.unchanged_count);
  for (const auto& change : it.changes) {
    auto& to = *message.add_changes();
    to.set_is_new(change.is_new);
    to.set_code(change.code);
    to.set_name(change.name);
    for (const auto& field : change.fields) {
      auto& filled = *to.add_fields();
      filled.set_title(field.title);
      filled.set_before(field.before);
      filled.set_after(field.after);
    }
  }
  for (const auto& problem : it.problems) {
    auto& violation = *message.add_problems();
    violation.set_where(problem.where);
    violation.set_what(problem.what);
  }
}

}  // namespace

pb::MatterKind to_proto(const MatterStore::Offered& offered) {
  const auto& kind = offered.kind;
  pb::MatterKind message;
  message.set_id(kind.id);
  message.set_title(kind.title);
  message.set_about(kind.about);
  message.set_unit_name(offered.unit_name);
  message.set_accept_days(kind.accept_days);
  message.set_promised_days(kind.promised_days);
  message.set_legal_days(kind.legal_days);
  message.set_item_code(kind.item_code);
  message.set_for_staff(kind.for_staff);
  message.set_of_home(kind.carer.has_value());
  for (const auto& field : kind.fields) {
    auto& it = *message.add_fields();
    fill(field, it);
    if (field.prefill == Prefill::name) it.set_prefill(offered.name);
  }
  return message;
}

pb::Matter to_proto(const SeenMatter& seen) {
  const auto& it = seen.matter;
  pb::Matter message;
  message.set_id(it.id);
  message.set_revision(it.revision);
  message.set_number(it.number);
  message.set_kind_id(it.kind_id);
  message.set_kind_title(seen.kind_title);
  message.set_title(it.title);
  message.set_state(static_cast<pb::MatterState>(it.state));
  set_time(it.filed_ms, message, &pb::Matter::mutable_file_time);
  message.set_applicant_name(it.applicant_name);
  message.set_own(seen.own);
  message.set_unit_name(it.unit_name);
  message.set_handler_name(it.handler_name);
  for (const auto& answer : seen.answers) fill(answer, *message.add_answers());
  for (const auto& missing : seen.missing) {
    auto& told = *message.add_missing();
    told.set_field_id(missing.field_id);
    told.set_what(missing.what);
  }
  set_time(it.terms.due_ms, message, &pb::Matter::mutable_due_time);
  set_time(it.terms.legal_ms, message, &pb::Matter::mutable_legal_due_time);
  message.set_provisional(it.terms.provisional);
  message.set_overdue(seen.overdue);
  message.set_result(it.result);
  for (const auto& attachment : seen.result_attachments)
    *message.add_result_attachments() = to_proto(attachment);
  message.set_stars(it.stars);
  message.set_rating_note(it.rating_note);
  message.set_speed_stars(it.speed_stars);
  message.set_scores_speed(seen.scores_speed);
  for (const auto& entry : seen.trail) fill(entry, *message.add_trail());
  for (const auto& field : seen.fields) fill(field, *message.add_fields());
  for (const auto verb : seen.possible) message.add_possible(static_cast<pb::Verb>(verb));
  if (seen.proposal) fill(*seen.proposal, *message.mutable_proposal());
  return message;
}

pb::MatterSummary to_proto(const Summary& summary) {
  const auto& it = summary.matter;
  pb::MatterSummary message;
  message.set_id(it.id);
  message.set_number(it.number);
  message.set_kind_title(summary.kind_title);
  message.set_title(it.title);
  message.set_state(static_cast<pb::MatterState>(it.state));
  set_time(it.filed_ms, message, &pb::MatterSummary::mutable_file_time);
  // What is hidden from the applicant does not show in a time either.
  set_time(summary.own ? it.shown_ms : it.changed_ms, message,
           &pb::MatterSummary::mutable_change_time);
  message.set_unit_name(it.unit_name);
  message.set_handler_name(it.handler_name);
  set_time(it.terms.due_ms, message, &pb::MatterSummary::mutable_due_time);
  message.set_overdue(summary.overdue);
  message.set_unrated(it.state == State::finished && it.stars == 0);
  return message;
}

pb::Rota to_proto(const Rota& rota) {
  pb::Rota message;
  for (const auto& [weekday, turn] : rota) {
    auto& it = *message.add_turns();
    it.set_weekday(weekday);
    it.set_card_id(turn.card_id);
    it.set_name(turn.name);
  }
  return message;
}

pb::Posts to_proto(const std::vector<Post>& posts) {
  pb::Posts message;
  for (const auto& it : posts) {
    auto& post = *message.add_posts();
    post.set_name(it.name);
    post.set_function(it.function);
    for (const auto& id : it.card_ids) post.add_card_ids(id);
    for (const auto& name : it.names) post.add_names(name);
  }
  return message;
}

std::string event_payload(const Matter& matter, Verb verb) {
  pb::MatterMoved message;
  message.set_id(matter.id);
  message.set_verb(static_cast<pb::Verb>(verb));
  message.set_revision(matter.revision);
  return message.SerializeAsString();
}

}  // namespace mct::matter
