#include "backend/features/directory/directory_service.h"

#include <algorithm>
#include <unordered_set>

#include "backend/core/phone.h"
#include "backend/features/directory/card_terms.h"

namespace mct::directory {
namespace {

constexpr std::size_t most_organizations = 5;

bool sees_phone(const Viewer& viewer, const Card& card, const OrganizationTree& tree) {
  if (viewer.is_operator) return true;
  if (!viewer.account_id.empty() && card.account_id == viewer.account_id) return true;
  if (viewer.organization_id.empty() || !card.staff()) return false;
  if (viewer.unit_id == card.unit_id) return true;
  if (card.phone_visibility == PhoneVisibility::district) return true;
  return viewer.admin && tree.is_within(card.details.organization_id, viewer.unit_id);
}

void add_unit_ids(const OrganizationTree& tree, std::string_view name,
                  std::vector<std::string>& ids) {
  for (const auto* unit : tree.units_named(name)) ids.push_back(unit->id);
}

// 民政局王 is 民政局 and 王: the longest beginning that is a unit's short name.
std::optional<CardQuery> unit_before_name(const OrganizationTree& tree, std::string_view word) {
  std::string_view name;
  const auto* unit = tree.unit_before(word, name);
  if (unit == nullptr) return std::nullopt;
  return CardQuery{{std::string(name)}, {unit->id}};
}

// What the words may mean: all of them of the card; or some of them the name of its unit.
std::vector<CardQuery> readings(const OrganizationTree& tree,
                                const std::vector<std::string>& words) {
  std::vector<CardQuery> queries{{words, {}}};
  CardQuery narrowed;
  for (const auto& word : words) {
    std::vector<std::string> units;
    if (word.size() > 3) add_unit_ids(tree, word, units);  // more than one Han character
    if (units.empty())
      narrowed.words.push_back(word);
    else if (narrowed.unit_ids.empty())
      narrowed.unit_ids = std::move(units);
    else
      narrowed.words.push_back(word);
  }
  if (!narrowed.unit_ids.empty()) queries.push_back(std::move(narrowed));
  if (words.size() == 1)
    if (auto split = unit_before_name(tree, words[0])) queries.push_back(std::move(*split));
  return queries;
}

}  // namespace

SeenCard seen_by(const Viewer& viewer, Card card, const OrganizationTree& tree) {
  SeenCard seen;
  seen.phone_visible = sees_phone(viewer, card, tree);
  seen.organization_name = tree.name_of(card.place_id());
  if (!seen.phone_visible) card.details.phone = masked(card.details.phone);
  seen.card = std::move(card);
  return seen;
}

asio::awaitable<Result<std::vector<SeenCard>>> DirectoryService::seen(Viewer viewer, Tree tree,
                                                                      std::vector<Card> cards) {
  auto kept = co_await contacts_.kept_ids(viewer.card_id);
  if (!kept) co_return fail(kept.error());
  const std::unordered_set<std::string> kept_ids(kept->begin(), kept->end());
  std::vector<SeenCard> seen;
  for (auto& card : cards) {
    seen.push_back(seen_by(viewer, std::move(card), *tree));
    seen.back().kept = kept_ids.contains(seen.back().card.id);
  }
  co_return seen;
}

asio::awaitable<Result<DirectoryService::Page>> DirectoryService::list(Viewer viewer,
                                                                       std::string organization_id,
                                                                       int offset, int limit) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  if ((*tree)->find(organization_id) == nullptr) co_return organization_not_found();
  auto page = co_await cards_.list(std::move(organization_id), offset, limit);
  if (!page) co_return fail(page.error());
  auto cards = co_await seen(std::move(viewer), *tree, std::move(page->cards));
  if (!cards) co_return fail(cards.error());
  co_return Page{std::move(*cards), page->total};
}

asio::awaitable<Result<SeenCard>> DirectoryService::card(Viewer viewer, std::string card_id) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  auto card = co_await cards_.by_id(std::move(card_id));
  if (!card) co_return fail(card.error());
  const bool open_to_viewer = card->staff() && !viewer.organization_id.empty();
  std::vector<Card> one{std::move(*card)};
  auto cards = co_await seen(std::move(viewer), *tree, std::move(one));
  if (!cards) co_return fail(cards.error());
  if (!open_to_viewer && !cards->front().kept) co_return card_not_found();
  co_return std::move(cards->front());
}

asio::awaitable<Result<FoundCards>> DirectoryService::cards_for(const Viewer& viewer,
                                                                const Tree& tree, std::string query,
                                                                int limit) {
  const auto words = query_words(query);
  if (words.empty()) co_return FoundCards{};
  if (words.size() > 1 || !is_mobile(words[0]))
    co_return co_await search_.search(readings(*tree, words), viewer.unit_id, limit);
  // A whole number finds only those who show it: otherwise it could be tried out.
  auto cards = co_await search_.with_phone(words[0]);
  if (!cards) co_return fail(cards.error());
  std::erase_if(*cards, [&](const Card& card) { return !sees_phone(viewer, card, *tree); });
  co_return FoundCards{std::move(*cards), false};
}

asio::awaitable<Result<DirectoryService::Found>> DirectoryService::search(Viewer viewer,
                                                                          std::string query,
                                                                          int limit) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  auto matching = co_await cards_for(viewer, *tree, query, limit + 1);
  if (!matching) co_return fail(matching.error());
  auto& cards = matching->cards;
  Found found;
  found.tree = *tree;
  found.more = matching->more || cards.size() > static_cast<std::size_t>(limit);
  if (cards.size() > static_cast<std::size_t>(limit)) cards.resize(static_cast<std::size_t>(limit));
  found.organizations = found.tree->units_named(query);
  if (found.organizations.size() > most_organizations)
    found.organizations.resize(most_organizations);
  auto all = co_await seen(std::move(viewer), *tree, std::move(cards));
  if (!all) co_return fail(all.error());
  found.cards = std::move(*all);
  co_return found;
}

}  // namespace mct::directory
