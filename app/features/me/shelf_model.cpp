#include "app/features/me/shelf_model.h"

#include <QDateTime>
#include <QLocale>

#include "app/core/cache/shelves.h"
#include "app/core/services.h"

namespace mct::app {
namespace {

QString time_text(qint64 time_ms) {
  const auto time = QDateTime::fromMSecsSinceEpoch(time_ms);
  const auto days = time.date().daysTo(QDate::currentDate());
  if (days == 0) return ShelfModel::tr("今天 %1").arg(time.toString(QStringLiteral("HH:mm")));
  if (days == 1) return ShelfModel::tr("昨天");
  return time.toString(QStringLiteral("yyyy-MM-dd"));
}

}  // namespace

ShelfModel::ShelfModel(const char* shelf, QObject* parent)
    : ListModel({"link", "name", "agencyName", "kindName", "timeText"}, parent), shelf_(shelf) {}

FavouritesModel::FavouritesModel(QObject* parent) : ShelfModel(Shelves::favourites, parent) {}

HistoryModel::HistoryModel(QObject* parent) : ShelfModel(Shelves::history, parent) {}

void ShelfModel::attach(const Services& services) {
  shelves_ = &services.get<Shelves>();
  connect(shelves_, &Shelves::changed, this, [this](const QString& shelf) {
    if (shelf == QLatin1String(shelf_)) load();
  });
}

void ShelfModel::load() {
  beginResetModel();
  entries_ = shelves_->entries(shelf_);
  endResetModel();
  status_.show_fresh(entries_.isEmpty());
  emit statusChanged();
}

void ShelfModel::remove(const QString& link) {
  shelves_->remove(shelf_, link);
}

void ShelfModel::clear() {
  shelves_->clear(shelf_);
}

QVariant ShelfModel::value(int row, int role) const {
  const auto& entry = entries_[row];
  switch (role) {
    case Link:
      return entry.link;
    case Name:
      return entry.title;
    case AgencyName:
      return entry.subtitle;
    case KindName:
      return entry.tag;
    case TimeText:
      return time_text(entry.time_ms);
    default:
      return {};
  }
}

}  // namespace mct::app
