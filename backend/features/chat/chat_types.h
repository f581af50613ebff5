#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/core/result.h"

namespace mct::chat {

// Who talks: a card, whose name is kept with what it says.
struct Speaker {
  std::string card_id;
  std::string name;
  std::string account_id;
  bool personal = false;  // not a card of an organization
};

// The values are those of the contract.
enum class MessageKind { text = 1, picture = 2, file = 3, voice = 4 };

struct Voice {
  int duration_ms = 0;
  std::string waveform;  // how loud each part is, a byte each
};

// What a message answers, as that stands now.
struct Quote {
  std::int64_t sequence = 0;
  std::string sender_card_id;
  std::string sender_name;
  MessageKind kind = MessageKind::text;
  std::string text;  // the beginning
  bool recalled = false;
};

// Times are milliseconds since 1970-01-01T00:00:00Z.
struct Message {
  std::int64_t sequence = 0;  // of its event
  std::string sender_card_id;
  std::string sender_name;
  std::int64_t sent_ms = 0;
  std::string text;  // of a file its name
  std::string request_id;
  MessageKind kind = MessageKind::text;
  std::optional<Quote> quote = {};
  std::vector<std::string> mentioned_card_ids = {};
  bool mentions_all = false;
  std::optional<attachments::Attachment> attachment = {};
  std::optional<Voice> voice = {};
  std::int64_t edited_ms = 0;    // 0: never
  std::int64_t recalled_ms = 0;  // 0: it was not
  std::string recaller_name = {};

  bool recalled() const { return recalled_ms > 0; }
};

// A message and where it is.
struct PlacedMessage {
  std::string conversation_id;
  Message message;
  std::int64_t edit_event = 0;  // the last event that told of a change; 0: none has
};

// Numbers of messages; neither goes back.
struct Cursors {
  std::int64_t read = 0;
  std::int64_t received = 0;

  friend bool operator==(const Cursors&, const Cursors&) = default;
};

struct Marks {
  bool pinned = false;
  bool muted = false;
  bool archived = false;
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
  Marks marks;
  std::int64_t mention_sequence = 0;  // of the first unread one that mentions the card
  bool read_receipt_allowed = false;
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

// What else happens to a group; of what follows the actor one thing is set.
struct GroupChange {
  std::string actor_name;
  std::string name;
  std::string appointed_name;
  std::string dismissed_name;
};

struct Page {
  int limit = 0;
  std::int64_t offset = 0;
};

inline constexpr std::size_t most_members = 500;
// Unread messages are counted up to here.
inline constexpr int most_unread = 100;
// Of what is quoted.
inline constexpr int quoted_characters = 80;
// How long after it was sent a message may be changed, and taken back.
inline constexpr std::int64_t edit_window_ms = 15 * 60'000, recall_window_ms = 2 * 60'000;

// What the attachments of messages hang on.
inline constexpr auto attachment_noun = "message";
inline std::string attachment_place_id(const std::string& conversation_id, std::int64_t sequence) {
  return conversation_id + "-" + std::to_string(sequence);
}

namespace reason {
inline constexpr Reason conversation_not_found{Code::not_found, "CONVERSATION_NOT_FOUND"};
inline constexpr Reason member_not_found{Code::not_found, "MEMBER_NOT_FOUND"};
inline constexpr Reason card_out_of_reach{Code::not_found, "CARD_OUT_OF_REACH"};
inline constexpr Reason not_a_group{Code::failed_precondition, "NOT_A_GROUP"};
inline constexpr Reason not_group_admin{Code::failed_precondition, "NOT_GROUP_ADMIN"};
inline constexpr Reason group_full{Code::failed_precondition, "GROUP_FULL"};
inline constexpr Reason last_group_admin{Code::failed_precondition, "LAST_GROUP_ADMIN"};
inline constexpr Reason message_not_found{Code::not_found, "MESSAGE_NOT_FOUND"};
inline constexpr Reason message_recalled{Code::failed_precondition, "MESSAGE_RECALLED"};
inline constexpr Reason not_message_sender{Code::failed_precondition, "NOT_MESSAGE_SENDER"};
inline constexpr Reason not_a_text{Code::failed_precondition, "NOT_A_TEXT"};
inline constexpr Reason edit_too_late{Code::failed_precondition, "EDIT_TOO_LATE"};
inline constexpr Reason recall_too_late{Code::failed_precondition, "RECALL_TOO_LATE"};
inline constexpr Reason not_a_direct_conversation{Code::failed_precondition,
                                                  "NOT_A_DIRECT_CONVERSATION"};
inline constexpr Reason staff_always_tell{Code::failed_precondition, "STAFF_ALWAYS_TELL"};
}  // namespace reason

}  // namespace mct::chat
