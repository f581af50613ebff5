#pragma once

#include <QString>

class QQuickWindow;

namespace mct::app {

class Application;

// Waits for the window's first frame and writes the milliseconds since the process began. Returns
// the process's exit code.
int measure_first_frame(QQuickWindow& window, const QString& file);

// Opens the list of all items, scrolls it from end to end for some seconds and writes the
// milliseconds of each frame, a line each. Returns the process's exit code.
int measure_flick(Application& application, const QString& file);

}  // namespace mct::app
