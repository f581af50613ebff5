#include "app/features/place/place_proto.h"

#include "app/core/attachments/attachment_download.h"
#include "app/core/proto_text.h"

namespace mct::app {
namespace {

namespace pb = place::v1;

}  // namespace

Place from_proto(const pb::Place& message) {
  Place place;
  place.id = text(message.id());
  place.kind = static_cast<PlaceKind>(message.kind());
  place.name = text(message.name());
  place.position = {message.position().latitude(), message.position().longitude()};
  place.accuracy_meters = message.accuracy_meters();
  place.address = text(message.address());
  for (const auto& it : message.opening_times())
    place.opening_times.append(
        {it.first_day(), it.last_day(), it.opens_minute(), it.closes_minute()});
  place.opening_note = text(message.opening_note());
  place.phone = text(message.phone());
  for (const auto it : message.facilities()) place.facilities.append(it);
  place.introduction = text(message.introduction());
  place.source = text(message.source());
  place.owner_id = text(message.owner_id());
  place.sample = message.sample();
  place.revision = message.revision();
  place.open_state = static_cast<OpenState>(message.open_state());
  for (const auto& it : message.pictures())
    place.pictures.append({attachment_of(it.file()), text(it.caption())});
  place.has_guide = message.has_guide();
  return place;
}

PlacePage from_proto(const pb::ListPlacesResponse& message) {
  PlacePage page;
  for (const auto& it : message.places()) page.places.append(from_proto(it.place()));
  page.next = text(message.next_page_token());
  return page;
}

PlacePage from_proto(const pb::ListKeptPlacesResponse& message) {
  PlacePage page;
  for (const auto& it : message.places()) page.places.append(from_proto(it));
  page.next = text(message.next_page_token());
  return page;
}

pb::Place to_proto(const Place& place) {
  pb::Place message;
  message.set_id(place.id.toStdString());
  message.set_kind(static_cast<pb::PlaceKind>(place.kind));
  message.set_name(place.name.toStdString());
  message.mutable_position()->set_latitude(place.position.latitude);
  message.mutable_position()->set_longitude(place.position.longitude);
  message.set_accuracy_meters(place.accuracy_meters);
  message.set_address(place.address.toStdString());
  for (const auto& it : place.opening_times) {
    auto& time = *message.add_opening_times();
    time.set_first_day(it.first_day);
    time.set_last_day(it.last_day);
    time.set_opens_minute(it.opens_minute);
    time.set_closes_minute(it.closes_minute);
  }
  message.set_opening_note(place.opening_note.toStdString());
  message.set_phone(place.phone.toStdString());
  for (const auto it : place.facilities) message.add_facilities(static_cast<pb::Facility>(it));
  message.set_introduction(place.introduction.toStdString());
  message.set_source(place.source.toStdString());
  message.set_owner_id(place.owner_id.toStdString());
  message.set_revision(place.revision);
  for (const auto& it : place.pictures) {
    auto& picture = *message.add_pictures();
    picture.mutable_file()->set_id(it.file.id.toStdString());
    picture.set_caption(it.caption.toStdString());
  }
  return message;
}

}  // namespace mct::app
