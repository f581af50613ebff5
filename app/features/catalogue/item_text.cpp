#include "app/features/catalogue/item_text.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>

namespace mct::app {
namespace {

struct Catalogue {
  Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

constexpr int town_level = 2;
constexpr int scope_all = 1;
constexpr int scope_towns_only = 2;
// MatchReason.Kind
constexpr int by_synonym = 2, by_pinyin = 3, by_initials = 4, by_homophone = 5, by_agency = 6,
              by_guide = 7;

const ItemListing* town_listing(const ItemSummary& item) {
  for (const auto& listing : item.listings)
    if (listing.level == town_level) return &listing;
  return nullptr;
}

}  // namespace

QString kind_text(int kind) {
  static constexpr std::array<const char*, 11> texts{
      "",
      QT_TRANSLATE_NOOP("Catalogue", "行政许可"),
      QT_TRANSLATE_NOOP("Catalogue", "行政确认"),
      QT_TRANSLATE_NOOP("Catalogue", "行政给付"),
      QT_TRANSLATE_NOOP("Catalogue", "行政征收"),
      QT_TRANSLATE_NOOP("Catalogue", "行政奖励"),
      QT_TRANSLATE_NOOP("Catalogue", "行政裁决"),
      QT_TRANSLATE_NOOP("Catalogue", "行政检查"),
      QT_TRANSLATE_NOOP("Catalogue", "其他职权"),
      QT_TRANSLATE_NOOP("Catalogue", "其他服务"),
      QT_TRANSLATE_NOOP("Catalogue", "政府内部审批事项"),
  };
  if (kind <= 0 || kind >= static_cast<int>(texts.size())) return {};
  return Catalogue::tr(texts[static_cast<std::size_t>(kind)]);
}

QString facet_text(const QString& name) {
  return Catalogue::tr(name.toUtf8());
}

QString audience_text(const QList<int>& audiences) {
  QStringList texts;
  for (int audience : audiences)
    texts << (audience == 1 ? Catalogue::tr("个人") : Catalogue::tr("企业"));
  return texts.join(Catalogue::tr("、"));
}

QString level_text(const ItemSummary& item) {
  QStringList texts;
  for (const auto& listing : item.listings)
    texts << (listing.level == town_level ? Catalogue::tr("镇街可办") : Catalogue::tr("区级"));
  return texts.join(QStringLiteral(" · "));
}

QString scope_text(const ItemListing& listing) {
  if (listing.town_scope == scope_all) return Catalogue::tr("镇街共有");
  if (listing.town_scope == scope_towns_only) return Catalogue::tr("仅乡镇");
  return {};
}

QString village_text(const ItemListing& listing) {
  return listing.reaches_village ? Catalogue::tr("可到村（社区）办") : QString();
}

QString town_text(const ItemSummary& item) {
  const auto* listing = town_listing(item);
  if (!listing) return {};
  const auto village = village_text(*listing);
  return village.isEmpty() ? scope_text(*listing) : scope_text(*listing) + " · " + village;
}

QString reason_text(const SearchHit& hit) {
  switch (hit.reason) {
    case by_synonym:
      return Catalogue::tr("%1 即 %2").arg(hit.typed, hit.matched);
    case by_homophone:
      return Catalogue::tr("音同“%1”").arg(hit.matched);
    case by_pinyin:
    case by_initials:
      return Catalogue::tr("拼音 %1").arg(hit.typed);
    case by_agency:
      return Catalogue::tr("部门相符");
    case by_guide:
      return Catalogue::tr("指南里提到");
    default:
      return {};
  }
}

QString marked_name(const SearchHit& hit) {
  const auto letters = hit.item.name.toUcs4();
  QString marked;
  qsizetype at = 0;
  auto text = [&](qsizetype begin, qsizetype end) {
    const auto part = letters.mid(begin, end - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size())
        .toHtmlEscaped();
  };
  for (const auto& span : hit.spans) {
    const auto begin = std::clamp<qsizetype>(span.start, at, letters.size());
    const auto end = std::clamp<qsizetype>(begin + span.length, begin, letters.size());
    marked += text(at, begin) + "<b>" + text(begin, end) + "</b>";
    at = end;
  }
  return marked + text(at, letters.size());
}

QString size_text(qint64 bytes) {
  return QLocale().formattedDataSize(bytes, 0);
}

QString item_link(const QString& code) {
  return QStringLiteral("mct://item/") + code;
}

}  // namespace mct::app
