#pragma once

#include <QHash>
#include <QString>

namespace mct::app {

class DeviceCache;

// The number of the last event that the device has of each topic, for each card.
class EventCursors {
 public:
  using Numbers = QHash<QString, qint64>;  // by topic

  explicit EventCursors(DeviceCache& cache);

  Numbers read(const QString& card_id);
  // Adds to those that are there, or replaces them.
  void write(const QString& card_id, const Numbers& numbers);

 private:
  DeviceCache& cache_;
};

}  // namespace mct::app
