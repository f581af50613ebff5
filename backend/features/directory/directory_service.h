#pragma once

#include <memory>
#include <optional>

#include "backend/features/directory/card_search_store.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/contact_store.h"
#include "backend/features/directory/organization_store.h"

namespace mct::directory {

using Tree = std::shared_ptr<const OrganizationTree>;

// The card as the viewer may see it.
SeenCard seen_by(const Viewer& viewer, Card card, const OrganizationTree& tree);

// Looking colleagues up.
class DirectoryService {
 public:
  DirectoryService(OrganizationStore& organizations, CardStore& cards, ContactStore& contacts,
                   CardSearchStore& search)
      : organizations_(organizations), cards_(cards), contacts_(contacts), search_(search) {}

  asio::awaitable<Result<Tree>> tree() { co_return co_await organizations_.tree(); }

  struct Page {
    std::vector<SeenCard> cards;
    int total = 0;
  };
  // Errors: ORGANIZATION_NOT_FOUND.
  asio::awaitable<Result<Page>> list(Viewer viewer, std::string organization_id, int offset,
                                     int limit);
  // Errors: CARD_NOT_FOUND, also for a card that is neither open to the viewer nor kept.
  asio::awaitable<Result<SeenCard>> card(Viewer viewer, std::string card_id);

  struct Found {
    Tree tree;
    std::vector<const Organization*> organizations;  // of the tree
    std::vector<SeenCard> cards;
    bool more = false;
  };
  asio::awaitable<Result<Found>> search(Viewer viewer, std::string query, int limit);

 private:
  asio::awaitable<Result<FoundCards>> cards_for(const Viewer& viewer, const Tree& tree,
                                                std::string query, int limit);
  // Marks those that the viewer keeps.
  asio::awaitable<Result<std::vector<SeenCard>>> seen(Viewer viewer, Tree tree,
                                                      std::vector<Card> cards);

  OrganizationStore& organizations_;
  CardStore& cards_;
  ContactStore& contacts_;
  CardSearchStore& search_;
};

}  // namespace mct::directory
