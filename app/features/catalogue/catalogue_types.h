#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mct::app {

// What the pages show of the catalogue, in Qt's types. Meanings: proto/mct/catalogue/v1. Enum
// values are the contract's numbers; item_text.h has their words.

struct ItemListing {
  int level = 0;
  int number = 0;
  int town_scope = 0;
  bool reaches_village = false;

  friend bool operator==(const ItemListing&, const ItemListing&) = default;
};

struct ItemSummary {
  QString code;
  QString name;
  int kind = 0;
  QString agency;
  QList<ItemListing> listings;
  QList<int> audiences;
  bool sample = false;

  friend bool operator==(const ItemSummary&, const ItemSummary&) = default;
};

struct GuidePost {
  QString title, duty, staff, promised_limit;

  friend bool operator==(const GuidePost&, const GuidePost&) = default;
};

struct GuideMaterial {
  QString name, note;
  int copies = 0;
  bool required = true;

  friend bool operator==(const GuideMaterial&, const GuideMaterial&) = default;
};

struct GuideQuestion {
  QString question, answer;

  friend bool operator==(const GuideQuestion&, const GuideQuestion&) = default;
};

struct GuideAttachment {
  QString id, title, media_type, sha256;
  bool flow_chart = false;
  qint64 size = 0;

  friend bool operator==(const GuideAttachment&, const GuideAttachment&) = default;
};

// The texts that are empty are those that the unit has not supplied.
struct GuideTexts {
  QString official_code, legal_basis, handling_body, conditions, fees, statutory_limit,
      promised_limit, department, place, phone, supervision_phone, online_url, office_hours;

  friend bool operator==(const GuideTexts&, const GuideTexts&) = default;
};

struct ItemGuide {
  ItemSummary summary;
  GuideTexts texts;
  QList<GuidePost> posts;
  QList<GuideMaterial> materials;
  QList<GuideQuestion> questions;
  QList<GuideAttachment> attachments;
  bool applicable = false;  // in this app
  qint64 updated_ms = 0;

  friend bool operator==(const ItemGuide&, const ItemGuide&) = default;
};

struct FacetEntry {
  QString id;
  QString name;
  int count = 0;
  bool is_town = false;
};

struct CatalogueFacets {
  QList<FacetEntry> agencies, towns, kinds, audiences, life_events;
  int total = 0;
};

struct ItemPage {
  QList<ItemSummary> items;
  QString next_page_token;
  int total = 0;
};

struct TextSpan {
  int start = 0;  // in code points
  int length = 0;
};

struct SearchHit {
  ItemSummary item;
  QList<TextSpan> spans;
  int reason = 0;  // MatchReason.Kind of the strongest
  QString typed, matched;
};

// Which items a list shows: one facet, and for town-level lists the two conditions.
struct ItemQuery {
  QString kind;  // agency, town, kind, audience, lifeEvent, level or all
  QString id;
  QString town_scope;  // "", "all" or "townsOnly"
  bool reaches_village = false;

  friend bool operator==(const ItemQuery&, const ItemQuery&) = default;
};

}  // namespace mct::app
