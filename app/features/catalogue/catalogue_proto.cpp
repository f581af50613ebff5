#include "app/features/catalogue/catalogue_proto.h"

namespace mct::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

// Item and ItemSummary name these fields alike.
template <class Message>
ItemSummary summary_of(const Message& message) {
  ItemSummary item;
  item.code = text(message.code());
  item.name = text(message.name());
  item.kind = message.kind();
  item.agency = text(message.agency_name());
  for (const auto& listing : message.listings())
    item.listings.append(
        {listing.level(), listing.number(), listing.town_scope(), listing.reaches_village()});
  for (auto audience : message.audiences()) item.audiences.append(audience);
  item.sample = message.sample();
  return item;
}

template <class Messages>
QList<FacetEntry> entries_of(const Messages& messages) {
  QList<FacetEntry> entries;
  for (const auto& facet : messages)
    entries.append({text(facet.id()), text(facet.name()), facet.count(), facet.is_town()});
  return entries;
}

GuideTexts texts_of(const pb::Guide& guide) {
  return {
      .official_code = text(guide.official_code()),
      .legal_basis = text(guide.legal_basis()),
      .handling_body = text(guide.handling_body()),
      .conditions = text(guide.conditions()),
      .fees = text(guide.fees()),
      .statutory_limit = text(guide.statutory_limit()),
      .promised_limit = text(guide.promised_limit()),
      .department = text(guide.department()),
      .place = text(guide.place()),
      .phone = text(guide.phone()),
      .supervision_phone = text(guide.supervision_phone()),
      .online_url = text(guide.online_url()),
      .office_hours = text(guide.office_hours()),
  };
}

}  // namespace

CatalogueFacets from_proto(const pb::Facets& message) {
  return {entries_of(message.agencies()),    entries_of(message.towns()),
          entries_of(message.kinds()),       entries_of(message.audiences()),
          entries_of(message.life_events()), message.total_size()};
}

ItemPage from_proto(const pb::ListItemsResponse& message) {
  ItemPage page;
  for (const auto& item : message.items()) page.items.append(summary_of(item));
  page.next_page_token = text(message.next_page_token());
  page.total = message.total_size();
  return page;
}

ItemGuide from_proto(const pb::Item& message) {
  ItemGuide guide;
  guide.summary = summary_of(message);
  guide.texts = texts_of(message.guide());
  for (const auto& post : message.posts())
    guide.posts.append(
        {text(post.title()), text(post.duty()), text(post.staff()), text(post.promised_limit())});
  for (const auto& material : message.materials())
    guide.materials.append(
        {text(material.name()), text(material.note()), material.copies(), material.required()});
  for (const auto& question : message.guide().questions())
    guide.questions.append({text(question.question()), text(question.answer())});
  for (const auto& attachment : message.attachments())
    guide.attachments.append({text(attachment.id()), text(attachment.title()),
                              text(attachment.media_type()), text(attachment.sha256()),
                              attachment.role() == pb::ATTACHMENT_ROLE_FLOW_CHART,
                              attachment.size()});
  guide.applicable = message.applicable_online();
  guide.updated_ms = message.update_time().seconds() * 1000;
  return guide;
}

QList<SearchHit> from_proto(const pb::SearchItemsResponse& message) {
  QList<SearchHit> hits;
  for (const auto& found : message.hits()) {
    SearchHit hit;
    hit.item = summary_of(found.item());
    for (const auto& span : found.spans()) hit.spans.append({span.start(), span.length()});
    if (found.reasons_size() > 0) {
      hit.reason = found.reasons(0).kind();
      hit.typed = text(found.reasons(0).typed());
      hit.matched = text(found.reasons(0).matched());
    }
    hits.append(hit);
  }
  return hits;
}

pb::ItemFilter to_proto(const ItemQuery& query) {
  pb::ItemFilter filter;
  const auto id = query.id.toStdString();
  if (query.kind == "agency") filter.set_agency_id(id);
  if (query.kind == "town") filter.set_town_id(id);
  if (query.kind == "lifeEvent") filter.set_life_event(id);
  if (pb::ItemKind kind; query.kind == "kind" && pb::ItemKind_Parse(id, &kind))
    filter.set_kind(kind);
  if (pb::Audience audience; query.kind == "audience" && pb::Audience_Parse(id, &audience))
    filter.set_audience(audience);
  if (query.kind == "level")
    filter.set_level(query.id == "town" ? pb::LEVEL_TOWN : pb::LEVEL_DISTRICT);
  if (query.town_scope == "all") filter.set_town_scope(pb::TOWN_SCOPE_ALL);
  if (query.town_scope == "townsOnly") filter.set_town_scope(pb::TOWN_SCOPE_TOWNS_ONLY);
  filter.set_reaches_village(query.reaches_village);
  return filter;
}

}  // namespace mct::app
