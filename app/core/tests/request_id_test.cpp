#include "app/core/request_id.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QThread>

namespace mct::app {
namespace {

TEST(RequestIdTest, BeginsWithWhenItWasMade) {
  const auto before_ms = QDateTime::currentMSecsSinceEpoch();
  const auto id = new_request_id();
  EXPECT_TRUE(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(id).hasMatch())
      << id.toStdString();
  const auto made_ms = id.left(12).toLongLong(nullptr, 16);
  EXPECT_GE(made_ms, before_ms);
  EXPECT_LE(made_ms, QDateTime::currentMSecsSinceEpoch());
  QThread::msleep(2);
  EXPECT_LT(id, new_request_id());
}

TEST(RequestIdTest, IsNeverGivenTwice) {
  QSet<QString> ids;
  for (int i = 0; i < 10'000; ++i) ids.insert(new_request_id());
  EXPECT_EQ(ids.size(), 10'000);
}

}  // namespace
}  // namespace mct::app
