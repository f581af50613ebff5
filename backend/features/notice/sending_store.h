#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/notice/addressees.h"
#include "backend/features/notice/notice_events.h"
#include "backend/features/notice/recipients.h"

namespace mct::storage {
class Database;
}

namespace mct::notice {

namespace asio = boost::asio;

// Sending notices, and what becomes of them. All that name a notice: NOTICE_NOT_FOUND unless the
// card manages it; and what Members::standing says.
class SendingStore {
 public:
  SendingStore(storage::Database& database, Directories directories, EventPayloads payloads,
               const Clock& clock)
      : database_(database), directories_(directories), payloads_(payloads), clock_(clock) {}

  // That the card may send to.
  asio::awaitable<Result<std::vector<Group>>> groups(Reader reader);

  // What a neighbourhood is made of. Errors: AUDIENCE_NOT_FOUND, AUDIENCE_OUT_OF_REACH.
  asio::awaitable<Result<std::vector<NeighbourhoodEntry>>> neighbourhoods(Reader reader,
                                                                          Neighbourhood within);

  struct Preview {
    std::vector<Member> members;
    int residents = 0;
  };
  // Errors: what check_reach and addressees_of say.
  asio::awaitable<Result<Preview>> preview(Reader reader, Audience audience);

  struct Sending {
    Content content;
    Audience audience;
    std::vector<std::string> attachment_ids;
    std::string request_id;
    std::int64_t send_ms = 0;  // 0: at once
  };
  // The same request_id again gives the first answer. Errors: what check_times, check_send_time and
  // check_reach and addressees_of say; ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<SeenNotice>> send(Reader reader, Sending sending);
  // Errors: NOTICE_CHANGED, NOTICE_CANCELLED, INVALID_ARGUMENT (nothing has changed; the times).
  asio::awaitable<Result<SeenNotice>> change(Reader reader, std::string id, std::int64_t revision,
                                             Content content);
  // Again it has no further effect.
  asio::awaitable<Result<SeenNotice>> cancel(Reader reader, std::string id);
  // When it was urged. Errors: URGED_RECENTLY, what check_open says.
  asio::awaitable<Result<std::int64_t>> urge(Reader reader, std::string id);
  // The newest first.
  asio::awaitable<Result<std::vector<SentNotice>>> list(Reader reader, Page page);

  // Those who are in the audience now.
  asio::awaitable<Result<Recipients>> recipients(Reader reader, std::string id);

 private:
  storage::Database& database_;
  const Directories directories_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::notice
