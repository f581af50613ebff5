#include "backend/features/directory/directory_proto.h"

#include <algorithm>
#include <google/protobuf/util/time_util.h>

namespace mct::directory {
namespace {

using google::protobuf::util::TimeUtil;

void add_fields(std::span<const audit::FieldChange> fields,
                google::protobuf::RepeatedPtrField<pb::StaffChange::Field>& into) {
  for (const auto& field : fields) {
    auto& message = *into.Add();
    message.set_title(field.title);
    message.set_before(field.before);
    message.set_after(field.after);
  }
}

std::string name_of_new(const Organization& department, const OrganizationTree& tree) {
  return tree.name_of(department.unit_id) + " · " + department.short_name;
}

// The tree does not know the departments that the import makes.
std::string place_of(const Card& card, const StaffPlan& plan, const OrganizationTree& tree) {
  const auto& id = card.details.organization_id;
  const auto made = std::ranges::find(plan.new_departments, id, &Organization::id);
  return made == plan.new_departments.end() ? tree.name_of(id) : name_of_new(*made, tree);
}

pb::StaffChange& add_change(pb::ImportStaffResponse& response, pb::StaffChange::Action action,
                            const Card& card, std::string place) {
  auto& change = *response.add_changes();
  change.set_action(action);
  change.set_name(card.details.name);
  change.set_organization_name(std::move(place));
  return change;
}

}  // namespace

pb::Organization to_proto(const Organization& organization) {
  pb::Organization message;
  message.set_id(organization.id);
  message.set_parent_id(organization.parent_id);
  message.set_kind(static_cast<pb::OrganizationKind>(organization.kind));
  message.set_full_name(organization.full_name);
  message.set_short_name(organization.short_name);
  message.set_revision(organization.revision);
  message.set_position(organization.position);
  return message;
}

pb::Card to_proto(const SeenCard& seen) {
  const auto& card = seen.card;
  const auto& details = card.details;
  pb::Card message;
  message.set_id(card.id);
  message.set_organization_id(details.organization_id);
  message.set_unit_id(card.unit_id);
  message.set_name(details.name);
  message.set_gender(static_cast<pb::Gender>(details.gender));
  message.set_post(details.post);
  message.set_phone(details.phone);
  message.set_phone_visible(seen.phone_visible);
  message.set_office_phone(details.office_phone);
  message.set_signature(card.signature);
  message.set_role(static_cast<pb::Role>(card.role));
  message.set_claimed(!card.account_id.empty());
  message.set_phone_visibility(static_cast<pb::PhoneVisibility>(card.phone_visibility));
  message.set_position(details.position);
  message.set_revision(card.revision);
  message.set_organization_name(seen.organization_name);
  message.set_kept(seen.kept);
  message.set_community_id(card.community_id);
  for (const auto duty : card.duties) message.add_duties(static_cast<common::v1::Duty>(duty));
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(card.created_ms);
  return message;
}

pb::MyCards to_proto(const OwnCardsService::Own& own) {
  pb::MyCards message;
  for (const auto& card : own.held) *message.add_cards() = to_proto(card);
  for (const auto& card : own.waiting) *message.add_waiting() = to_proto(card);
  return message;
}

pb::ImportStaffResponse to_proto(const StaffSheetService::Imported& imported, bool revoke_missing) {
  const auto& outcome = imported.outcome;
  const auto& tree = *imported.tree;
  pb::ImportStaffResponse response;
  response.set_applied(outcome.applied);
  response.set_revision(outcome.plan.fingerprint);
  for (const auto& problem : outcome.problems) {
    auto& violation = *response.add_problems();
    violation.set_where(problem.where);
    violation.set_what(problem.what);
  }
  const auto place = [&](const Card& card) { return place_of(card, outcome.plan, tree); };
  for (const auto& department : outcome.plan.new_departments)
    response.add_new_departments(name_of_new(department, tree));
  for (const auto& card : outcome.plan.added)
    add_change(response, pb::StaffChange::ACTION_ADD, card, place(card));
  for (const auto& changed : outcome.plan.changed) {
    auto& change =
        add_change(response, pb::StaffChange::ACTION_CHANGE, changed.before, place(changed.before));
    add_fields(changed.fields, *change.mutable_fields());
  }
  const auto missing =
      revoke_missing ? pb::StaffChange::ACTION_REVOKE : pb::StaffChange::ACTION_MISSING;
  for (const auto& card : outcome.plan.missing) add_change(response, missing, card, place(card));
  response.set_unchanged_count(outcome.plan.unchanged);
  return response;
}

pb::ListChangesResponse::Change to_proto(const audit::Entry& entry) {
  pb::ListChangesResponse::Change change;
  *change.mutable_time() = TimeUtil::MillisecondsToTimestamp(entry.at_ms);
  change.set_actor_name(entry.actor.name);
  change.set_action(entry.action);
  change.set_subject_name(entry.subject_name);
  add_fields(entry.fields, *change.mutable_fields());
  return change;
}

}  // namespace mct::directory
