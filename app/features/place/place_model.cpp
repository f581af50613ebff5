#include "app/features/place/place_model.h"

#include "app/core/attachments/thumbnails.h"
#include "app/core/services.h"
#include "app/features/place/place_client.h"
#include "app/features/place/place_distance.h"
#include "app/features/place/place_text.h"

namespace mct::app {
namespace {

QString subtitle_of(const Place& it) {
  const auto kind = PlaceText::kind_name(it.kind);
  return it.address.isEmpty() ? kind : kind + QStringLiteral(" · ") + it.address;
}

}  // namespace

PlaceModel::PlaceModel(QObject* parent)
    : ListModel(
          {"id", "name", "icon", "picture", "subtitle", "distance", "openText", "open", "sample"},
          parent) {}

PlaceModel::~PlaceModel() = default;

void PlaceModel::attach(const Services& services) {
  client_ = &services.get<PlaceClient>();
  thumbnails_ = std::make_unique<Thumbnails>(services.get<Channel>(), services.get<DeviceCache>());
  connect(thumbnails_.get(), &Thumbnails::arrived, this, [this] {
    for (int row = 0; row < count(); ++row) role_changed(row, Picture);
  });
  connect(client_, &PlaceClient::originChanged, this, [this] {
    measure();
    emit originChanged();
  });
  connect(client_, &PlaceClient::changed, this, [this] { load(); });
}

void PlaceModel::set_kind(int kind) {
  if (kind == this->kind()) return;
  query_.kind = static_cast<PlaceKind>(kind);
  emit filterChanged();
  if (started()) load();
}

void PlaceModel::set_words(const QString& words) {
  if (words.trimmed() == query_.words) return;
  query_.words = words.trimmed();
  emit filterChanged();
  if (started()) load();
}

std::optional<GeoPoint> PlaceModel::origin() const {
  return client_ == nullptr ? std::nullopt : client_->origin();
}

void PlaceModel::locate(double latitude, double longitude) {
  client_->set_origin(GeoPoint{latitude, longitude});
}

QVariantList PlaceModel::kinds() const {
  return PlaceText::kinds();
}

void PlaceModel::load() {
  if (count() == 0) status_.begin();
  if (!kept_)
    if (const auto stored = client_->stored_places(query_)) {
      show(*stored, true);
      status_.show_stored(count() == 0);
    }
  emit statusChanged();
  load_from({});
}

void PlaceModel::load_from(const QString& page) {
  auto shown = [this, page](const Result<PlacePage>& answer) {
    if (!answer) {
      status_.fail(answer.error());
      emit statusChanged();
      return;
    }
    const auto next = answer->next;
    show(*answer, page.isEmpty());
    status_.show_fresh(count() == 0);
    emit statusChanged();
    if (!next.isEmpty()) load_from(next);
  };
  call_ = kept_ ? client_->kept(page, shown) : client_->places(query_, page, shown);
}

void PlaceModel::show(const PlacePage& page, bool first) {
  if (first) answered_.clear();
  answered_.append(page.places);
  measure();
}

void PlaceModel::measure() {
  beginResetModel();
  places_ = found_from(answered_, kept_ ? std::nullopt : origin());
  endResetModel();
}

QString PlaceModel::picture_of(const Place& place) const {
  if (place.pictures.isEmpty()) return {};
  return thumbnails_->source(place.hanging(place.pictures.first()));
}

QVariant PlaceModel::value(int row, int role) const {
  const auto& [it, distance] = places_[row];
  switch (role) {
    case Id:
      return it.id;
    case Name:
      return it.name;
    case Icon:
      return PlaceText::kind_icon(it.kind);
    case Picture:
      return picture_of(it);
    case Subtitle:
      return subtitle_of(it);
    case Distance:
      return distance ? PlaceText::distance(*distance) : QString();
    case OpenText:
      return PlaceText::open_state(it.open_state);
    case Open:
      return it.open_state == OpenState::open;
    case Sample:
      return it.sample;
    default:
      return {};
  }
}

}  // namespace mct::app
