#include "backend/features/catalogue/catalogue_proto.h"

#include "backend/features/catalogue/online_terms.h"

namespace mct::catalogue {
namespace {

// The enums of the contract and of the types count alike from 0, value by value.
template <class To, class From>
To same_number(From value) {
  return static_cast<To>(static_cast<int>(value));
}
static_assert(static_cast<int>(ItemKind::internal_approval) == pb::ITEM_KIND_INTERNAL_APPROVAL);
static_assert(static_cast<int>(ItemKind::internal_approval) == pb::ItemKind_MAX);
static_assert(static_cast<int>(Level::town) == pb::LEVEL_TOWN);
static_assert(static_cast<int>(TownScope::towns_only) == pb::TOWN_SCOPE_TOWNS_ONLY);
static_assert(static_cast<int>(Audience::enterprise) == pb::AUDIENCE_ENTERPRISE);
static_assert(static_cast<int>(AttachmentRole::document) == pb::ATTACHMENT_ROLE_DOCUMENT);
static_assert(static_cast<int>(MatchKind::guide) + 1 == pb::MatchReason::KIND_GUIDE);
static_assert(static_cast<int>(ChangeAction::missing) + 1 == pb::ItemChange::ACTION_MISSING);

// Open enums: a newer client may send what we do not know.
template <class To, class From>
To known(From value, bool is_valid) {
  return is_valid ? same_number<To>(value) : To::unspecified;
}

pb::Listing to_proto(const Listing& listing) {
  pb::Listing message;
  message.set_level(same_number<pb::Level>(listing.level));
  message.set_number(listing.number);
  message.set_name(listing.name);
  message.set_kind(same_number<pb::ItemKind>(listing.kind));
  message.set_agency_as_printed(listing.agency_as_printed);
  message.set_town_scope(same_number<pb::TownScope>(listing.town_scope));
  message.set_reaches_village(listing.reaches_village);
  return message;
}

// Item and ItemSummary name these fields alike.
template <class Message>
void set_summary(Message& message, const Item& item, const std::string& agency_name) {
  message.set_code(item.code);
  message.set_name(item.name);
  message.set_kind(same_number<pb::ItemKind>(item.kind));
  message.set_agency_id(item.agency_id);
  message.set_agency_name(agency_name);
  for (const auto& listing : item.listings) *message.add_listings() = to_proto(listing);
  for (auto audience : item.audiences) message.add_audiences(same_number<pb::Audience>(audience));
  message.set_sample(item.sample);
}

void set_guide(pb::Guide& message, const Guide& guide) {
  message.set_official_code(guide.official_code);
  message.set_legal_basis(guide.legal_basis);
  message.set_handling_body(guide.handling_body);
  message.set_conditions(guide.conditions);
  message.set_fees(guide.fees);
  message.set_statutory_limit(guide.statutory_limit);
  message.set_promised_limit(guide.promised_limit);
  message.set_department(guide.department);
  message.set_place(guide.place);
  message.set_phone(guide.phone);
  for (const auto& question : guide.questions) {
    auto* added = message.add_questions();
    added->set_question(question.question);
    added->set_answer(question.answer);
  }
  message.set_supervision_phone(guide.supervision_phone);
  message.set_online_url(guide.online_url);
  message.set_office_hours(guide.office_hours);
}

pb::Facets::Facet to_proto(const Facet& facet) {
  pb::Facets::Facet message;
  message.set_id(facet.id);
  message.set_name(facet.name);
  message.set_count(facet.count);
  message.set_is_town(facet.is_town);
  return message;
}

}  // namespace

pb::Attachment to_proto(const Attachment& attachment) {
  pb::Attachment message;
  message.set_id(attachment.id);
  message.set_title(attachment.title);
  message.set_role(same_number<pb::AttachmentRole>(attachment.role));
  message.set_media_type(attachment.media_type);
  message.set_size(attachment.size);
  message.set_sha256(attachment.sha256);
  return message;
}

pb::ItemSummary to_summary(const Item& item, const std::string& agency_name) {
  pb::ItemSummary message;
  set_summary(message, item, agency_name);
  return message;
}

pb::Item to_proto(const Item& item, const std::string& agency_name) {
  pb::Item message;
  set_summary(message, item, agency_name);
  for (const auto& event : item.life_events) message.add_life_events(event);
  set_guide(*message.mutable_guide(), item.guide);
  for (const auto& post : item.posts) {
    auto* added = message.add_posts();
    added->set_title(post.title);
    added->set_duty(post.duty);
    added->set_staff(post.staff);
    added->set_promised_limit(post.promised_limit);
  }
  for (const auto& material : item.materials) {
    auto* added = message.add_materials();
    added->set_name(material.name);
    added->set_copies(material.copies);
    added->set_note(material.note);
    added->set_required(material.required);
  }
  for (const auto& attachment : item.attachments) *message.add_attachments() = to_proto(attachment);
  message.set_applicable_online(is_applicable(item));
  message.mutable_update_time()->set_seconds(item.updated_ms / 1000);
  message.mutable_update_time()->set_nanos(static_cast<int>(item.updated_ms % 1000) * 1'000'000);
  return message;
}

pb::Facets to_proto(const CatalogueSnapshot& snapshot) {
  pb::Facets message;
  for (const auto& facet : snapshot.facets.agencies) *message.add_agencies() = to_proto(facet);
  for (const auto& facet : snapshot.facets.towns) *message.add_towns() = to_proto(facet);
  for (const auto& facet : snapshot.facets.life_events)
    *message.add_life_events() = to_proto(facet);
  for (const auto& facet : snapshot.facets.kinds) {
    auto* added = message.add_kinds();
    added->set_id(pb::ItemKind_Name(same_number<pb::ItemKind>(facet.kind)));
    added->set_name(std::string(title_of(facet.kind)));
    added->set_count(facet.count);
  }
  for (const auto& facet : snapshot.facets.audiences) {
    auto* added = message.add_audiences();
    added->set_id(pb::Audience_Name(same_number<pb::Audience>(facet.audience)));
    added->set_name(std::string(title_of(facet.audience)));
    added->set_count(facet.count);
  }
  message.set_total_size(static_cast<int>(snapshot.items.size()));
  message.set_revision(snapshot.revision);
  return message;
}

pb::SearchItemsResponse::Hit to_proto(const FoundItem& found, const std::string& agency_name) {
  pb::SearchItemsResponse::Hit message;
  *message.mutable_item() = to_summary(*found.item, agency_name);
  for (const auto& span : found.hit.spans) {
    auto* added = message.add_spans();
    added->set_start(span.start);
    added->set_length(span.length);
  }
  for (const auto& reason : found.hit.reasons) {
    auto* added = message.add_reasons();
    added->set_kind(static_cast<pb::MatchReason::Kind>(static_cast<int>(reason.kind) + 1));
    added->set_typed(reason.typed);
    added->set_matched(reason.matched);
  }
  return message;
}

pb::ImportItemsResponse to_proto(const ImportOutcome& outcome) {
  pb::ImportItemsResponse message;
  message.set_applied(outcome.applied);
  message.set_revision(outcome.revision);
  message.set_unchanged_count(outcome.unchanged_count);
  for (const auto& problem : outcome.problems) {
    auto* added = message.add_problems();
    added->set_where(problem.where);
    added->set_what(problem.what);
  }
  for (const auto& change : outcome.changes) {
    auto* added = message.add_changes();
    added->set_action(static_cast<pb::ItemChange::Action>(static_cast<int>(change.action) + 1));
    added->set_code(change.code);
    added->set_name(change.name);
    for (const auto& field : change.fields) {
      auto* changed = added->add_fields();
      changed->set_title(field.title);
      changed->set_before(field.before);
      changed->set_after(field.after);
    }
  }
  return message;
}

ItemFilter from_proto(const pb::ItemFilter& message) {
  ItemFilter filter;
  filter.agency_id = message.agency_id();
  filter.town_id = message.town_id();
  filter.kind = known<ItemKind>(message.kind(), pb::ItemKind_IsValid(message.kind()));
  filter.audience = known<Audience>(message.audience(), pb::Audience_IsValid(message.audience()));
  filter.life_event = message.life_event();
  filter.level = known<Level>(message.level(), pb::Level_IsValid(message.level()));
  filter.town_scope =
      known<TownScope>(message.town_scope(), pb::TownScope_IsValid(message.town_scope()));
  filter.reaches_village = message.reaches_village();
  return filter;
}

AttachmentRole from_proto(pb::AttachmentRole role) {
  return known<AttachmentRole>(role, pb::AttachmentRole_IsValid(role));
}

}  // namespace mct::catalogue
