#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/core/attachments/hanging_file.h"

namespace mct::app {

// Degrees of WGS 84.
struct GeoPoint {
  double latitude = 0;
  double longitude = 0;

  friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

// The values are those of the contract.
enum class PlaceKind { any = 0, scenic_spot, hotel, homestay, farm_stay, visitor_centre, toilet };
inline constexpr int last_place_kind = static_cast<int>(PlaceKind::toilet);
inline constexpr int last_facility = 10;
enum class OpenState { unknown = 0, open, closed };

struct OpeningTime {
  int first_day = 1;  // 1 is Monday
  int last_day = 7;
  int opens_minute = 0;
  int closes_minute = 0;
};

struct PlacePicture {
  Attachment file;
  QString caption;
};

struct Place {
  QString id;
  PlaceKind kind = PlaceKind::scenic_spot;
  QString name;
  GeoPoint position;
  int accuracy_meters = 0;
  QString address;
  QList<OpeningTime> opening_times;
  QString opening_note;
  QString phone;
  QList<int> facilities;  // values of the contract's Facility
  QString introduction;
  QString source;
  QString owner_id;
  bool sample = false;
  qint64 revision = 0;
  OpenState open_state = OpenState::unknown;
  QList<PlacePicture> pictures;  // in lists the first one alone
  bool has_guide = false;

  HangingFile hanging(const PlacePicture& picture) const {
    return {picture.file.id, {QStringLiteral("place"), id}, true};
  }
};
inline constexpr int most_pictures = 12;

struct FoundPlace {
  Place place;
  std::optional<int> distance_meters;
};
struct PlacePage {
  QList<Place> places;
  QString next;  // empty: the last page
};

struct PlaceQuery {
  PlaceKind kind = PlaceKind::any;
  QString words;
};

}  // namespace mct::app
