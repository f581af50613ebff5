#include "backend/features/directory/staff_service.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

namespace mct::directory {
namespace {

constexpr auto look_again = std::chrono::seconds(2);

}  // namespace

audit::Actor actor_of(const Viewer& viewer) {
  if (viewer.is_operator) return audit::operator_actor();
  return {viewer.account_id, viewer.card_id, viewer.name};
}

Status check_reach(const Viewer& admin, const OrganizationTree& tree,
                   const std::string& organization_id) {
  const bool within = tree.is_within(organization_id, admin.unit_id);
  // Who may not act there learns nothing about what is there.
  if (!admin.is_operator && !within) return fail(reason::not_your_unit, "这不在你管理的单位之内");
  if (tree.find(organization_id) == nullptr) return organization_not_found();
  return {};
}

bool is_above(const Viewer& admin, const OrganizationTree& tree,
              const std::string& organization_id) {
  if (admin.is_operator) return true;
  const auto* organization = tree.find(organization_id);
  return organization != nullptr && organization->unit_id != admin.unit_id &&
         tree.is_within(organization->unit_id, admin.unit_id);
}

asio::awaitable<Result<StaffService::Reach>> StaffService::reach(
    const Viewer& admin, const std::string& organization_id) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  if (auto status = check_reach(admin, **tree, organization_id); !status)
    co_return fail(status.error());
  co_return Reach{
      *tree, Doing{actor_of(admin), clock_.now_ms(), is_above(admin, **tree, organization_id)}};
}

asio::awaitable<Result<StaffService::CardReach>> StaffService::reach_card(
    const Viewer& admin, const std::string& card_id) {
  auto card = co_await cards_.by_id(card_id);
  if (!card) co_return fail(card.error());
  if (!card->staff()) co_return card_not_found();
  auto reached = co_await reach(admin, card->details.organization_id);
  if (!reached) co_return fail(reached.error());
  co_return CardReach{std::move(*card), reached->tree, reached->doing};
}

asio::awaitable<void> StaffService::tell_holder(const Card& card) {
  if (!card.account_id.empty()) {
    watch_.notify(card.account_id);
    co_return;
  }
  auto account = co_await cards_.account_with_phone(card.details.phone);
  if (account && !account->empty()) watch_.notify(*account);
}

asio::awaitable<Result<SeenCard>> StaffService::add(Viewer admin, CardDetails details,
                                                    std::string request_id) {
  auto reached = co_await reach(admin, details.organization_id);
  if (!reached) co_return fail(reached.error());
  auto card = co_await staff_.add(std::move(details), std::move(request_id), reached->doing);
  if (!card) co_return fail(card.error());
  co_await tell_holder(*card);
  co_return seen_by(admin, std::move(*card), *reached->tree);
}

asio::awaitable<Result<SeenCard>> StaffService::update(Viewer admin, std::string card_id,
                                                       std::int64_t revision, CardDetails details) {
  auto reached = co_await reach_card(admin, card_id);
  if (!reached) co_return fail(reached.error());
  if (auto status = check_reach(admin, *reached->tree, details.organization_id); !status)
    co_return fail(status.error());
  auto card = co_await staff_.update(card_id, revision, std::move(details), reached->doing);
  if (!card) co_return fail(card.error());
  co_await tell_holder(reached->card);
  co_await tell_holder(*card);
  // Whoever held it under the former number holds it no longer.
  if (reached->card.account_id != card->account_id) end_calls_(card_id);
  co_return seen_by(admin, std::move(*card), *reached->tree);
}

asio::awaitable<Status> StaffService::revoke(Viewer admin, std::string card_id,
                                             std::int64_t revision) {
  auto reached = co_await reach_card(admin, card_id);
  if (!reached) co_return fail(reached.error());
  auto card = co_await staff_.revoke(card_id, revision, reached->doing);
  if (!card) co_return fail(card.error());
  co_await tell_holder(*card);
  end_calls_(card_id);
  co_return Status{};
}

