#pragma once

#include <functional>

#include <QString>

class QQuickItem;
class QQuickWindow;

// What any Qt Quick program can measure of itself: it knows nothing of this app, so that a bare
// window is measured by the same code. Each returns the process's exit code.
namespace mct::app {

// Shows the window, waits for its first frame and for the first one for which complete() holds, and
// writes three lines: the milliseconds from the start of the process to each, and its resident
// memory in MiB.
int measure_start(QQuickWindow& window, const std::function<bool()>& complete, const QString& file);

// Scrolls the Flickable from end to end for some seconds and writes the milliseconds of each frame,
// a line each.
int measure_flick(QQuickWindow& window, QQuickItem& list, const QString& file);

}  // namespace mct::app
