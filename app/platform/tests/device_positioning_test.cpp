#include "app/platform/device_positioning.h"

#include <cmath>
#include <gtest/gtest.h>

#include <QBuffer>
#include <QNmeaPositionInfoSource>
#include <QTest>

namespace mct::app {
namespace {

using namespace std::chrono_literals;
using Outcome = tl::expected<DevicePosition, PositionProblem>;

// What a receiver at 潭柘寺 says each second; V: it sees no satellite yet.
QByteArray sentence(int second, char status) {
  QByteArray body = "GPRMC,0800" + QByteArray::number(second).rightJustified(2, '0') + ".00," +
                    status + ",3954.2400,N,11601.4880,E,0.0,0.0,291126,,,A";
  int sum = 0;
  for (const char it : body) sum ^= it;
  return '$' + body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

QByteArray sentences(char status) {
  QByteArray all;
  for (int second = 10; second < 20; ++second) all += sentence(second, status);
  return all;
}

// A receiver that has written this down.
std::unique_ptr<QGeoPositionInfoSource> receiver(const QByteArray& heard) {
  auto source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
  auto* device = new QBuffer(source.get());
  device->setData(heard);
  device->open(QIODevice::ReadOnly);
  source->setDevice(device);
  return source;
}

// What a system that does not let the app know does: Qt has no protocol for it.
class ForbiddenSource final : public QGeoPositionInfoSource {
 public:
  ForbiddenSource() : QGeoPositionInfoSource(nullptr) {}
  QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
  PositioningMethods supportedPositioningMethods() const override { return AllPositioningMethods; }
  int minimumUpdateInterval() const override { return 0; }
  Error error() const override { return AccessError; }
  void startUpdates() override {}
  void stopUpdates() override {}
  void requestUpdate(int) override { emit errorOccurred(AccessError); }
};

class DevicePositioningTest : public testing::Test {
 protected:
  Outcome outcome_of(DevicePositioning& positioning) {
    std::optional<Outcome> outcome;
    positioning.ask(&person_, [&](Outcome told) { outcome = told; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000));
    return outcome.value_or(tl::unexpected(PositionProblem::no_source));
  }

  QObject person_;
};

TEST_F(DevicePositioningTest, AReceiverSaysWhereOneIs) {
  DevicePositioning positioning([] { return receiver(sentences('A')); }, 5s);
  for (int time = 0; time < 2; ++time) {
    const auto at = outcome_of(positioning);
    ASSERT_TRUE(at);
    EXPECT_NEAR(at->latitude, 39.904, 1e-6);
    EXPECT_NEAR(at->longitude, 116.0248, 1e-6);
  }
}

TEST_F(DevicePositioningTest, NoSatelliteInTimeIsATimeout) {
  DevicePositioning positioning([] { return receiver(sentences('V')); }, 2s);
  EXPECT_EQ(outcome_of(positioning), tl::unexpected(PositionProblem::timeout));
}

TEST_F(DevicePositioningTest, WhatTheSystemForbidsIsToldApart) {
  DevicePositioning positioning([] { return std::make_unique<ForbiddenSource>(); }, 2s);
  EXPECT_EQ(outcome_of(positioning), tl::unexpected(PositionProblem::no_permission));
}

TEST_F(DevicePositioningTest, ADeviceWithoutASourceSaysSo) {
  DevicePositioning none([] { return nullptr; }, 2s);
  EXPECT_EQ(outcome_of(none), tl::unexpected(PositionProblem::no_source));
}

TEST_F(DevicePositioningTest, WhoHasGoneIsNotTold) {
  DevicePositioning positioning([] { return receiver(sentences('V')); }, 2s);
  bool told = false;
  auto person = std::make_unique<QObject>();
  positioning.ask(person.get(), [&](Outcome) { told = true; });
  person.reset();
  EXPECT_FALSE(QTest::qWaitFor([&] { return told; }, 2'500));
}

TEST_F(DevicePositioningTest, WhoAsksAnewIsToldInPlaceOfWhoAskedBefore) {
  DevicePositioning positioning([] { return receiver(sentences('V')); }, 2s);
  bool told = false;
  positioning.ask(&person_, [&](Outcome) { told = true; });
  EXPECT_FALSE(outcome_of(positioning));
  EXPECT_FALSE(told);
}

}  // namespace
}  // namespace mct::app
