#include "backend/features/place/place_proto.h"

#include "backend/attachments/attachment_proto.h"
#include "backend/features/place/opening_times.h"

namespace mct::place {
namespace {

static_assert(static_cast<int>(Kind::toilet) == pb::PLACE_KIND_TOILET);
static_assert(static_cast<int>(Facility::guides) == pb::FACILITY_GUIDES);
static_assert(static_cast<int>(OpenState::closed) == pb::OPEN_STATE_CLOSED);

}  // namespace

pb::Place to_proto(const Place& place, std::int64_t now_ms) {
  pb::Place message;
  message.set_id(place.id);
  message.set_kind(static_cast<pb::PlaceKind>(place.kind));
  message.set_name(place.name);
  message.mutable_position()->set_latitude(place.position.latitude);
  message.mutable_position()->set_longitude(place.position.longitude);
  message.set_accuracy_meters(place.accuracy_meters);
  message.set_address(place.address);
  for (const auto& it : place.opening_times) {
    auto& time = *message.add_opening_times();
    time.set_first_day(it.first_day);
    time.set_last_day(it.last_day);
    time.set_opens_minute(it.opens_minute);
    time.set_closes_minute(it.closes_minute);
  }
  message.set_opening_note(place.opening_note);
  message.set_phone(place.phone);
  for (const auto it : place.facilities) message.add_facilities(static_cast<pb::Facility>(it));
  message.set_introduction(place.introduction);
  message.set_source(place.source);
  message.set_owner_id(place.owner_id);
  message.set_sample(place.sample);
  message.set_revision(place.revision);
  message.set_open_state(static_cast<pb::OpenState>(open_at(place.opening_times, now_ms)));
  for (const auto& it : place.pictures) {
    auto& picture = *message.add_pictures();
    *picture.mutable_file() = attachments::to_proto(it.file);
    picture.set_caption(it.caption);
  }
  message.set_has_guide(place.has_guide);
  return message;
}

pb::ListPlacesResponse::Found to_proto(const Found& found, std::int64_t now_ms) {
  pb::ListPlacesResponse::Found message;
  *message.mutable_place() = to_proto(found.place, now_ms);
  if (found.distance_meters) message.set_distance_meters(*found.distance_meters);
  return message;
}

Place from_proto(const pb::Place& message) {
  Place place;
  place.id = message.id();
  place.kind = static_cast<Kind>(message.kind());
  place.name = message.name();
  place.position = {message.position().latitude(), message.position().longitude()};
  place.accuracy_meters = message.accuracy_meters();
  place.address = message.address();
  for (const auto& it : message.opening_times())
    place.opening_times.push_back(
        {it.first_day(), it.last_day(), it.opens_minute(), it.closes_minute()});
  place.opening_note = message.opening_note();
  place.phone = message.phone();
  for (const auto it : message.facilities()) place.facilities.push_back(static_cast<Facility>(it));
  place.introduction = message.introduction();
  place.source = message.source();
  place.owner_id = message.owner_id();
  place.revision = message.revision();
  for (const auto& it : message.pictures()) {
    auto& picture = place.pictures.emplace_back();
    picture.file.id = it.file().id();
    picture.caption = it.caption();
  }
  return place;
}

}  // namespace mct::place
