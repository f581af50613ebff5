#pragma once

#include "app/core/cache/device_cache.h"
#include "app/core/list_model.h"

namespace mct::app {

class Shelves;

// What stands on a shelf of the device, newest first. Roles: link, name, agencyName, kindName,
// timeText.
class ShelfModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  explicit ShelfModel(const char* shelf, QObject* parent = nullptr);

  int count() const override { return static_cast<int>(entries_.size()); }
  Q_INVOKABLE void remove(const QString& link);
  Q_INVOKABLE void clear();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Link, Name, AgencyName, KindName, TimeText };

  const char* shelf_;
  Shelves* shelves_ = nullptr;
  QList<ShelfEntry> entries_;
};

class FavouritesModel : public mct::app::ShelfModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit FavouritesModel(QObject* parent = nullptr);
};

class HistoryModel : public mct::app::ShelfModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit HistoryModel(QObject* parent = nullptr);
};

}  // namespace mct::app
