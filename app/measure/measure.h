#pragma once

#include <QString>

namespace mct::app {

class Application;

// Shows the app, waits for the first frame and for the home page with its entries (frames.h).
// Returns the process's exit code.
int measure_start(Application& application, const QString& file);

// Opens the list of all items and measures its frames (frames.h) while it is scrolled. Returns the
// process's exit code.
int measure_list(Application& application, const QString& file);

}  // namespace mct::app
