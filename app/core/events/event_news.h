#pragma once

#include <initializer_list>
#include <memory>
#include <utility>

#include "app/core/events/event_stream.h"

namespace mct::app {

// Emits the signal once for all events of these kinds that came together, after they were applied.
// For features that then ask the server anew. While the app is put together.
template <class Feature>
void on_news(EventStream& events, std::initializer_list<const char*> kinds, Feature* feature,
             void (Feature::*signal)()) {
  auto happened = std::make_shared<bool>(false);
  for (const auto* kind : kinds)
    events.on(QString::fromLatin1(kind), [happened](const ReceivedEvent&) { *happened = true; });
  QObject::connect(&events, &EventStream::applied, feature, [happened, feature, signal] {
    if (std::exchange(*happened, false)) emit(feature->*signal)();
  });
}

}  // namespace mct::app
