#include "backend/features/notice/calendar.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace mct::notice {
namespace {

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

icaltimetype utc(std::int64_t ms) {
  return icaltime_from_timet_with_zone(ms / 1000, 0, icaltimezone_get_utc_timezone());
}

}  // namespace

std::string calendar_of(const Notice& meeting) {
  const auto& content = meeting.content;
  const auto uid = meeting.id + "@mct";
  const auto changed =
      std::max({meeting.sent_ms, meeting.cancelled_ms,
                meeting.changes.empty() ? std::int64_t{0} : meeting.changes.front().at_ms});
  // The lists end with a null pointer; the properties belong to their component.
  auto* event = icalcomponent_vanew(
      ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.c_str()),
      icalproperty_new_dtstamp(utc(changed)), icalproperty_new_dtstart(utc(content.start_ms)),
      icalproperty_new_dtend(utc(content.end_ms)),
      icalproperty_new_sequence(static_cast<int>(meeting.revision - 1)),
      icalproperty_new_summary(content.title.c_str()),
      icalproperty_new_location(content.place.c_str()),
      icalproperty_new_status(meeting.cancelled_ms == 0 ? ICAL_STATUS_CONFIRMED
                                                        : ICAL_STATUS_CANCELLED),
      static_cast<void*>(nullptr));
  if (!content.body.empty())
    icalcomponent_add_property(event, icalproperty_new_description(content.body.c_str()));
  const std::unique_ptr<icalcomponent, FreeComponent> calendar(icalcomponent_vanew(
      ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
      icalproperty_new_prodid("-//mct//notice//ZH"), icalproperty_new_method(ICAL_METHOD_PUBLISH),
      event, static_cast<void*>(nullptr)));
  const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
      icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
  return text.get();
}

}  // namespace mct::notice
