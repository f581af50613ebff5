#include "app/features/place/place_view_model.h"

#include <QUrl>

#include "app/core/attachments/thumbnails.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/place/place_client.h"
#include "app/features/place/place_text.h"
#include "app/platform/platform.h"

namespace mct::app {

PlaceViewModel::PlaceViewModel(QObject* parent) : PageViewModel(parent) {
  connect(this, &PlaceViewModel::placeChanged, this, &PlaceViewModel::picturesChanged);
}

PlaceViewModel::~PlaceViewModel() = default;

void PlaceViewModel::set_place_id(const QString& id) {
  if (id == place_id_) return;
  place_id_ = id;
  emit placeIdChanged();
  if (!started()) return;
  place_ = {};
  status_.reset();
  emit placeChanged();
  load();
}

void PlaceViewModel::attach(const Services& services) {
  client_ = &services.get<PlaceClient>();
  platform_ = &services.get<Platform>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  thumbnails_ = std::make_unique<Thumbnails>(services.get<Channel>(), services.get<DeviceCache>());
  connect(thumbnails_.get(), &Thumbnails::arrived, this, &PlaceViewModel::picturesChanged);
  connect(client_, &PlaceClient::changed, this, [this] { load(); });
}

void PlaceViewModel::load() {
  if (place_id_.isEmpty()) return;
  status_.begin();
  if (status_.state() == load_state::Loading)
    if (const auto stored = client_->stored_place(place_id_)) {
      place_ = *stored;
      // Whether it is open was so then, not now.
      place_.open_state = OpenState::unknown;
      status_.show_stored(false);
      emit placeChanged();
    }
  emit statusChanged();
  call_ = client_->place(place_id_, [this](const Result<Place>& place) {
    if (place) {
      place_ = *place;
      status_.show_fresh(false);
      emit placeChanged();
    } else {
      status_.fail(place.error());
    }
    emit statusChanged();
  });
}

QString PlaceViewModel::kind_name() const {
  return PlaceText::kind_name(place_.kind);
}

QString PlaceViewModel::icon() const {
  return PlaceText::kind_icon(place_.kind);
}

QString PlaceViewModel::open_text() const {
  return PlaceText::open_state(place_.open_state);
}

QString PlaceViewModel::opening() const {
  auto lines = PlaceText::opening_lines(place_.opening_times);
  if (!place_.opening_note.isEmpty()) lines.append(place_.opening_note);
  return lines.join(QChar('\n'));
}

QStringList PlaceViewModel::facilities() const {
  QStringList names;
  for (const auto it : place_.facilities) names.append(PlaceText::facility_name(it));
  return names;
}

QString PlaceViewModel::accuracy_text() const {
  if (place_.accuracy_meters == 0) return {};
  return tr("位置为约数，可能相差 %1").arg(PlaceText::distance(place_.accuracy_meters));
}

QVariantList PlaceViewModel::pictures() const {
  QVariantList all;
  for (const auto& it : place_.pictures)
    all.append(
        QVariantMap{{"source", thumbnails_->source(place_.hanging(it))}, {"caption", it.caption}});
  return all;
}

void PlaceViewModel::show(int picture) {
  const auto& it = place_.pictures.at(picture);
  const auto [id, on, everybody] = place_.hanging(it);
  navigation_->push(QStringLiteral("picture/picture"), {{"attachmentId", id},
                                                        {"noun", on.noun},
                                                        {"placeId", on.id},
                                                        {"everybody", everybody},
                                                        {"name", it.file.name},
                                                        {"caption", it.caption}});
}

bool PlaceViewModel::bookable() const {
  return place_.kind >= PlaceKind::scenic_spot && place_.kind <= PlaceKind::farm_stay;
}

void PlaceViewModel::route() {
  // RFC 5870, with the name that Android's maps show.
  const auto point = QStringLiteral("%1,%2")
                         .arg(place_.position.latitude, 0, 'f', 6)
                         .arg(place_.position.longitude, 0, 'f', 6);
  const auto name = QString::fromLatin1(QUrl::toPercentEncoding(place_.name));
  platform_->open(QUrl(QStringLiteral("geo:%1?q=%1(%2)").arg(point, name)));
}

void PlaceViewModel::call() {
  platform_->dial(place_.phone);
}

void PlaceViewModel::complain() {
  if (!session_->signed_in()) return navigation_->push("account/sign-in");
  // The answers are those of the form of complaints, which is in Chinese.
  const QVariantMap given{{"class", QStringLiteral("消费旅游")},
                          {"title", QStringLiteral("关于%1的投诉").arg(place_.name)}};
  navigation_->push("matter/form", {{"kindId", "complaint"}, {"given", given}});
}

}  // namespace mct::app
