#include "app/features/place/district_map.h"

#include <cmath>

#include <QPainter>

#include "app/features/place/place_text.h"

namespace mct::app {
namespace {

constexpr double margin = 24;
constexpr double pull_apart = 2.5;

// 1, 2 or 5 with zeros: the largest that is at most this long.
int round_length(double meters) {
  const double power = std::pow(10, std::floor(std::log10(meters)));
  for (const double digit : {5.0, 2.0})
    if (digit * power <= meters) return static_cast<int>(digit * power);
  return static_cast<int>(power);
}

}  // namespace

DistrictMap::DistrictMap(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
  view_.set_bounds(ground_.outline());
  connect(this, &DistrictMap::looksChanged, this, [this] { update(); });
}

void DistrictMap::set_places(PlaceModel* places) {
  if (places == places_) return;
  places_ = places;
  if (places) {
    connect(places, &QAbstractItemModel::modelReset, this, [this] {
      if (selected_row() < 0) select({});
      emit selectedChanged();
      update();
    });
    connect(places, &PlaceModel::originChanged, this, &DistrictMap::show_origin);
  }
  emit placesChanged();
  update();
}

int DistrictMap::selected_row() const {
  if (!places_ || selected_id_.isEmpty()) return -1;
  const auto& all = places_->places();
  for (int i = 0; i < all.size(); ++i)
    if (all[i].place.id == selected_id_) return i;
  return -1;
}

QString DistrictMap::selected_name() const {
  const int row = selected_row();
  return row < 0 ? QString() : places_->places()[row].place.name;
}

QString DistrictMap::selected_text() const {
  const int row = selected_row();
  if (row < 0) return {};
  const auto& [place, distance] = places_->places()[row];
  QStringList parts{PlaceText::kind_name(place.kind)};
  if (!place.address.isEmpty()) parts.append(place.address);
  if (distance) parts.append(PlaceText::distance(*distance));
  return parts.join(QStringLiteral(" · "));
}

void DistrictMap::geometryChange(const QRectF& now, const QRectF& before) {
  QQuickPaintedItem::geometryChange(now, before);
  if (now.isEmpty() || now.size() == before.size()) return;
  if (fitted_)
    view_.resize(now.size(), margin);
  else
    view_.fit(now.size(), margin);
  fitted_ = true;
  moved();
}

void DistrictMap::moved() {
  emit viewChanged();
  update();
}

// Where one is may be elsewhere than what is shown.
void DistrictMap::show_origin() {
  const auto origin = places_ ? places_->origin() : std::nullopt;
  if (origin && !boundingRect().contains(view_.to_screen(*origin))) view_.centre(*origin);
  moved();
}

void DistrictMap::select(const QString& id) {
  if (id == selected_id_) return;
  selected_id_ = id;
  emit selectedChanged();
  update();
}

void DistrictMap::pan(qreal dx, qreal dy) {
  view_.pan({dx, dy});
  moved();
}

void DistrictMap::zoom(qreal factor, qreal x, qreal y) {
  view_.zoom(factor, {x, y});
  moved();
}

void DistrictMap::tap(qreal x, qreal y) {
  // A finger is less exact than a pin is large.
  const double reach = 1.5 * pin_radius();
  for (const auto& group : groups()) {
    if (std::hypot(group.at.x() - x, group.at.y() - y) > reach) continue;
    if (group.members.size() > 1 && can_zoom_in()) return zoom(pull_apart, x, y);
    return select(places_->places()[group.members.first()].place.id);
  }
  select({});
}

void DistrictMap::locate(qreal x, qreal y) {
  if (!places_) return;
  const auto point = view_.to_geo({x, y});
  places_->locate(point.latitude, point.longitude);
}

double DistrictMap::pin_radius() const {
  return text_size_ * 0.9;
}

QList<PinGroup> DistrictMap::groups() const {
  QList<QPointF> pins;
  if (places_)
    for (const auto& it : places_->places()) pins.append(view_.to_screen(it.place.position));
  return group_pins(pins, 2 * pin_radius());
}

void DistrictMap::paint(QPainter* painter) {
  painter->setRenderHint(QPainter::Antialiasing);
  auto font = painter->font();
  font.setPixelSize(text_size_);
  painter->setFont(font);
  const auto looks = ground_looks();
  ground_.paint(*painter, view_, looks);
  MapLabels labels(*painter, boundingRect(), land_);
  paint_origin(*painter);
  paint_pins(*painter, labels);
  ground_.paint_names(view_, boundingRect(), looks, labels);
  paint_scale(*painter);
}

// Lines grow with the letters.
GroundLooks DistrictMap::ground_looks() const {
  return {land_, border_, ink_, water_, road_, motorway_, text_size_ / 14.0};
}

void DistrictMap::paint_origin(QPainter& painter) const {
  const auto origin = places_ ? places_->origin() : std::nullopt;
  if (!origin) return;
  const auto at = view_.to_screen(*origin);
  const double radius = pin_radius() / 2;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(chosen_, 3));
  painter.drawEllipse(at, radius, radius);
  painter.drawLine(at - QPointF(2 * radius, 0), at + QPointF(2 * radius, 0));
  painter.drawLine(at - QPointF(0, 2 * radius), at + QPointF(0, 2 * radius));
}

void DistrictMap::paint_pins(QPainter& painter, MapLabels& labels) const {
  const double radius = pin_radius();
  const auto all = groups();
  const auto square = [radius](const PinGroup& it) {
    return QRectF(it.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
  };
  for (const auto& it : all) labels.take(square(it));
  for (const auto& group : all) {
    const auto& place = places_->places()[group.members.first()].place;
    const bool single = group.members.size() == 1;
    const bool is_chosen = single && place.id == selected_id_;
    painter.setPen(QPen(land_, 2));
    painter.setBrush(is_chosen ? chosen_ : pin_);
    const double size = single && !is_chosen ? 0.7 * radius : radius;
    painter.drawEllipse(group.at, size, size);
    if (single) {
      const double below = radius + painter.fontMetrics().height() / 2.0;
      labels.write(place.name, group.at + QPointF(0, below), ink_, square(group));
      continue;
    }
    painter.setPen(text_on_pin_);
    painter.drawText(square(group), Qt::AlignCenter, QString::number(group.members.size()));
  }
}

void DistrictMap::paint_scale(QPainter& painter) const {
  const int meters = round_length(width() / 4 * view_.meters_per_pixel());
  const double length = meters / view_.meters_per_pixel();
  const QPointF left(margin / 2, height() - margin / 2);
  painter.setPen(QPen(ink_, 2));
  painter.drawLine(left, left + QPointF(length, 0));
  for (const double x : {0.0, length})
    painter.drawLine(left + QPointF(x, -4), left + QPointF(x, 4));
  painter.drawText(left + QPointF(0, -8), PlaceText::distance(meters));
}

}  // namespace mct::app
