#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/document/document_events.h"
#include "backend/features/document/document_members.h"

namespace mct::storage {
class Connection;
class Database;
}  // namespace mct::storage

namespace mct::document {

namespace asio = boost::asio;

// Documents as they are kept. All of these: what Members::acting says; those that name a document:
// DOCUMENT_NOT_FOUND unless the card may see it.
class DocumentStore final : public attachments::AttachmentViewer {
 public:
  DocumentStore(storage::Database& database, Members& members, EventPayload payload,
                const Clock& clock)
      : database_(database), members_(members), payload_(payload), clock_(clock) {}

  struct Writing {
    std::string id;             // of what is revised
    std::int64_t revision = 0;  // likewise
    Content content;
    std::vector<RouteStep> route;
    std::vector<std::string> attachment_ids;
    std::string request_id;
  };
  // The same request_id again gives the first answer. Errors: INVALID_ARGUMENT (somebody on the
  // route is not there), ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<SeenDocument>> draft(Reader reader, Writing writing);
  // Errors: also DOCUMENT_CHANGED, ACTION_NOT_POSSIBLE.
  asio::awaitable<Result<SeenDocument>> revise(Reader reader, Writing writing);

  struct Action {
    std::string id;
    std::int64_t revision = 0;
    Verb verb = Verb::commented;
    std::string note;
    std::string number;
    std::string for_card_id;
    std::string request_id;
  };
  // Errors: DOCUMENT_CHANGED, ACTION_NOT_POSSIBLE, NUMBER_MISSING, NUMBER_TAKEN, URGED_RECENTLY.
  asio::awaitable<Result<SeenDocument>> act(Reader reader, Action action);

  asio::awaitable<Result<SeenDocument>> get(Reader reader, std::string id);
  asio::awaitable<Result<std::vector<Summary>>> list(Reader reader, Folder folder, Page page);

  // Whoever sees a document may open its attachments.
  Result<bool> may_view(storage::Connection& connection, const std::string& account_id,
                        const std::string& card_id, const std::string& id) override;

 private:
  // The id of the document that was written.
  using Work = std::function<Result<std::string>(storage::Connection& connection,
                                                 const Member& acting, std::int64_t now_ms)>;
  // Carries it out once for each request, and answers how the document is then.
  asio::awaitable<Result<SeenDocument>> once(Reader reader, std::string what,
                                             std::string request_id, Work work);

  storage::Database& database_;
  Members& members_;
  const EventPayload payload_;
  const Clock& clock_;
};

}  // namespace mct::document
