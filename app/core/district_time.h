#pragma once

#include <QDateTime>

namespace mct::app {

// The district's clock is UTC+8 all year, wherever the device is.
inline constexpr int district_offset_s = 8 * 3600;

// A moment, in ms since 1970, by that clock.
inline QDateTime district_time(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, district_offset_s);
}

inline qint64 district_ms(const QDate& date, const QTime& time) {
  return QDateTime(date, time, Qt::OffsetFromUTC, district_offset_s).toMSecsSinceEpoch();
}

}  // namespace mct::app
