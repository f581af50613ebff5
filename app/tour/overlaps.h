#pragma once

#include <QStringList>

class QQuickItem;

namespace mct::app {

// What lies over each other in the layouts under `root` that can be seen; none: all is well.
QStringList overlaps(const QQuickItem& root);

}  // namespace mct::app
