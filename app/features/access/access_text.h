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
  // Why a gate stayed shut.
  static QString refusal(const QString& name);
};

}  // namespace mct::app
