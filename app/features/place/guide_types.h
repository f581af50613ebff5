#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/core/attachments/hanging_file.h"

namespace mct::app {

// What one sees or does somewhere on the plan of a place.
struct GuidePoint {
  QString id;          // empty: a new one
  int x_permille = 0;  // of the plan's width, from the left
  int y_permille = 0;  // of its height, from above
  QString name;
  QString text;
  std::optional<Attachment> sound, panorama;
};

struct Guide {
  QString place_id;
  std::optional<Attachment> plan;  // nothing: there is no guide
  QList<GuidePoint> points;        // in the order in which one goes
  qint64 revision = 0;

  HangingFile hanging(const Attachment& file) const {
    return {file.id, {QStringLiteral("guide"), place_id}, true};
  }
};
inline constexpr int most_points = 60;

}  // namespace mct::app
