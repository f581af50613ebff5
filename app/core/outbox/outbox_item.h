#pragma once

#include <functional>
#include <optional>
#include <string>

#include <QList>
#include <QString>

#include "app/core/error.h"

namespace mct::app {

class DeviceCache;

// A write that waits for the server.
struct OutboxItem {
  enum class State { waiting, sending, failed };

  qint64 number = 0;  // in the order in which they were put in
  QString card_id;    // that it was written with
  QString lane;
  std::string path;  // of the method
  QString request_id;
  std::string request;
  qint64 time_ms = 0;  // when it was put in, since 1970-01-01T00:00:00Z
  State state = State::waiting;
  Error error;  // why it has failed
};

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
  void fail(qint64 number, const Error& error);
  void remove(qint64 number);
  // Removes it, and all that the work does in the same file, or nothing.
  bool remove_with(qint64 number, const std::function<void()>& work);

 private:
  DeviceCache& cache_;
};

}  // namespace mct::app
