#include "app/core/services.h"

#include <QQmlEngine>
#include <QVariant>

namespace mct::app {
namespace {
constexpr auto services_property = "_mct_services";
}

void Services::install(QQmlEngine& engine) {
  engine.setProperty(services_property, QVariant::fromValue<QObject*>(this));
}

Services& Services::of(const QObject* object) {
  return of(qmlEngine(object));
}

Services& Services::of(const QQmlEngine* engine) {
  auto* found = engine ? engine->property(services_property).value<QObject*>() : nullptr;
  if (!found) qFatal("Services: this engine has none installed");
  return *static_cast<Services*>(found);
}

void* Services::find(std::type_index type) const {
  auto found = services_.find(type);
  if (found == services_.end()) qFatal("Services: nobody provides %s", type.name());
  return found->second;
}

}  // namespace mct::app
