#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

#include "app/features/place/map_ground.h"
#include "app/features/place/map_labels.h"
#include "app/features/place/map_view.h"
#include "app/features/place/place_model.h"

namespace mct::app {

// The district with its roads, waters and places. It needs no network and no tiles: what is painted
// under the pins comes with the app. Colours and sizes are the page's to give.
class DistrictMap : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(mct::app::PlaceModel* places READ places WRITE set_places NOTIFY placesChanged)
  // Of the place that was tapped; empty: none.
  Q_PROPERTY(QString selectedId READ selected_id NOTIFY selectedChanged)
  Q_PROPERTY(QString selectedName READ selected_name NOTIFY selectedChanged)
  Q_PROPERTY(QString selectedText READ selected_text NOTIFY selectedChanged)
  Q_PROPERTY(bool canZoomIn READ can_zoom_in NOTIFY viewChanged)
  Q_PROPERTY(bool canZoomOut READ can_zoom_out NOTIFY viewChanged)
  Q_PROPERTY(QColor land MEMBER land_ NOTIFY looksChanged)
  Q_PROPERTY(QColor border MEMBER border_ NOTIFY looksChanged)
  Q_PROPERTY(QColor water MEMBER water_ NOTIFY looksChanged)
  Q_PROPERTY(QColor road MEMBER road_ NOTIFY looksChanged)
  Q_PROPERTY(QColor motorway MEMBER motorway_ NOTIFY looksChanged)
  Q_PROPERTY(QColor ink MEMBER ink_ NOTIFY looksChanged)
  Q_PROPERTY(QColor pin MEMBER pin_ NOTIFY looksChanged)
  Q_PROPERTY(QColor textOnPin MEMBER text_on_pin_ NOTIFY looksChanged)
  Q_PROPERTY(QColor chosen MEMBER chosen_ NOTIFY looksChanged)
  // Of the letters, in pixels: pins grow with it.
  Q_PROPERTY(int textSize MEMBER text_size_ NOTIFY looksChanged)

 public:
  explicit DistrictMap(QQuickItem* parent = nullptr);

  PlaceModel* places() const { return places_; }
  void set_places(PlaceModel* places);
  const QString& selected_id() const { return selected_id_; }
  QString selected_name() const;
  QString selected_text() const;
  bool can_zoom_in() const { return view_.can_zoom_in(); }
  bool can_zoom_out() const { return view_.can_zoom_out(); }

  Q_INVOKABLE void pan(qreal dx, qreal dy);
  Q_INVOKABLE void zoom(qreal factor, qreal x, qreal y);
  // Selects the place there; pins that cover each other are pulled apart; elsewhere nothing is
  // selected any more.
  Q_INVOKABLE void tap(qreal x, qreal y);
  // Distances are told from there on.
  Q_INVOKABLE void locate(qreal x, qreal y);

  void paint(QPainter* painter) override;

 signals:
  void placesChanged();
  void selectedChanged();
  void viewChanged();
  void looksChanged();

 protected:
  void geometryChange(const QRectF& now, const QRectF& before) override;

 private:
  // Its row in the model; nothing selected, or no longer there: -1.
  int selected_row() const;
  void moved();
  void show_origin();
  void select(const QString& id);
  double pin_radius() const;
  QList<PinGroup> groups() const;
  GroundLooks ground_looks() const;
  void paint_origin(QPainter& painter) const;
  void paint_pins(QPainter& painter, MapLabels& labels) const;
  void paint_scale(QPainter& painter) const;

  const MapGround ground_;
  MapView view_;
  QPointer<PlaceModel> places_;
  QString selected_id_;
  bool fitted_ = false;
  QColor land_, border_, water_, road_, motorway_, ink_, pin_, text_on_pin_, chosen_;
  int text_size_ = 14;
};

}  // namespace mct::app
