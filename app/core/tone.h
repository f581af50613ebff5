#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace mct::app {

// How a state looks: what models give for the tone of a Tag (mct.ui), whose values these are.
namespace tone {
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)
enum Tone { Neutral, Primary, Accent, Warning };
Q_ENUM_NS(Tone)
}  // namespace tone

}  // namespace mct::app
