#pragma once

#include <typeindex>
#include <unordered_map>

#include <QObject>

class QQmlEngine;

namespace mct::app {

// What the view models of one engine work with: channel, cache, settings, each feature's client.
// The composition root provides them; a view model takes its own by type. Nothing is owned here.
class Services : public QObject {
 public:
  using QObject::QObject;

  // Makes these the services of every QML object of the engine.
  void install(QQmlEngine& engine);
  // Those of the engine that made the object. Fails hard when there are none: a composition error.
  static Services& of(const QObject* object);
  static Services& of(const QQmlEngine* engine);

  template <class T>
  void provide(T& service) {
    services_[typeid(T)] = &service;
  }

  // Fails hard when nobody has provided it: a composition error.
  template <class T>
  T& get() const {
    return *static_cast<T*>(find(typeid(T)));
  }

 private:
  void* find(std::type_index type) const;

  std::unordered_map<std::type_index, void*> services_;
};

}  // namespace mct::app
