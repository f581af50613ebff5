#pragma once

#include <functional>
#include <optional>

#include <QList>

#include "app/core/outbox/outbox_item.h"

namespace mct::app {

class DeviceCache;

// The items as they are kept in the device cache.
class OutboxStore {
 public:
  explicit OutboxStore(DeviceCache& cache);

  // Its number; 0: it could not be kept.
  qint64 add(const OutboxItem& item);
  std::optional<OutboxItem> find(qint64 number);
  QList<OutboxItem> of_lane(const QString& card_id, const QString& lane);
  // The first of each lane that has not failed.
  QList<OutboxItem> next();
  int count();
  void fail(qint64 number, const Error& error);
  void remove(qint64 number);
  // Removes it, and all that the work does in the same file, or nothing.
  bool remove_with(qint64 number, const std::function<void()>& work);

 private:
  DeviceCache& cache_;
};

}  // namespace mct::app
