#include "tests/e2e/app_driver.h"

#include <algorithm>
#include <utility>

#include <QQuickWindow>
#include <QTest>

namespace mct::e2e {
namespace {

constexpr int most_wait_ms = 10'000;

QQuickItem* find(QQuickItem* item, const QString& name) {
  if (!item->isVisible() || !item->isEnabled()) return nullptr;
  if (item->objectName() == name) return item;
  for (auto* child : item->childItems())
    if (auto* found = find(child, name)) return found;
  return nullptr;
}

// A finger's way: whatever scrolls has it in its middle.
void scroll_to(QQuickItem* item) {
  for (auto* parent = item->parentItem(); parent; parent = parent->parentItem()) {
    if (!parent->inherits("QQuickFlickable")) continue;
    const auto top = item->mapToItem(parent, {0, 0}).y();
    if (top >= 0 && top + item->height() <= parent->height()) continue;
    const auto lowest =
        std::max(0.0, parent->property("contentHeight").toReal() - parent->height());
    const auto y = parent->property("contentY").toReal() + top - parent->height() / 2;
    parent->setProperty("contentY", std::clamp(y, 0.0, lowest));
  }
}

void collect(QQuickItem* item, QString& text) {
  if (!item->isVisible()) return;
  if (const auto own = item->property("text"); own.isValid()) text += own.toString() + "\n";
  for (auto* child : item->childItems()) collect(child, text);
}

}  // namespace

AppDriver::AppDriver(const QString& data_dir, const QString& server,
                     std::unique_ptr<app::Files> files)
    : application_(std::make_unique<app::Application>(app::Application::Options{
          .data_dir = data_dir, .server = server, .channel = nullptr, .files = std::move(files)})) {
  if (!application_->show()) qFatal("the app did not open");
  application_->window()->resize(390, 844);
}

QQuickItem* AppDriver::see(const QString& name) const {
  return find(application_->window()->contentItem(), name);
}

bool AppDriver::wait_until(const std::function<bool()>& condition) {
  return QTest::qWaitFor(condition, most_wait_ms);
}

QQuickItem* AppDriver::wait_for(const QString& name) {
  wait_until([&] { return see(name) != nullptr; });
  return see(name);
}

bool AppDriver::press(const QString& name) {
  if (!wait_for(name)) return false;
  QTest::qWait(150);            // what has just been made may still be moving into its place
  auto* item = wait_for(name);  // or have been made anew
  if (!item) return false;
  scroll_to(item);
  const auto middle = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
  QTest::mouseClick(application_->window(), Qt::LeftButton, Qt::NoModifier, middle);
  return true;
}

void AppDriver::type(const QString& text) {
  for (const QChar character : text) {
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
    QCoreApplication::sendEvent(application_->window(), &down);
  }
}

QString AppDriver::page_text() const {
  QString text;
  collect(application_->window()->contentItem(), text);
  return text;
}

}  // namespace mct::e2e
