#pragma once

#include <chrono>
#include <memory>

#include <QPointer>

#include "app/platform/positioning.h"

class QGeoPositionInfoSource;

namespace mct::app {

// What the system knows by satellites and networks. Its source is there only while it is asked.
class DevicePositioning final : public Positioning {
  Q_OBJECT

 public:
  // Nothing: the device has none.
  using MakeSource = std::function<std::unique_ptr<QGeoPositionInfoSource>()>;

  // Over that of the system, which is given ten seconds.
  DevicePositioning();
  DevicePositioning(MakeSource make, std::chrono::milliseconds limit)
      : make_(std::move(make)), limit_(limit) {}

  void ask(QObject* context, Told told) override;

 private:
  void finish(tl::expected<DevicePosition, PositionProblem> outcome);
  void drop_source();

  MakeSource make_;
  std::chrono::milliseconds limit_;
  QPointer<QGeoPositionInfoSource> source_;
  QPointer<QObject> context_;
  Told told_;
};

}  // namespace mct::app
