#include "backend/features/document/document_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/attachments/attachment_proto.h"

namespace mct::document {
namespace {

using google::protobuf::util::TimeUtil;

void fill(const Part& it, pb::Part& message) {
  message.set_step(static_cast<std::int32_t>(it.step));
  message.set_task(static_cast<pb::Task>(it.task));
  message.set_card_id(it.card_id);
  message.set_name(it.name);
  message.set_organization_name(it.organization);
  message.set_in_turn(it.in_turn);
  message.set_standing(static_cast<pb::Standing>(it.standing));
  if (it.done_ms != 0) *message.mutable_done_time() = TimeUtil::MillisecondsToTimestamp(it.done_ms);
  message.set_substitute_name(it.substitute_name);
}

void fill(const Entry& it, pb::Entry& message) {
  message.set_sequence(it.sequence);
  message.set_revision(it.revision);
  *message.mutable_time() = TimeUtil::MillisecondsToTimestamp(it.at_ms);
  message.set_verb(static_cast<pb::Verb>(it.verb));
  message.set_name(it.name);
  message.set_organization_name(it.organization);
  message.set_for_name(it.for_name);
  message.set_note(it.note);
}

}  // namespace

pb::Document to_proto(const SeenDocument& seen) {
  const auto& it = seen.document;
  pb::Document message;
  message.set_id(it.id);
  message.set_revision(it.revision);
  auto& content = *message.mutable_content();
  content.set_kind(static_cast<pb::DocumentKind>(it.content.kind));
  content.set_urgency(static_cast<pb::Urgency>(it.content.urgency));
  content.set_title(it.content.title);
  content.set_body(it.content.body);
  message.set_number(it.number);
  message.set_state(static_cast<pb::DocumentState>(it.state));
  message.set_drafter_name(it.drafter_name);
  message.set_drafter_organization(it.drafter_organization);
  *message.mutable_draft_time() = TimeUtil::MillisecondsToTimestamp(it.drafted_ms);
  for (const auto& attachment : seen.attachments) *message.add_attachments() = to_proto(attachment);
  for (const auto& part : it.route) fill(part, *message.add_route());
  for (const auto& entry : seen.trail) fill(entry, *message.add_trail());
  for (const auto& [verb, for_card_id, for_name] : seen.possible) {
    auto& possible = *message.add_possible();
    possible.set_verb(static_cast<pb::Verb>(verb));
    possible.set_for_card_id(for_card_id);
    possible.set_for_name(for_name);
  }
  return message;
}

pb::DocumentSummary to_proto(const Summary& summary) {
  const auto& it = summary.document;
  pb::DocumentSummary message;
  message.set_id(it.id);
  message.set_kind(static_cast<pb::DocumentKind>(it.content.kind));
  message.set_urgency(static_cast<pb::Urgency>(it.content.urgency));
  message.set_title(it.content.title);
  message.set_number(it.number);
  message.set_state(static_cast<pb::DocumentState>(it.state));
  message.set_drafter_name(it.drafter_name);
  message.set_drafter_organization(it.drafter_organization);
  *message.mutable_change_time() = TimeUtil::MillisecondsToTimestamp(it.changed_ms);
  message.set_task(static_cast<pb::Task>(summary.task));
  message.set_for_name(summary.for_name);
  return message;
}

pb::Absence to_proto(const Absence& it) {
  pb::Absence message;
  message.set_id(it.id);
  message.set_name(it.name);
  message.set_substitute_card_id(it.substitute_card_id);
  message.set_substitute_name(it.substitute_name);
  for (const auto task : it.tasks) message.add_tasks(static_cast<pb::Task>(task));
  *message.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(it.start_ms);
  *message.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(it.end_ms);
  message.set_withdrawn(it.withdrawn);
  return message;
}

std::string event_payload(const std::string& document_id, const Entry& entry) {
  pb::DocumentMoved message;
  message.set_id(document_id);
  message.set_verb(static_cast<pb::Verb>(entry.verb));
  message.set_revision(entry.revision);
  message.set_name(entry.name);
  return message.SerializeAsString();
}

}  // namespace mct::document
