#include "app/platform/device_positioning.h"

#include <QFile>
#include <QGeoPositionInfoSource>
#include <QStandardPaths>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

namespace mct::app {
namespace {

using namespace std::chrono_literals;

const auto geoclue = QStringLiteral("geoclue2");

// Qt's source for Linux desktops is there without the service behind it, and would call that a lack
// of permission.
bool geoclue_is_served() {
#ifdef QT_DBUS_LIB
  const auto service = QStringLiteral("org.freedesktop.GeoClue2");
  const auto* bus = QDBusConnection::systemBus().interface();
  return bus != nullptr && (bus->isServiceRegistered(service) ||
                            bus->activatableServiceNames().value().contains(service));
#else
  return false;
#endif
}

// It writes down where one was last, when it goes (Qt 6.4).
void remove_last_position() {
  QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/qtposition-geoclue2"));
}

std::unique_ptr<QGeoPositionInfoSource> system_source() {
  std::unique_ptr<QGeoPositionInfoSource> source(
      QGeoPositionInfoSource::createDefaultSource({{"desktopId", "mct"}}, nullptr));
  if (!source || source->sourceName() != geoclue) return source;
  QObject::connect(source.get(), &QObject::destroyed, remove_last_position);
  return geoclue_is_served() ? std::move(source) : nullptr;
}

PositionProblem problem_of(QGeoPositionInfoSource::Error error) {
  switch (error) {
    case QGeoPositionInfoSource::AccessError:
      return PositionProblem::no_permission;
    case QGeoPositionInfoSource::UpdateTimeoutError:
      return PositionProblem::timeout;
    default:
      return PositionProblem::no_source;
  }
}

}  // namespace

DevicePositioning::DevicePositioning() : DevicePositioning(system_source, 10s) {}

void DevicePositioning::ask(QObject* context, Told told) {
  drop_source();
  context_ = context;
  told_ = std::move(told);
  source_ = make_().release();
  if (!source_) return finish(tl::unexpected(PositionProblem::no_source));
  source_->setParent(this);
  connect(source_, &QGeoPositionInfoSource::positionUpdated, this,
          [this](const QGeoPositionInfo& info) {
            const auto at = info.coordinate();
            finish(DevicePosition{at.latitude(), at.longitude()});
          });
  connect(
      source_, &QGeoPositionInfoSource::errorOccurred, this,
      [this](QGeoPositionInfoSource::Error error) { finish(tl::unexpected(problem_of(error))); });
  source_->requestUpdate(static_cast<int>(limit_.count()));
}

void DevicePositioning::finish(tl::expected<DevicePosition, PositionProblem> outcome) {
  drop_source();
  const auto told = std::exchange(told_, {});
  if (context_ && told) told(outcome);
}

// Later: it tells in the middle of its own work.
void DevicePositioning::drop_source() {
  if (!source_) return;
  source_->disconnect(this);
  source_->deleteLater();
  source_.clear();
}

}  // namespace mct::app
