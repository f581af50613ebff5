#include "app/measure/measure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QQuickItem>
#include <QQuickWindow>

#include "app/application.h"
#include "app/core/channel/channel.h"
#include "app/core/navigation.h"
#include "app/measure/frames.h"

namespace mct::app {
namespace {

QQuickItem* find_visible(QQuickItem* item, const QString& name) {
  if (!item->isVisible()) return nullptr;
  if (item->objectName() == name) return item;
  for (auto* child : item->childItems())
    if (auto* found = find_visible(child, name)) return found;
  return nullptr;
}

}  // namespace

int measure_start(Application& application, const QString& file) {
  auto* root = application.window()->contentItem();
  return measure_start(
      *application.window(), [root] { return find_visible(root, "browse-all") != nullptr; }, file);
}

int measure_list(Application& application, const QString& file) {
  application.navigation().push("catalogue/list",
                                {{"title", ""}, {"filterKind", "all"}, {"filterId", ""}});
  QDeadlineTimer deadline(10'000);
  QQuickItem* list = nullptr;
  while (!deadline.hasExpired() && (!list || application.channel().pending() > 0)) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    list = find_visible(application.window()->contentItem(), "itemList");
  }
  if (!list || list->property("count").toInt() == 0) return 1;

  return measure_flick(*application.window(), *list, file);
}

}  // namespace mct::app
