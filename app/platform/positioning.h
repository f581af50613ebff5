#pragma once

#include <functional>
#include <tl/expected.hpp>

#include <QObject>

namespace mct::app {

// Degrees of WGS 84.
struct DevicePosition {
  double latitude = 0;
  double longitude = 0;
};

enum class PositionProblem {
  no_source,      // the device cannot tell
  no_permission,  // it may not
  timeout,        // it could not in time
};

// Says where the device is when a person asks: once, followed and kept nowhere.
class Positioning : public QObject {
 public:
  using Told = std::function<void(tl::expected<DevicePosition, PositionProblem>)>;

  using QObject::QObject;

  // `told` is called once, at the latest when the time is up; never when `context` is gone by then,
  // or when somebody has asked anew.
  virtual void ask(QObject* context, Told told) = 0;
};

}  // namespace mct::app
