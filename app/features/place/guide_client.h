#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/channel.h"
#include "app/features/place/guide_types.h"

namespace mct::app {

// Guides to places. What the server has answered stays on the device: inside a place there is often
// no network. Proto types end here.
class GuideClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  GuideClient(Channel& channel, DeviceCache& cache) : channel_(channel), cache_(cache) {}

  std::optional<Guide> stored_guide(const QString& place_id);
  [[nodiscard]] PendingCall guide(const QString& place_id, Handler<Guide> handler);
  [[nodiscard]] PendingCall put(const Guide& guide, const QString& request_id,
                                Handler<void> handler);

 signals:
  // A guide was written.
  void changed();

 private:
  Channel& channel_;
  DeviceCache& cache_;
};

}  // namespace mct::app
