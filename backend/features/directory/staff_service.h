#pragma once

#include <functional>

#include "backend/audit/audit_store.h"
#include "backend/core/clock.h"
#include "backend/features/directory/card_watch.h"
#include "backend/features/directory/directory_service.h"
#include "backend/features/directory/staff_store.h"

namespace mct::directory {

// What a change means for calls that go on: wired to the server's calls in flight.
using EndCalls = std::function<void(const std::string& card_id)>;

// Keeping a unit's people. Rights reach from the acting card's unit down the tree.
class StaffService {
 public:
  StaffService(OrganizationStore& organizations, CardStore& cards, StaffStore& staff,
               audit::AuditStore& trail, CardWatch& watch, EndCalls end_calls, const Clock& clock)
      : organizations_(organizations),
        cards_(cards),
        staff_(staff),
        trail_(trail),
        watch_(watch),
        end_calls_(std::move(end_calls)),
        clock_(clock) {}

  // All of these: NOT_YOUR_UNIT, and what StaffStore and OrganizationStore say.
  asio::awaitable<Result<SeenCard>> add(Viewer admin, CardDetails details, std::string request_id);
  asio::awaitable<Result<SeenCard>> update(Viewer admin, std::string card_id, std::int64_t revision,
                                           CardDetails details);
  asio::awaitable<Status> revoke(Viewer admin, std::string card_id, std::int64_t revision);
  asio::awaitable<Result<SeenCard>> set_role(Viewer admin, std::string card_id,
                                             std::int64_t revision, Role role);
  // By the district itself. Errors: also INVALID_ARGUMENT: one's own card.
  asio::awaitable<Result<SeenCard>> set_duties(Viewer admin, std::string card_id,
                                               std::int64_t revision, Duties duties);
  asio::awaitable<Result<SeenCard>> hand_over(Viewer admin, std::string card_id);

  asio::awaitable<Result<Organization>> put_organization(Viewer admin, Organization department);
  asio::awaitable<Status> remove_organization(Viewer admin, std::string id);

  asio::awaitable<Result<std::vector<audit::NumberedEntry>>> changes(Viewer admin,
                                                                     std::string organization_id,
                                                                     std::int64_t before,
                                                                     int limit);

  // Carries over what other nodes have changed: wakes watchers, ends calls of revoked cards. Runs
  // until it is cancelled.
  asio::awaitable<void> follow_other_nodes();

 private:
  struct Reach {
    Tree tree;
    Doing doing;
  };
  // Errors: NOT_YOUR_UNIT, ORGANIZATION_NOT_FOUND.
  asio::awaitable<Result<Reach>> reach(const Viewer& admin, const std::string& organization_id);
  struct CardReach {
    Card card;
    Tree tree;
    Doing doing;
  };
  // Likewise for where a card is. Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<CardReach>> reach_card(const Viewer& admin, const std::string& card_id);
  asio::awaitable<void> tell_holder(const Card& card);

  OrganizationStore& organizations_;
  CardStore& cards_;
  StaffStore& staff_;
  audit::AuditStore& trail_;
  CardWatch& watch_;
  EndCalls end_calls_;
  const Clock& clock_;
};

// Whom the trail names.
audit::Actor actor_of(const Viewer& viewer);

// The viewer may keep the organization's people. Errors: NOT_YOUR_UNIT, ORGANIZATION_NOT_FOUND.
Status check_reach(const Viewer& admin, const OrganizationTree& tree,
                   const std::string& organization_id);

// The viewer's unit is above the unit of this one, or the viewer is the operator.
bool is_above(const Viewer& admin, const OrganizationTree& tree,
              const std::string& organization_id);

}  // namespace mct::directory
