#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::chat {

// Who talks: a card, whose name is kept with what it says.
struct Speaker {
  std::string card_id;
  std::string name;
};

// Times are milliseconds since 1970-01-01T00:00:00Z.
struct Message {
  std::int64_t sequence = 0;  // of its event
  std::string sender_card_id;
  std::string sender_name;
  std::int64_t sent_ms = 0;
  std::string text;
  std::string request_id;
};

// Numbers of messages; neither goes back.
struct Cursors {
  std::int64_t read = 0;
  std::int64_t received = 0;

  friend bool operator==(const Cursors&, const Cursors&) = default;
};

// A conversation as one card has it.
struct Conversation {
  std::string id;
  bool group = false;
  std::string title;
  std::string partner_card_id;  // empty: a group
  std::optional<Message> last_message;
  int unread = 0;  // at most most_unread
  Cursors own;
  std::optional<Cursors> partner;  // of a direct conversation with somebody else
};

struct Member {
  std::string card_id;
  std::string name;
  std::string organization_name;
  bool admin = false;
  Cursors cursors;
};

// What happens to who is in a group.
struct MembersChange {
  std::string actor_name;
  std::vector<std::string> added_names;
  std::string removed_name;
};

struct Page {
  int limit = 0;
  std::int64_t offset = 0;
};

inline constexpr std::size_t most_members = 500;
// Unread messages are counted up to here.
inline constexpr int most_unread = 100;

namespace reason {
inline constexpr Reason conversation_not_found{Code::not_found, "CONVERSATION_NOT_FOUND"};
inline constexpr Reason member_not_found{Code::not_found, "MEMBER_NOT_FOUND"};
inline constexpr Reason card_out_of_reach{Code::not_found, "CARD_OUT_OF_REACH"};
inline constexpr Reason not_a_group{Code::failed_precondition, "NOT_A_GROUP"};
inline constexpr Reason not_group_admin{Code::failed_precondition, "NOT_GROUP_ADMIN"};
inline constexpr Reason group_full{Code::failed_precondition, "GROUP_FULL"};
}  // namespace reason

}  // namespace mct::chat
