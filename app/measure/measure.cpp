#include "app/measure/measure.h"

#include <ctime>
#include <unistd.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include "app/application.h"
#include "app/core/channel/channel.h"
#include "app/core/navigation.h"

namespace mct::app {
namespace {

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

QQuickItem* find_visible(QQuickItem* item, const QString& name) {
  if (!item->isVisible()) return nullptr;
  if (item->objectName() == name) return item;
  for (auto* child : item->childItems())
    if (auto* found = find_visible(child, name)) return found;
  return nullptr;
}

}  // namespace

int measure_first_frame(QQuickWindow& window, const QString& file) {
  QEventLoop loop;
  double milliseconds = 0;
  QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
    milliseconds = milliseconds_since_start();
    loop.quit();
  });
  window.update();
  loop.exec();
  return write_lines(file, {milliseconds});
}

int measure_flick(Application& application, const QString& file) {
  application.navigation().push("catalogue/list",
                                {{"title", ""}, {"filterKind", "all"}, {"filterId", ""}});
  QDeadlineTimer deadline(10'000);
  QQuickItem* list = nullptr;
  while (!deadline.hasExpired() && (!list || application.channel().pending() > 0)) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    list = find_visible(application.window()->contentItem(), "itemList");
  }
  if (!list || list->property("count").toInt() == 0) return 1;

  QList<double> frames;
  QElapsedTimer frame;
  QEventLoop loop;
  int direction = 1;
  auto* window = application.window();
  QObject::connect(
      window, &QQuickWindow::beforeSynchronizing, &loop, [&] { frame.start(); },
      Qt::DirectConnection);
  QObject::connect(window, &QQuickWindow::frameSwapped, &loop, [&] {
    if (frame.isValid()) frames.append(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    const double end = list->property("contentHeight").toDouble() - list->height();
    const double y = list->property("contentY").toDouble() + direction * step_px;
    if (y >= end || y <= 0) direction = -direction;
    list->setProperty("contentY", std::clamp(y, 0.0, std::max(0.0, end)));
  });
  QTimer::singleShot(flick_ms, &loop, &QEventLoop::quit);
  list->setProperty("contentY", 1.0);
  loop.exec();
  return write_lines(file, frames);
}

}  // namespace mct::app
