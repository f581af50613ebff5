#pragma once

#include "backend/features/notice/inbox_store.h"

namespace mct::notice {

// A notice as a card sees it, and where that card stands.
struct Visible {
  Standing standing;
  SeenNotice seen;
};

// What a card says to a notice, within one transaction: the rows, and the event to the card's own
// devices.
class Answering {
 public:
  Answering(storage::Connection& connection, Members& members, const EventPayloads& payloads,
            std::int64_t now_ms)
      : connection_(connection), members_(members), payloads_(payloads), now_ms_(now_ms) {}

  Status read(Visible& it, const Reading& reading);
  // Errors: as check_reply, QUOTA_FULL, INVALID_ARGUMENT (the substitute).
  Status reply(Visible& it, const Reply& reply);
  Status mark(Visible& it, const Marks& marks);
  // Errors: NOT_PERSONAL.
  Status consent(Visible& it, bool allowed);
  // Minutes before it begins. Errors: NO_MEETING.
  Status remind(Visible& it, const std::vector<int>& minutes);

 private:
  Status keep(const Visible& it);
  Status tell(const std::string& card_id, events::Kind kind, std::string payload);

  storage::Connection& connection_;
  Members& members_;
  const EventPayloads& payloads_;
  const std::int64_t now_ms_;
};

}  // namespace mct::notice
