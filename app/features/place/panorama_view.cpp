#include "app/features/place/panorama_view.h"

#include <algorithm>

#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <QQuickWindow>

namespace mct::app {
namespace {

constexpr int coarseness = 3;
constexpr int pause_ms = 120;
constexpr double key_step = 10;  // degrees
constexpr double zoom_step = 1.25;
// As much as a phone's screen can show of it, and no more than 32 MiB.
constexpr int most_width = 4096;

QImage read_sphere(const QString& file) {
  QImageReader reader(file);
  const auto size = reader.size();
  if (size.width() > most_width)
    reader.setScaledSize(size.scaled(most_width, most_width, Qt::KeepAspectRatio));
  return reader.read().convertToFormat(QImage::Format_RGB32);
}

}  // namespace

PanoramaView::PanoramaView(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setActiveFocusOnTab(true);
  worker_.setMaxThreadCount(1);
  pause_.setSingleShot(true);
  pause_.setInterval(pause_ms);
  connect(&pause_, &QTimer::timeout, this, &PanoramaView::paint_finely);
}

PanoramaView::~PanoramaView() {
  ++wanted_;
  worker_.waitForDone();
}

void PanoramaView::set_source(const QUrl& source) {
  if (source == source_) return;
  source_ = source;
  sphere_ = frame_ = {};
  failed_ = false;
  ++wanted_;
  emit sourceChanged();
  emit statusChanged();
  update();
  if (source_.isEmpty()) return;
  worker_.start([this, source] {
    const auto sphere = read_sphere(source.toLocalFile());
    QMetaObject::invokeMethod(
        this, [this, source, sphere] { take(source, sphere); }, Qt::QueuedConnection);
  });
}

void PanoramaView::take(const QUrl& source, const QImage& sphere) {
  if (source != source_) return;
  sphere_ = sphere;
  failed_ = sphere.isNull();
  look_ = {};
  emit statusChanged();
  emit lookChanged();
  paint_coarsely();
}

void PanoramaView::look(const Look& wanted) {
  if (wanted == look_) return;
  look_ = wanted;
  emit lookChanged();
  paint_coarsely();
}

void PanoramaView::drag(qreal dx, qreal dy) {
  const double degrees = width() > 0 ? look_.field / width() : 0;
  look(turned(look_, -dx * degrees, dy * degrees));
}

void PanoramaView::zoom(qreal factor) {
  look(zoomed(look_, factor));
}

void PanoramaView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return look(turned(look_, -key_step, 0));
    case Qt::Key_Right:
      return look(turned(look_, key_step, 0));
    case Qt::Key_Up:
      return look(turned(look_, 0, key_step));
    case Qt::Key_Down:
      return look(turned(look_, 0, -key_step));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoom(zoom_step);
    case Qt::Key_Minus:
      return zoom(1 / zoom_step);
    default:
      QQuickPaintedItem::keyPressEvent(event);
  }
}

void PanoramaView::geometryChange(const QRectF& now, const QRectF& before) {
  QQuickPaintedItem::geometryChange(now, before);
  if (now.size() != before.size()) paint_coarsely();
}

void PanoramaView::paint_coarsely() {
  ++wanted_;
  const auto size = (this->size() / coarseness).toSize();
  if (sphere_.isNull() || size.isEmpty()) return;
  frame_ = project(sphere_, size, look_, true);
  pause_.start();
  update();
}

void PanoramaView::paint_finely() {
  const auto ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
  const auto size = (this->size() * ratio).toSize();
  if (sphere_.isNull() || size.isEmpty()) return;
  const int number = ++wanted_;
  worker_.start([this, number, size, sphere = sphere_, look = look_] {
    const auto frame = project(sphere, size, look, false, [&] { return wanted_ != number; });
    const auto show = [this, number, frame] {
      if (wanted_ != number) return;
      frame_ = frame;
      update();
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
  });
}

void PanoramaView::paint(QPainter* painter) {
  if (frame_.isNull()) return;
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  painter->drawImage(boundingRect(), frame_);
}

}  // namespace mct::app
