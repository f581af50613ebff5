#include "app/features/catalogue/item_text.h"

#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace mct::app {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("Catalogue", text);
}

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
  return tr(texts[static_cast<std::size_t>(kind)]);
}

QString audience_text(const QList<int>& audiences) {
  QStringList texts;
  for (int audience : audiences)
    texts << tr(audience == 1 ? QT_TRANSLATE_NOOP("Catalogue", "个人")
                              : QT_TRANSLATE_NOOP("Catalogue", "企业"));
  return texts.join(tr(QT_TRANSLATE_NOOP("Catalogue", "、")));
}

QString level_text(const ItemSummary& item) {
  QStringList texts;
  for (const auto& listing : item.listings)
    texts << tr(listing.level == town_level ? QT_TRANSLATE_NOOP("Catalogue", "镇街可办")
                                            : QT_TRANSLATE_NOOP("Catalogue", "区级"));
  return texts.join(QStringLiteral(" · "));
}

QString scope_text(const ItemListing& listing) {
  if (listing.town_scope == scope_all) return tr(QT_TRANSLATE_NOOP("Catalogue", "镇街共有"));
  if (listing.town_scope == scope_towns_only) return tr(QT_TRANSLATE_NOOP("Catalogue", "仅乡镇"));
  return {};
}

QString village_text(const ItemListing& listing) {
  return listing.reaches_village ? tr(QT_TRANSLATE_NOOP("Catalogue", "可到村（社区）办"))
                                 : QString();
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
      return tr(QT_TRANSLATE_NOOP("Catalogue", "%1 即 %2")).arg(hit.typed, hit.matched);
    case by_homophone:
      return tr(QT_TRANSLATE_NOOP("Catalogue", "音同“%1”")).arg(hit.matched);
    case by_pinyin:
    case by_initials:
      return tr(QT_TRANSLATE_NOOP("Catalogue", "拼音 %1")).arg(hit.typed);
    case by_agency:
      return tr(QT_TRANSLATE_NOOP("Catalogue", "部门相符"));
    case by_guide:
      return tr(QT_TRANSLATE_NOOP("Catalogue", "指南里提到"));
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

QString when_text(qint64 time_ms) {
  const auto time = QDateTime::fromMSecsSinceEpoch(time_ms);
  const auto days = time.date().daysTo(QDate::currentDate());
  if (days == 0) return tr(QT_TRANSLATE_NOOP("Catalogue", "今天 %1")).arg(time.toString("HH:mm"));
  if (days == 1) return tr(QT_TRANSLATE_NOOP("Catalogue", "昨天"));
  return QLocale().toString(time.date(), QStringLiteral("yyyy-MM-dd"));
}

QString size_text(qint64 bytes) {
  return QLocale().formattedDataSize(bytes, 0);
}

QString item_link(const QString& code) {
  return QStringLiteral("mct://item/") + code;
}

}  // namespace mct::app
