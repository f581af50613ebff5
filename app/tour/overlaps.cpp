#include "app/tour/overlaps.h"

#include <QQuickItem>

namespace mct::app {
namespace {

// Rounding is no overlap.
constexpr qreal least = 1.5;

QRectF place_of(const QQuickItem& item) {
  return {item.x(), item.y(), item.width(), item.height()};
}

bool overlap(const QQuickItem& one, const QQuickItem& other) {
  const auto both = place_of(one) & place_of(other);
  return both.width() > least && both.height() > least;
}

QString name_of(const QQuickItem& item) {
  const auto words = item.property("text").toString();
  const auto kind = QString::fromLatin1(item.metaObject()->className());
  return words.isEmpty() ? kind : kind + QStringLiteral(" “%1”").arg(words);
}

}  // namespace

QStringList overlaps(const QQuickItem& root) {
  QStringList found;
  QList<const QQuickItem*> seen;
  for (const auto* it : root.childItems()) {
    if (!it->isVisible()) continue;
    found += overlaps(*it);
    if (root.inherits("QQuickLayout"))
      for (const auto* before : seen)
        if (overlap(*before, *it))
          found.append(name_of(*before) + QStringLiteral(" and ") + name_of(*it));
    seen.append(it);
  }
  return found;
}

}  // namespace mct::app
