#include "backend/features/directory/own_cards_service.h"

namespace mct::directory {
namespace {

Viewer holder(std::string account_id) {
  Viewer viewer;
  viewer.account_id = std::move(account_id);
  return viewer;
}

}  // namespace

asio::awaitable<Result<rpc::ActingCard>> OwnCardsService::resolve(std::string account_id,
                                                                  std::string card_id) {
  const auto key = account_id + "/" + card_id;
  const auto now = clock_.now_ms();
  auto recalled = acting_.recall(key, now);
  if (recalled.value) co_return std::move(*recalled.value);
  auto card = co_await cards_.held(account_id, std::move(card_id));
  if (!card) co_return fail(card.error());
  rpc::ActingCard acting{card->id,      card->details.name,        card->details.organization_id,
                         card->unit_id, card->role == Role::admin, {}};
  for (const auto duty : card->duties) acting.duties.push_back(static_cast<int>(duty));
  acting_.remember(key, account_id, acting, recalled, now);
  co_return acting;
}

asio::awaitable<Result<OwnCardsService::Own>> OwnCardsService::own(std::string account_id) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  auto cards = co_await cards_.own(account_id);
  if (!cards) co_return fail(cards.error());
  const auto viewer = holder(std::move(account_id));
  Own own;
  for (auto& card : cards->held) own.held.push_back(seen_by(viewer, std::move(card), **tree));
  for (auto& card : cards->waiting) own.waiting.push_back(seen_by(viewer, std::move(card), **tree));
  co_return own;
}

asio::awaitable<Result<SeenCard>> OwnCardsService::seen_own(std::string account_id,
                                                            Result<Card> card) {
  if (!card) co_return fail(card.error());
  watch_.notify(account_id);
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  co_return seen_by(holder(std::move(account_id)), std::move(*card), **tree);
}

asio::awaitable<Result<SeenCard>> OwnCardsService::claim(std::string account_id,
                                                         std::string card_id) {
  auto card = co_await cards_.claim(account_id, std::move(card_id), clock_.now_ms());
  co_return co_await seen_own(std::move(account_id), std::move(card));
}

asio::awaitable<Result<SeenCard>> OwnCardsService::update(std::string account_id,
                                                          std::string card_id,
                                                          std::string signature,
                                                          PhoneVisibility visibility) {
  auto card =
      co_await cards_.set_own(account_id, std::move(card_id), std::move(signature), visibility);
  co_return co_await seen_own(std::move(account_id), std::move(card));
}

asio::awaitable<Result<std::string>> OwnCardsService::link_code(std::string account_id,
                                                                std::string card_id, bool renew) {
  co_return co_await cards_.link_code(std::move(account_id), std::move(card_id), renew);
}

asio::awaitable<Result<std::vector<SeenCard>>> OwnCardsService::contacts(Viewer viewer) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  auto cards = co_await contacts_.contacts(viewer.card_id);
  if (!cards) co_return fail(cards.error());
  std::vector<SeenCard> contacts;
  for (auto& card : *cards) {
    contacts.push_back(seen_by(viewer, std::move(card), **tree));
    contacts.back().kept = true;
  }
  co_return contacts;
}

asio::awaitable<Result<SeenCard>> OwnCardsService::keep(Viewer viewer, Result<Card> card) {
  if (!card) co_return fail(card.error());
  if (card->account_id == viewer.account_id)
    co_return fail(mct::reason::invalid_argument, "这是你自己的名片");
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  auto status = co_await contacts_.keep(viewer.card_id, card->id, clock_.now_ms());
  if (!status) co_return fail(status.error());
  auto seen = seen_by(viewer, std::move(*card), **tree);
  seen.kept = true;
  co_return seen;
}

asio::awaitable<Result<SeenCard>> OwnCardsService::keep_by_id(Viewer viewer, std::string card_id) {
  auto card = co_await cards_.by_id(std::move(card_id));
  if (card && (!card->staff() || viewer.organization_id.empty())) card = card_not_found();
  co_return co_await keep(std::move(viewer), std::move(card));
}

asio::awaitable<Result<SeenCard>> OwnCardsService::keep_by_link(Viewer viewer, std::string code) {
  auto card = co_await cards_.by_link(std::move(code));
  co_return co_await keep(std::move(viewer), std::move(card));
}

asio::awaitable<Status> OwnCardsService::forget(Viewer viewer, std::string card_id) {
  co_return co_await contacts_.forget(std::move(viewer.card_id), std::move(card_id));
}

}  // namespace mct::directory
