#include "app/features/place/district_outline.h"

#include <QFile>

namespace mct::app {

QList<GeoPoint> district_outline() {
  QFile file(QStringLiteral(":/assets/place/district.tsv"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<GeoPoint> outline;
  for (const auto& line : file.readAll().split('\n')) {
    const auto cells = line.split('\t');
    bool numbers[2] = {false, false};
    if (cells.size() != 2) continue;
    const double longitude = cells[0].toDouble(&numbers[0]);
    const double latitude = cells[1].toDouble(&numbers[1]);
    if (numbers[0] && numbers[1]) outline.append({latitude, longitude});
  }
  return outline;
}

}  // namespace mct::app
