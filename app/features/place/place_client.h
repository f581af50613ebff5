#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/channel.h"
#include "app/features/place/place_types.h"

namespace mct::app {

// Where one may go. What the server has answered stays on the device: stored_…() gives the last
// answer at once, without a network. Proto types end here.
class PlaceClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  PlaceClient(Channel& channel, DeviceCache& cache) : channel_(channel), cache_(cache) {}

  // From where distances are told, which the device does by itself; nothing: the person has not
  // said.
  const std::optional<GeoPoint>& origin() const { return origin_; }
  void set_origin(const std::optional<GeoPoint>& origin);

  // The first page; without words only.
  std::optional<PlacePage> stored_places(const PlaceQuery& query);
  [[nodiscard]] PendingCall places(const PlaceQuery& query, const QString& page,
                                   Handler<PlacePage> handler);
  std::optional<Place> stored_place(const QString& id);
  [[nodiscard]] PendingCall place(const QString& id, Handler<Place> handler);

  // Those that the acting card keeps.
  [[nodiscard]] PendingCall kept(const QString& page, Handler<PlacePage> handler);
  [[nodiscard]] PendingCall put(const Place& place, const QString& request_id,
                                Handler<void> handler);

 signals:
  void originChanged();
  // A place was written.
  void changed();

 private:
  Channel& channel_;
  DeviceCache& cache_;
  std::optional<GeoPoint> origin_;
};

}  // namespace mct::app
