#pragma once

#include <QCoreApplication>
#include <QString>

namespace mct::app {

// What people read about passes.
class AccessText {
  Q_DECLARE_TR_FUNCTIONS(AccessText)

 public:
  // 2026-12-01 14:00, of this device.
  static QString time(qint64 ms);
  static QString time_format();
  // 12-01 14:00 至 16:00, or 12-01 22:00 至 12-02 06:00.
  static QString span(qint64 start_ms, qint64 end_ms);
  // Why a gate stayed shut.
  static QString refusal(const QString& name);
};

}  // namespace mct::app
