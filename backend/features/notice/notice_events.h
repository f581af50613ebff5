#pragma once

#include "backend/events/event_log.h"
#include "backend/features/notice/notice_types.h"

namespace mct::notice {

// What all cards read, also the personal ones of residents: alerts.
inline constexpr auto alerts_topic = "district/alerts";

// On the topics of the audience.
inline constexpr events::Kind notice_sent{"notice.sent"};
inline constexpr events::Kind notice_changed{"notice.changed"};
inline constexpr events::Kind notice_cancelled{"notice.cancelled"};
inline constexpr events::Kind notice_urged{"notice.urged"};
inline constexpr events::Kind notice_minutes{"notice.minutes"};
// On the topic of the card that has read or replied.
inline constexpr events::Kind notice_settled{"notice.settled"};

// On the topics of who is to do a task and of who has sent the notice.
inline constexpr events::Kind notice_task{"notice.task"};
// On the topic of who is to do it.
inline constexpr events::Kind notice_task_due{"notice.task_due"};

// On the topic of a card that wants to be reminded.
inline constexpr events::Kind notice_reminded{"notice.reminded"};

// On the topic of the card that has sent it.
inline constexpr events::Kind notice_checked_in{"notice.checked_in"};

// On the topic of the card that it was forwarded to.
inline constexpr events::Kind notice_forwarded{"notice.forwarded"};

// Who is at which meeting, since when.
struct Presence {
  std::string notice_id;
  std::string card_id;
  std::string name;
  std::int64_t at_ms = 0;
};

// How the contract writes what the stores append within their transactions.
struct EventPayloads {
  std::string (*notice)(const Notice& notice);
  std::string (*urged)(const std::string& notice_id, std::int64_t at_ms);
  std::string (*settled)(const Notice& notice, const Receipt& receipt);
  std::string (*forwarded)(const std::string& notice_id, const std::string& from_name);
  std::string (*reminded)(const std::string& notice_id, int minutes);
  std::string (*checked_in)(const Presence& presence);
  std::string (*minutes)(const Minutes& minutes);
  std::string (*task)(const Task& task);
  // `days`: until it is due.
  std::string (*task_due)(const Task& task, int days);
};

}  // namespace mct::notice
