#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>

#include "backend/attachments/attachment_places.h"
#include "backend/core/clock.h"
#include "backend/features/matter/matter_events.h"
#include "backend/features/matter/matter_items.h"
#include "backend/features/matter/matter_kinds.h"
#include "backend/features/matter/matter_people.h"
#include "backend/features/matter/matter_proposals.h"
#include "backend/features/matter/seen_matter.h"
#include "backend/requests/request_log.h"
#include "backend/working_days/calendar.h"

namespace mct::matter {

namespace asio = boost::asio;

// Matters as they are kept. All of these: what People::acting says; those that name a matter:
// MATTER_NOT_FOUND unless the card may see it.
class MatterStore final : public attachments::AttachmentViewer {
 public:
  // What does not change while the server runs.
  struct Rules {
    const Kinds& kinds;
    const working_days::Calendar& calendar;
    EventPayload payload;
    Proposals& proposals;
  };
  MatterStore(storage::Database& database, People& people, Rules rules, const Clock& clock)
      : database_(database), people_(people), rules_(rules), clock_(clock) {}

  // A kind as somebody is offered it.
  struct Offered {
    Kind kind;
    std::string unit_name;  // empty: the unit is not there
    std::string name;       // of the acting card
  };
  // In the order of the kinds; without those that this card does not file.
  asio::awaitable<Result<std::vector<Offered>>> offered(Reader reader, std::vector<Kind> kinds);

  struct Filing {
    std::string kind_id;
    std::string item_code;  // of a kind of items
    std::vector<NewAnswer> answers;
    std::string request_id;
  };
  // The same request_id again gives the first answer. Precondition: the answers fit the form of
  // the kind, which is kind_of(…, *item) when there is an item. Errors: INVALID_ARGUMENT (the unit
  // of the kind is not there; what it proposes is wrong), PERMISSION_DENIED (staff alone file it),
  // ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<SeenMatter>> file(Reader reader, Kind kind, std::optional<Item> item,
                                           Filing filing);

  struct Action {
    std::string id;
    std::int64_t revision = 0;
    Verb verb = Verb::commented;
    std::string note;
    std::vector<Missing> missing;
    std::vector<NewAnswer> answers;
    std::string unit_id;
    std::string card_id;
    std::vector<std::string> attachment_ids;
    int stars = 0;
    int speed_stars = 0;
    std::string request_id;
    std::int64_t basis = 0;  // of the proposal that was seen
  };
  // Errors: MATTER_CHANGED, STEP_NOT_POSSIBLE, URGED_TODAY, INVALID_ARGUMENT, PROPOSAL_CHANGED,
  // ATTACHMENT_NOT_FOUND.
  asio::awaitable<Result<SeenMatter>> act(Reader reader, Action action);

  asio::awaitable<Result<SeenMatter>> get(Reader reader, std::string id);
  asio::awaitable<Result<std::vector<Summary>>> list(Reader reader, Folder folder, Page page);

  // Whoever sees a matter may open its files.
  Result<bool> may_view(storage::Connection& connection, const std::string& account_id,
                        const std::string& card_id, const std::string& id) override;

 private:
  using Work = std::function<Status(storage::Connection& connection, const Person& acting,
                                    std::int64_t now_ms)>;
  // Carries it out once for each request, and answers how the matter is then; `id`: of the matter.
  asio::awaitable<Result<SeenMatter>> once(Reader reader, requests::RequestKey key, std::string id,
                                           Work work);

  // With what it proposes, of a kind that publishes: sheets are read by a reader, so that nobody
  // who writes waits for it.
  asio::awaitable<Result<SeenMatter>> with_proposal(Result<SeenMatter> seen);

  storage::Database& database_;
  People& people_;
  const Rules rules_;
  const Clock& clock_;
};

}  // namespace mct::matter
