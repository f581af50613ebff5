#pragma once

#include <QObject>

#include "app/core/cache/device_cache.h"

namespace mct::app {

// The shelves of this app, and a signal when one changes. Features put things there and 我的 shows
// them, so that neither needs to know the other.
class Shelves : public QObject {
  Q_OBJECT

 public:
  explicit Shelves(DeviceCache& cache, QObject* parent = nullptr)
      : QObject(parent), cache_(cache) {}

  static constexpr auto favourites = "favourites";
  static constexpr auto history = "history";
  static constexpr auto searches = "searches";  // the words are link and title

  QList<ShelfEntry> entries(const QString& shelf) const { return cache_.shelf(shelf); }
  bool contains(const QString& shelf, const QString& link) const {
    return cache_.contains(shelf, link);
  }
  void put(const QString& shelf, const ShelfEntry& entry) {
    cache_.put(shelf, entry, shelf == favourites ? most_favourites : most_remembered);
    emit changed(shelf);
  }
  void remove(const QString& shelf, const QString& link) {
    cache_.remove(shelf, link);
    emit changed(shelf);
  }
  void clear(const QString& shelf) {
    cache_.clear(shelf);
    emit changed(shelf);
  }

 signals:
  void changed(const QString& shelf);

 private:
  static constexpr int most_favourites = 1000;
  static constexpr int most_remembered = 50;

  DeviceCache& cache_;
};

}  // namespace mct::app
