#include "backend/features/delegation/delegation_store.h"

#include <fmt/format.h>

#include "backend/audit/audit_trail.h"
#include "backend/core/phone.h"
#include "backend/features/delegation/delegation_rows.h"
#include "backend/rpc/delegation_resolver.h"

namespace mct::delegation {
namespace {

using storage::Connection;

constexpr std::int64_t most_at_once = 10;

// In the trail a person's own affairs stand apart from the tree of units.
std::string scope_of(const std::string& account_id) {
  return "account/" + account_id + "/";
}

Status note(Connection& connection, const Delegation& it, const Person& who, const char* action,
            std::int64_t now_ms) {
  audit::Entry entry{now_ms,
                     {who.account_id, {}, who.nickname},
                     scope_of(it.principal_id),
                     action,
                     it.id,
                     it.ward ? "被监护人" : masked(it.delegate_phone),
                     {}};
  entry.fields.push_back({"关系", {}, it.relation});
  entry.fields.push_back({"范围", {}, names_of(it.scopes)});
  return audit::append(connection, entry);
}

Result<Named> named(Connection& connection, Accounts& accounts, Delegation delegation) {
  Named it{std::move(delegation), {}, {}};
  auto principal = accounts.person(connection, it.delegation.principal_id);
  if (!principal) return fail(principal.error());
  it.principal = std::move(*principal);
  if (!it.delegation.delegate_id.empty()) {
    auto delegate = accounts.person(connection, it.delegation.delegate_id);
    if (!delegate) return fail(delegate.error());
    it.delegate = std::move(*delegate);
  }
  auto uses = read_uses(connection, it.delegation.id);
  if (!uses) return fail(uses.error());
  it.delegation.uses = std::move(*uses);
  return it;
}

Result<std::vector<Named>> all_named(Connection& connection, Accounts& accounts,
                                     Result<std::vector<Delegation>> delegations) {
  if (!delegations) return fail(delegations.error());
  std::vector<Named> all;
  for (auto& delegation : *delegations) {
    auto one = named(connection, accounts, std::move(delegation));
    if (!one) return fail(one.error());
    all.push_back(std::move(*one));
  }
  return all;
}

Result<DelegationStore::Both> read_both(Connection& connection, Accounts& accounts,
                                        const std::string& account_id, std::int64_t since_ms) {
  auto self = accounts.person(connection, account_id);
  if (!self) return fail(self.error());
  constexpr auto recent =
      "AND COALESCE(d.ended_ms, d.end_ms) > $2 ORDER BY d.created_ms DESC, d.id LIMIT 100";
  static const auto given_sql =
      select_delegations(fmt::format("WHERE d.principal_id = $1 {}", recent));
  static const auto received_sql =
      select_delegations(fmt::format("WHERE d.delegate_id = $1 {}", recent));
  static const auto offered_sql = select_delegations(
      "WHERE d.delegate_phone = $1 AND d.delegate_id IS NULL AND d.ended_ms IS NULL "
      "ORDER BY d.created_ms DESC, d.id LIMIT 100");
  const auto read = [&](const std::string& sql, std::vector<storage::Value> parameters) {
    return all_named(connection, accounts, delegations_of(connection.execute(sql, parameters)));
  };
  auto given = read(given_sql, {account_id, since_ms});
  if (!given) return fail(given.error());
  auto offered = read(offered_sql, {self->phone});
  if (!offered) return fail(offered.error());
  auto received = read(received_sql, {account_id, since_ms});
  if (!received) return fail(received.error());
  offered->insert(offered->end(), received->begin(), received->end());
  return DelegationStore::Both{std::move(*given), std::move(*offered)};
}

Status check_limit(Connection& connection, const char* column, const std::string& account_id,
                   std::int64_t now_ms) {
  const auto sql = fmt::format(
      "SELECT count(*) FROM delegation WHERE {} = $1 AND ended_ms IS NULL AND end_ms > $2 "
      "AND (accepted_ms IS NOT NULL OR created_ms > $3)",
      column);
  auto rows = connection.execute(sql, {account_id, now_ms, now_ms - offer_lifetime_ms});
  if (!rows) return fail(rows.error());
  if (rows->rows.at(0).integer(0) < most_at_once) return {};
  return fail(reason::delegation_limit, fmt::format("同时最多 {} 项委托", most_at_once));
}

// What the request has done before, if it was sent before.
Result<std::vector<Delegation>> done_before(Connection& connection, const Delegation& wanted) {
  static const auto sql = select_delegations("WHERE d.request_id = $1");
  auto before = delegations_of(connection.execute(sql, {wanted.request_id}));
  if (!before || before->empty()) return before;
  const auto& first = before->front();
  const bool own = wanted.ward ? first.delegate_id == wanted.delegate_id
                               : first.principal_id == wanted.principal_id;
  if (!own) return fail(mct::reason::already_exists, "request_id 已被使用");
  return before;
}

Result<Named> offer_delegation(Connection& connection, Accounts& accounts,
                               const Delegation& wanted) {
  auto before = done_before(connection, wanted);
  if (!before) return fail(before.error());
  if (!before->empty()) return named(connection, accounts, std::move(before->front()));
  auto principal = accounts.person(connection, wanted.principal_id);
  if (!principal) return fail(principal.error());
  if (principal->phone == wanted.delegate_phone)
    return fail(mct::reason::invalid_argument, "不能委托自己",
                {{"phone", "这是你自己的手机号，请填家人的"}});
  if (auto status = check_limit(connection, "principal_id", wanted.principal_id, wanted.created_ms);
      !status)
    return fail(status.error());
  if (auto status = insert_delegation(connection, wanted); !status) return fail(status.error());
  if (auto status = note(connection, wanted, *principal, "delegation.offer", wanted.created_ms);
      !status)
    return fail(status.error());
  return named(connection, accounts, wanted);
}

Result<Named> accept_delegation(Connection& connection, Accounts& accounts,
                                const std::string& account_id, const std::string& id,
                                std::int64_t now_ms) {
  auto it = read_delegation(connection, id);
  if (!it) return fail(it.error());
  if (it->delegate_id == account_id) return named(connection, accounts, std::move(*it));
  auto self = accounts.person(connection, account_id);
  if (!self) return fail(self.error());
  if (it->state(now_ms) != State::offered || self->phone.empty() ||
      it->delegate_phone != self->phone)
    return delegation_not_found();
  if (auto status = check_limit(connection, "delegate_id", account_id, now_ms); !status)
    return fail(status.error());
  it->delegate_id = account_id;
  it->accepted_ms = now_ms;
  auto kept = connection.execute(
      "UPDATE delegation SET delegate_id = $2, accepted_ms = $3 WHERE id = $1 AND "
      "accepted_ms IS NULL AND ended_ms IS NULL",
      {id, account_id, now_ms});
  if (!kept) return fail(kept.error());
  if (kept->affected == 0) return delegation_not_found();
  if (auto status = note(connection, *it, *self, "delegation.accept", now_ms); !status)
    return fail(status.error());
  return named(connection, accounts, std::move(*it));
}

Status end_one(Connection& connection, Accounts& accounts, const Delegation& it, const Person& who,
               std::int64_t now_ms) {
  auto ended = connection.execute(
      "UPDATE delegation SET ended_ms = $2 WHERE id = $1 AND ended_ms IS NULL", {it.id, now_ms});
  if (!ended) return fail(ended.error());
  if (ended->affected == 0) return {};
  if (auto status = note(connection, it, who, "delegation.end", now_ms); !status) return status;
  if (!it.ward) return {};
  return accounts.close_ward(connection, it.principal_id, now_ms);
}

Status end_delegation(Connection& connection, Accounts& accounts, const std::string& account_id,
                      const std::string& id, std::int64_t now_ms) {
  auto it = read_delegation(connection, id);
  if (!it) return fail(it.error());
  auto self = accounts.person(connection, account_id);
  if (!self) return fail(self.error());
  const bool offered_to_self = it->delegate_id.empty() && it->delegate_phone == self->phone;
  if (it->principal_id != account_id && it->delegate_id != account_id && !offered_to_self)
    return delegation_not_found();
  return end_one(connection, accounts, *it, *self, now_ms);
}

Result<Named> open_ward(Connection& connection, Accounts& accounts, const std::string& nickname,
                        const Delegation& wanted) {
  auto before = done_before(connection, wanted);
  if (!before) return fail(before.error());
  if (!before->empty()) return named(connection, accounts, std::move(before->front()));
  auto guardian = accounts.person(connection, wanted.delegate_id);
  if (!guardian) return fail(guardian.error());
  if (auto status = check_limit(connection, "delegate_id", wanted.delegate_id, wanted.created_ms);
      !status)
    return fail(status.error());
  const Person ward{wanted.principal_id, nickname, {}};
  if (auto status = accounts.open_ward(connection, ward, wanted.created_ms); !status)
    return fail(status.error());
  if (auto status = insert_delegation(connection, wanted); !status) return fail(status.error());
  if (auto status = note(connection, wanted, *guardian, "delegation.ward", wanted.created_ms);
      !status)
    return fail(status.error());
  return named(connection, accounts, wanted);
}

Result<Named> use_delegation(Connection& connection, Accounts& accounts,
                             const std::string& account_id, const std::string& id, Scope scope,
                             std::int64_t now_ms) {
  auto it = read_delegation(connection, id);
  if (!it && it.error().reason != reason::delegation_not_found) return fail(it.error());
  if (!it || it->delegate_id != account_id || it->state(now_ms) != State::active)
    return fail(reason::delegation_ended, "这项委托已结束");
  if (!contains(it->scopes, scope))
    return fail(rpc::reason::delegation_scope, "委托里没有包括这件事");
  if (auto status = note_use(connection, id, scope, now_ms); !status) return fail(status.error());
  return named(connection, accounts, std::move(*it));
}

}  // namespace

Status end_delegations_of(Connection& connection, Accounts& accounts, const std::string& account_id,
                          std::int64_t now_ms) {
  auto self = accounts.person(connection, account_id);
  if (!self) return fail(self.error());
  static const auto sql = select_delegations(
      "WHERE (d.principal_id = $1 OR d.delegate_id = $1) AND d.ended_ms IS NULL");
  auto all = delegations_of(connection.execute(sql, {account_id}));
  if (!all) return fail(all.error());
  for (const auto& it : *all)
    if (auto status = end_one(connection, accounts, it, *self, now_ms); !status) return status;
  return {};
}

asio::awaitable<Result<DelegationStore::Both>> DelegationStore::of_account(std::string account_id,
                                                                           std::int64_t since_ms) {
  auto job = [=, this](Connection& connection) {
    return read_both(connection, accounts_, account_id, since_ms);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Named>> DelegationStore::offer(Delegation delegation) {
  auto job = [this, delegation = std::move(delegation)](Connection& connection) {
    return offer_delegation(connection, accounts_, delegation);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Named>> DelegationStore::accept(std::string account_id, std::string id,
                                                       std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) {
    return accept_delegation(connection, accounts_, account_id, id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> DelegationStore::end(std::string account_id, std::string id,
                                             std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) {
    return end_delegation(connection, accounts_, account_id, id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Named>> DelegationStore::add_ward(std::string nickname,
                                                         Delegation delegation) {
  auto job = [this, nickname = std::move(nickname),
              delegation = std::move(delegation)](Connection& connection) {
    return open_ward(connection, accounts_, nickname, delegation);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Named>> DelegationStore::use(std::string account_id, std::string id,
                                                    Scope scope, std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) {
    return use_delegation(connection, accounts_, account_id, id, scope, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::delegation