asio::awaitable<Result<SeenCard>> StaffService::set_role(Viewer admin, std::string card_id,
                                                         std::int64_t revision, Role role) {
  auto reached = co_await reach_card(admin, card_id);
  if (!reached) co_return fail(reached.error());
  if (!reached->doing.from_above)
    co_return fail(reason::not_your_unit, "管理员由上级单位指定；要换人请用移交");
  auto card = co_await staff_.set_role(std::move(card_id), revision, role, reached->doing);
  if (!card) co_return fail(card.error());
  co_await tell_holder(*card);
  co_return seen_by(admin, std::move(*card), *reached->tree);
}

asio::awaitable<Result<SeenCard>> StaffService::set_duties(Viewer admin, std::string card_id,
                                                           std::int64_t revision, Duties duties) {
  auto reached = co_await reach_card(admin, card_id);
  if (!reached) co_return fail(reached.error());
  if (!admin.is_operator && admin.unit_id != root_id)
    co_return fail(reason::not_your_unit, "全区的职责由区管理员委托");
  if (admin.card_id == card_id)
    co_return fail(mct::reason::invalid_argument, "不能委托给自己",
                   {{"card_id", "不能委托给自己"}});
  auto card =
      co_await staff_.set_duties(std::move(card_id), revision, std::move(duties), reached->doing);
  if (!card) co_return fail(card.error());
  co_await tell_holder(*card);
  co_return seen_by(admin, std::move(*card), *reached->tree);
}

asio::awaitable<Result<SeenCard>> StaffService::hand_over(Viewer admin, std::string card_id) {
  if (admin.is_operator || admin.card_id == card_id)
    co_return fail(mct::reason::invalid_argument, "请选择另一位同事来接任",
                   {{"card_id", "请选择另一位同事来接任"}});
  auto reached = co_await reach_card(admin, card_id);
  if (!reached) co_return fail(reached.error());
  if (reached->card.unit_id != admin.unit_id)
    co_return fail(reason::not_your_unit, "只能移交给本单位的同事");
  auto card = co_await staff_.hand_over(std::move(card_id), reached->doing);
  if (!card) co_return fail(card.error());
  watch_.notify(admin.account_id);
  co_await tell_holder(*card);
  co_return seen_by(admin, std::move(*card), *reached->tree);
}

asio::awaitable<Result<Organization>> StaffService::put_organization(Viewer admin,
                                                                     Organization department) {
  auto reached = co_await reach(admin, department.parent_id);
  if (!reached) co_return fail(reached.error());
  if (const auto* former = reached->tree->find(department.id); former != nullptr) {
    if (former->parent_id.empty()) co_return organization_not_found();
    if (auto status = check_reach(admin, *reached->tree, department.id); !status)
      co_return fail(status.error());
  }
  const auto& doing = reached->doing;
  auto put = co_await organizations_.put(std::move(department), doing.actor, doing.now_ms);
  // A department that moves takes its people into another unit.
  if (put) watch_.notify_all();
  co_return put;
}

asio::awaitable<Status> StaffService::remove_organization(Viewer admin, std::string id) {
  auto reached = co_await reach(admin, id);
  if (!reached) co_return fail(reached.error());
  const auto& doing = reached->doing;
  if (reached->tree->find(id)->kind != OrganizationKind::department && !doing.from_above)
    co_return fail(reason::not_your_unit, "单位由上级撤销");
  co_return co_await organizations_.remove(std::move(id), doing.actor, doing.now_ms);
}

asio::awaitable<Result<std::vector<audit::NumberedEntry>>> StaffService::changes(
    Viewer admin, std::string organization_id, std::int64_t before, int limit) {
  auto reached = co_await reach(admin, organization_id);
  if (!reached) co_return fail(reached.error());
  const auto path = reached->tree->find(organization_id)->path;
  co_return co_await trail_.list(path, before, limit);
}

asio::awaitable<void> StaffService::follow_other_nodes() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  std::int64_t seen = -1;
  for (;;) {
    auto entries = co_await trail_.since(seen);
    if (!entries) {
      spdlog::warn("changes of cards by other nodes could not be read: {}",
                   entries.error().message);
    } else {
      if (!entries->entries.empty()) watch_.notify_all();
      for (const auto& entry : entries->entries)
        if (entry.action == "card.revoke") end_calls_(entry.subject_id);
      seen = entries->last;
    }
    timer.expires_after(look_again);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

}  // namespace mct::directory
