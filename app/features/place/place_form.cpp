#include "app/features/place/place_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/place/place_client.h"
#include "app/features/place/place_text.h"
#include "app/platform/files.h"

namespace mct::app {

PlaceForm::PlaceForm(QObject* parent) : Form(parent) {}

PlaceForm::~PlaceForm() = default;

void PlaceForm::attach(const Services& services) {
  client_ = &services.get<PlaceClient>();
  navigation_ = &services.get<Navigation>();
  files_ = &services.get<Files>();
  pictures_ =
      std::make_unique<PictureDraftModel>(services.get<Channel>(), services.get<DeviceCache>());
  request_id_ = new_request_id();
  retry();
}

void PlaceForm::retry() {
  if (place_id_.isEmpty()) {
    status_.show_fresh(false);
    emit loaded();
    return;
  }
  status_.begin();
  emit loaded();
  load_call_ = client_->place(place_id_, [this](const Result<Place>& place) {
    if (place) {
      show(*place);
      status_.show_fresh(false);
    } else {
      status_.fail(place.error());
    }
    emit loaded();
  });
}

void PlaceForm::show(const Place& place) {
  place_ = place;
  name_ = place.name;
  address_ = place.address;
  latitude_ = QString::number(place.position.latitude, 'f', 6);
  longitude_ = QString::number(place.position.longitude, 'f', 6);
  opening_ = PlaceText::opening_lines(place.opening_times).join(QChar('\n'));
  opening_note_ = place.opening_note;
  phone_ = place.phone;
  introduction_ = place.introduction;
  source_ = place.source;
  pictures_->show(place);
  emit inputChanged();
}

QVariantList PlaceForm::kinds() const {
  QVariantList all;
  for (int i = 1; i <= last_place_kind; ++i)
    all.append(QVariantMap{{"value", i},
                           {"name", PlaceText::kind_name(static_cast<PlaceKind>(i))},
                           {"chosen", place_.kind == static_cast<PlaceKind>(i)}});
  return all;
}

QVariantList PlaceForm::facilities() const {
  QVariantList all;
  for (int i = 1; i <= last_facility; ++i)
    all.append(QVariantMap{{"value", i},
                           {"name", PlaceText::facility_name(i)},
                           {"chosen", place_.facilities.contains(i)}});
  return all;
}

void PlaceForm::chooseKind(int kind) {
  place_.kind = static_cast<PlaceKind>(kind);
  emit inputChanged();
}

void PlaceForm::toggleFacility(int facility) {
  if (place_.facilities.removeAll(facility) == 0) place_.facilities.append(facility);
  emit inputChanged();
}

void PlaceForm::addPicture() {
  if (pictures_->count() >= most_pictures) return complain(tr("图片最多 12 张"));
  files_->open(Files::Kind::picture, this, [this](const Files::File& file) {
    complain({});
    pictures_->add(file.name, file.content);
  });
}

void PlaceForm::send() {
  if (busy()) return;
  auto wanted = place_;
  bool is_latitude = false, is_longitude = false;
  const GeoPoint position{latitude_.trimmed().toDouble(&is_latitude),
                          longitude_.trimmed().toDouble(&is_longitude)};
  const auto times = PlaceText::parse_opening(opening_);
  if (name_.trimmed().isEmpty()) return complain(tr("请填写名称"));
  if (!is_latitude || !is_longitude) return complain(tr("请填写经纬度，如 39.904000"));
  if (!times) return complain(tr("开放时间每行一段，如 周一至周五 08:30-16:30"));
  if (source_.trimmed().isEmpty()) return complain(tr("请写明这些内容的来源"));
  if (!pictures_->ready()) return complain(tr("图片还没有传完，请稍候或移除"));
  // Whoever writes the position anew knows it.
  if (position != place_.position) wanted.accuracy_meters = 0;
  wanted.name = name_.trimmed();
  wanted.address = address_.trimmed();
  wanted.position = position;
  wanted.opening_times = *times;
  wanted.opening_note = opening_note_.trimmed();
  wanted.phone = phone_.trimmed();
  wanted.introduction = introduction_.trimmed();
  wanted.source = source_.trimmed();
  wanted.pictures = pictures_->pictures();
  wait_for(client_->put(wanted, request_id_, [this](const Result<void>& outcome) {
    if (!outcome) return complain(input_error_text(outcome.error()));
    settle(outcome);
    navigation_->say(tr("已保存"));
    emit finished();
  }));
}

}  // namespace mct::app
