#pragma once

#include <QString>

#include "app/features/catalogue/catalogue_types.h"

namespace mct::app {

// The catalogue's words in the language of the app.
QString kind_text(int kind);
// Of a kind or an audience that the server names. Names of agencies, towns and life events are the
// district's own: they have no translation and stay.
QString facet_text(const QString& name);
QString audience_text(const QList<int>& audiences);  // "个人、企业"
QString level_text(const ItemSummary& item);         // "区级 · 镇街级"
QString scope_text(const ItemListing& listing);      // "镇街共有"; empty at district level
QString village_text(const ItemListing& listing);    // "可到村（社区）办"; empty otherwise
QString town_text(const ItemSummary& item);          // both of the town listing
// Why a hit was found, when its name does not show it.
QString reason_text(const SearchHit& hit);
// The name as rich text, escaped, with what matched in <b>.
QString marked_name(const SearchHit& hit);
QString size_text(qint64 bytes);

// mct://item/CODE
QString item_link(const QString& code);

}  // namespace mct::app
