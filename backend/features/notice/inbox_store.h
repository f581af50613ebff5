#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/notice_members.h"

namespace mct::storage {
class Database;
}

namespace mct::notice {

namespace asio = boost::asio;

// What a card gets, and what it says to it. All of these: NOTICE_NOT_FOUND, and what
// Members::standing says.
class InboxStore final : public attachments::AttachmentViewer {
 public:
  InboxStore(storage::Database& database, Members& members, EventPayloads payloads,
             const Clock& clock)
      : database_(database), members_(members), payloads_(payloads), clock_(clock) {}

  // The newest first.
  asio::awaitable<Result<std::vector<SeenNotice>>> list(Reader reader, Page page);
  asio::awaitable<Result<SeenNotice>> get(Reader reader, std::string id);
  // Up to these revisions; what is read already has no effect.
  asio::awaitable<Result<SeenNotice>> mark_read(Reader reader, Reading reading);
  // Errors: what check_reply says; INVALID_ARGUMENT (the substitute), QUOTA_FULL.
  asio::awaitable<Result<SeenNotice>> reply(Reader reader, Reply reply);

  asio::awaitable<Result<SeenNotice>> set_marks(Reader reader, std::string id, Marks marks);

  // Of all that the sender's unit sends. Errors: NOT_PERSONAL.
  asio::awaitable<Result<SeenNotice>> set_read_consent(Reader reader, std::string id, bool allowed);

  // Errors: NO_MEETING.
  asio::awaitable<Result<SeenNotice>> set_reminders(Reader reader, std::string id,
                                                    std::vector<int> minutes);

  // Whoever sees a notice may open its attachments.
  Result<bool> may_view(storage::Connection& connection, const std::string& account_id,
                        const std::string& card_id, const std::string& id) override;

 private:
  // What the card says to the notice, changed by act(Answering&, Visible&) -> Status.
  template <class Act>
  Result<SeenNotice> change(storage::Connection& connection, const Reader& reader,
                            const std::string& id, std::int64_t now_ms, Act act);

  storage::Database& database_;
  Members& members_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
