#include "app/measure/frames.h"

#include <algorithm>
#include <ctime>
#include <unistd.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

namespace mct::app {
namespace {

constexpr int start_limit_ms = 10'000;
constexpr int flick_ms = 4'000;
constexpr int step_px = 90;  // a quick finger: about 5,000 px/s

// From /proc: when the kernel started this process, on the clock that counts from the boot.
double milliseconds_since_start() {
  QFile stat(QStringLiteral("/proc/self/stat"));
  if (!stat.open(QIODevice::ReadOnly)) return -1;
  const auto text = stat.readAll();
  const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
  const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1e3;
}

int write_lines(const QString& file, const QList<double>& numbers) {
  QFile out(file);
  if (!out.open(QIODevice::WriteOnly)) return 1;
  for (double number : numbers) out.write(QByteArray::number(number, 'f', 3) + "\n");
  return 0;
}

double resident_mib() {
  QFile statm(QStringLiteral("/proc/self/statm"));
  if (!statm.open(QIODevice::ReadOnly)) return -1;
  const double pages = statm.readAll().split(' ').value(1).toDouble();
  return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

}  // namespace

int measure_start(QQuickWindow& window, const std::function<bool()>& complete,
                  const QString& file) {
  QEventLoop loop;
  double first = 0;
  double whole = 0;
  QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
    if (first == 0) first = milliseconds_since_start();
    if (!complete()) return window.update();
    whole = milliseconds_since_start();
    loop.quit();
  });
  QTimer::singleShot(start_limit_ms, &loop, &QEventLoop::quit);
  window.show();
  loop.exec();
  return whole > 0 ? write_lines(file, {first, whole, resident_mib()}) : 1;
}

int measure_flick(QQuickWindow& window, QQuickItem& list, const QString& file) {
  QList<double> frames;
  QElapsedTimer frame;
  QEventLoop loop;
  int direction = 1;
  QObject::connect(
      &window, &QQuickWindow::beforeSynchronizing, &loop, [&] { frame.start(); },
      Qt::DirectConnection);
  QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
    if (frame.isValid()) frames.append(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    const double end = list.property("contentHeight").toDouble() - list.height();
    const double y = list.property("contentY").toDouble() + direction * step_px;
    if (y >= end || y <= 0) direction = -direction;
    list.setProperty("contentY", std::clamp(y, 0.0, std::max(0.0, end)));
  });
  QTimer::singleShot(flick_ms, &loop, &QEventLoop::quit);
  list.setProperty("contentY", 1.0);
  loop.exec();
  return write_lines(file, frames);
}

}  // namespace mct::app
