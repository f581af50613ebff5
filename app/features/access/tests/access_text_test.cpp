#include "app/features/access/access_text.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace mct::app {
namespace {

qint64 at(const char* time) {
  return QDateTime::fromString(QString::fromUtf8(time), AccessText::time_format())
      .toMSecsSinceEpoch();
}

TEST(AccessText, AVisitAcrossMidnightSaysOnWhichDayItEnds) {
  EXPECT_EQ(AccessText::span(at("2026-12-01 14:00"), at("2026-12-01 16:00")).toStdString(),
            "12-01 14:00 至 16:00");
  EXPECT_EQ(AccessText::span(at("2026-12-01 22:00"), at("2026-12-02 06:00")).toStdString(),
            "12-01 22:00 至 12-02 06:00");
}

}  // namespace
}  // namespace mct::app
