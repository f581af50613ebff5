#pragma once

#include "backend/core/clock.h"
#include "backend/features/directory/card_watch.h"
#include "backend/features/directory/directory_service.h"
#include "backend/rpc/card_resolver.h"

namespace mct::directory {

// A person's own cards, and the contacts that hang off them.
class OwnCardsService final : public rpc::CardResolver {
 public:
  OwnCardsService(OrganizationStore& organizations, CardStore& cards, ContactStore& contacts,
                  CardWatch& watch, ActingCards& acting, const Clock& clock)
      : organizations_(organizations),
        cards_(cards),
        contacts_(contacts),
        watch_(watch),
        acting_(acting),
        clock_(clock) {}

  // Errors: CARD_NOT_HELD.
  asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account_id,
                                                   std::string card_id) override;

  struct Own {
    std::vector<SeenCard> held;
    std::vector<SeenCard> waiting;
  };
  asio::awaitable<Result<Own>> own(std::string account_id);
  // Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<SeenCard>> claim(std::string account_id, std::string card_id);
  asio::awaitable<Result<SeenCard>> update(std::string account_id, std::string card_id,
                                           std::string signature, PhoneVisibility visibility);
  // The code in the card's link. Errors: CARD_NOT_FOUND.
  asio::awaitable<Result<std::string>> link_code(std::string account_id, std::string card_id,
                                                 bool renew);

  asio::awaitable<Result<std::vector<SeenCard>>> contacts(Viewer viewer);
  // Errors: CARD_NOT_FOUND, INVALID_ARGUMENT (one's own card).
  asio::awaitable<Result<SeenCard>> keep_by_id(Viewer viewer, std::string card_id);
  asio::awaitable<Result<SeenCard>> keep_by_link(Viewer viewer, std::string code);
  asio::awaitable<Status> forget(Viewer viewer, std::string card_id);

 private:
  asio::awaitable<Result<SeenCard>> seen_own(std::string account_id, Result<Card> card);
  asio::awaitable<Result<SeenCard>> keep(Viewer viewer, Result<Card> card);

  OrganizationStore& organizations_;
  CardStore& cards_;
  ContactStore& contacts_;
  CardWatch& watch_;
  ActingCards& acting_;  // by account and the card that is named
  const Clock& clock_;
};

}  // namespace mct::directory
