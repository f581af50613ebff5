#pragma once

#include <atomic>

#include <QImage>
#include <QQuickPaintedItem>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include "app/features/place/panorama_projection.h"

namespace mct::app {

// A view all around, in which one turns by dragging, the arrow keys, + and -. It is painted without
// a graphics card: coarsely while one turns, and finely, on a thread of its own, when one stops.
class PanoramaView : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  // An equirectangular picture on the device; empty: none.
  Q_PROPERTY(QUrl source READ source WRITE set_source NOTIFY sourceChanged)
  Q_PROPERTY(bool ready READ ready NOTIFY statusChanged)
  // It could not be read.
  Q_PROPERTY(bool failed READ failed NOTIFY statusChanged)
  // Degrees; of the field of view, from the left edge to the right.
  Q_PROPERTY(qreal yaw READ yaw NOTIFY lookChanged)
  Q_PROPERTY(qreal pitch READ pitch NOTIFY lookChanged)
  Q_PROPERTY(qreal field READ field NOTIFY lookChanged)
  Q_PROPERTY(bool canZoomIn READ can_zoom_in NOTIFY lookChanged)
  Q_PROPERTY(bool canZoomOut READ can_zoom_out NOTIFY lookChanged)

 public:
  explicit PanoramaView(QQuickItem* parent = nullptr);
  ~PanoramaView() override;

  const QUrl& source() const { return source_; }
  void set_source(const QUrl& source);
  bool ready() const { return !sphere_.isNull(); }
  bool failed() const { return failed_; }
  qreal yaw() const { return look_.yaw; }
  qreal pitch() const { return look_.pitch; }
  qreal field() const { return look_.field; }
  bool can_zoom_in() const { return look_.field > least_field; }
  bool can_zoom_out() const { return look_.field < most_field; }

  // What was under the finger goes along with it: pixels.
  Q_INVOKABLE void drag(qreal dx, qreal dy);
  Q_INVOKABLE void zoom(qreal factor);

  void paint(QPainter* painter) override;

 signals:
  void sourceChanged();
  void statusChanged();
  void lookChanged();

 protected:
  void geometryChange(const QRectF& now, const QRectF& before) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void look(const Look& wanted);
  void take(const QUrl& source, const QImage& sphere);
  void paint_coarsely();
  void paint_finely();

  QUrl source_;
  QImage sphere_, frame_;
  Look look_;
  bool failed_ = false;
  QTimer pause_;
  std::atomic<int> wanted_ = 0;  // the number of the frame that is still of use
  QThreadPool worker_;           // last: its work ends first
};

}  // namespace mct::app
