#include "backend/features/property/bill_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/property/bill_news.h"
#include "backend/features/property/bill_plan.h"
#include "backend/requests/request_log.h"

namespace mct::property {
namespace {

using storage::Connection;

Status issue(Connection& connection, std::vector<Bill>& bills, const Entrustment& entrustment,
             const Company& company, std::int64_t now_ms) {
  std::int64_t position = 0;
  for (auto& it : bills) {
    it.id = random_id();
    it.community_id = entrustment.community_id;
    it.community_name = entrustment.community_name;
    it.company_id = company.id;
    it.company_name = company.name;
    it.created_ms = now_ms;
    if (auto status = insert_bill(connection, it, position++); !status) return status;
  }
  return {};
}

std::string yuan(std::int64_t fen) {
  return fmt::format("{}.{:02} 元", fen / 100, fen % 100);
}

Sum sum_of(const std::vector<BillRow>& rows) {
  Sum sum{static_cast<int>(rows.size()), 0};
  for (const auto& it : rows) sum.fen += it.amount_fen;
  return sum;
}

audit::Entry entry_for(const Entrustment& entrustment, const Company& company, const Sum& issued,
                       const audit::Actor& actor, std::int64_t now_ms) {
  return {now_ms,
          actor,
          company.path,
          "property.bills",
          entrustment.community_id,
          entrustment.community_name,
          {{"账单", "", std::to_string(issued.count)}, {"金额", "", yuan(issued.fen)}}};
}

}  // namespace

Result<Company> BillStore::issuer(Connection& connection, const audit::Actor& actor,
                                  const std::string& community_id,
                                  const std::optional<Entrustment>& entrustment) {
  auto kept = communities_.kept(connection, actor);
  if (!kept) return fail(kept.error());
  const bool nobody = !entrustment || entrustment->company_id.empty();
  if (nobody && kept->contains(community_id))
    return fail(reason::not_entrusted, "这个社区还没有委托物业公司");
  if (nobody || !kept->contains(entrustment->company_id)) return not_your_unit();
  auto company = communities_.company(connection, entrustment->company_id);
  if (!company) return fail(company.error());
  if (!*company) return not_your_unit();
  return std::move(**company);
}

Result<BillStore::Imported> BillStore::plan(Connection& connection, const Sheet& sheet,
                                            std::vector<Bill>& bills) {
  auto households = communities_.households(connection, sheet.community_id);
  if (!households) return fail(households.error());
  auto current = current_bills(connection, sheet.community_id);
  if (!current) return fail(current.error());
  sheets::Problems problems;
  for (const auto& it : sheet.problems) problems.add(it.where, it.what);
  bills = plan_bills(sheet.rows, sheet.format, *households, *current, problems);
  return Imported{false, problems.take(), sum_of(sheet.rows)};
}

asio::awaitable<Result<BillStore::Imported>> BillStore::import(audit::Actor actor, Sheet sheet) {
  const auto now = clock_.now_ms();
  auto look = [=, this](Connection& connection) -> Result<Imported> {
    auto entrustment = read_entrustment(connection, sheet.community_id);
    if (!entrustment) return fail(entrustment.error());
    if (auto company = issuer(connection, actor, sheet.community_id, *entrustment); !company)
      return fail(company.error());
    std::vector<Bill> bills;
    return plan(connection, sheet, bills);
  };
  if (sheet.validate_only) co_return co_await database_.read(std::move(look));

  auto job = [=, this](Connection& connection) -> Result<Imported> {
    auto entrustment = lock_entrustment(connection, sheet.community_id);
    if (!entrustment) return fail(entrustment.error());
    auto company = issuer(connection, actor, sheet.community_id, *entrustment);
    if (!company) return fail(company.error());
    const requests::RequestKey key{actor.card_id + "/property.bills", sheet.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      std::vector<Bill> bills;
      auto planned = plan(connection, sheet, bills);
      if (!planned) return fail(planned.error());
      if (!planned->problems.empty())
        return fail(reason::sheet_wrong, "账单表有错误", std::move(planned->problems));
      if (auto status = issue(connection, bills, **entrustment, *company, now); !status)
        return fail(status.error());
      auto status =
          audit::append(connection, entry_for(**entrustment, *company, planned->sum, actor, now));
      if (!status) return fail(status.error());
      std::set<std::string> households;
      for (const auto& it : bills) households.insert(it.household);
      status = tell_households(connection, communities_, sheet.community_id, households,
                               bill_issued, now);
      if (!status) return fail(status.error());
      return fmt::format("{}", planned->sum.count);
    });
    if (!done) return fail(done.error());
    return Imported{true, {}, sum_of(sheet.rows)};
  };
  auto imported = co_await database_.write(std::move(job));
  // What is wrong with the sheet is an answer; nothing was written.
  if (!imported && imported.error().reason == reason::sheet_wrong)
    co_return Imported{false, std::move(imported.error().violations), sum_of(sheet.rows)};
  co_return imported;
}

asio::awaitable<Result<BillStore::Page>> BillStore::list(audit::Actor actor,
                                                         std::string community_id,
                                                         std::optional<BillState> state,
                                                         std::int64_t offset, int limit) {
  auto job = [=, this](Connection& connection) -> Result<Page> {
    auto entrustment = read_entrustment(connection, community_id);
    if (!entrustment) return fail(entrustment.error());
    if (auto company = issuer(connection, actor, community_id, *entrustment); !company)
      return fail(company.error());
    auto bills = bills_in(connection, community_id, state, offset, limit);
    if (!bills) return fail(bills.error());
    auto open = sum_in(connection, community_id, BillState::open);
    if (!open) return fail(open.error());
    auto paid = sum_in(connection, community_id, BillState::paid);
    if (!paid) return fail(paid.error());
    return Page{std::move(*bills), *open, paid->fen};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<BillStore::Page>> BillStore::own(std::string account_id, std::int64_t offset,
                                                        int limit) {
  auto job = [=, this](Connection& connection) -> Result<Page> {
    auto homes = communities_.homes(connection, account_id);
    if (!homes) return fail(homes.error());
    auto bills = bills_of(connection, *homes, offset, limit);
    if (!bills) return fail(bills.error());
    auto open = open_of(connection, *homes);
    if (!open) return fail(open.error());
    return Page{std::move(*bills), *open, 0};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> BillStore::pay(std::string account_id, std::string bill_id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::string> {
    auto bill = lock_bill(connection, bill_id);
    if (!bill) return fail(bill.error());
    auto homes = communities_.homes(connection, account_id);
    if (!homes) return fail(homes.error());
    if (std::ranges::find(*homes, bill->household) == homes->end()) return bill_not_found();
    if (bill->state != BillState::open)
      return fail(reason::bill_closed, "这张账单已经付清或已撤回");
    auto payment = payments_.charge(connection, *bill, account_id, now);
    if (!payment) return payment;
    bill->payment_id = *payment;
    if (auto status = keep_bill(connection, *bill); !status) return fail(status.error());
    return payment;
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Bill>> BillStore::withdraw(audit::Actor actor, std::string bill_id,
                                                  std::string reason) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Bill> {
    auto bill = lock_bill(connection, bill_id);
    if (!bill) return bill;
    auto kept = communities_.kept(connection, actor);
    if (!kept) return fail(kept.error());
    if (!kept->contains(bill->company_id)) return not_your_unit();
    const bool paid = bill->state == BillState::paid;
    if (!paid && bill->state != BillState::open) return bill;
    bill->reason = reason;
    bill->state = paid ? BillState::refunded : BillState::withdrawn;
    if (auto status = keep_bill(connection, *bill); !status) return fail(status.error());
    auto company = communities_.company(connection, bill->company_id);
    if (!company) return fail(company.error());
    const audit::Entry entry{now,
                             actor,
                             *company ? (*company)->path : std::string{},
                             paid ? "bill.refund" : "bill.withdraw",
                             bill->id,
                             bill->community_name + bill->place + bill->room,
                             {{bill->title + " " + bill->period, yuan(bill->amount_fen), reason}}};
    if (auto status = audit::append(connection, entry); !status) return fail(status.error());
    Status money;
    if (paid)
      money = payments_.refund(connection, *bill, now);
    else if (!bill->payment_id.empty())
      money = payments_.withdraw(connection, *bill);
    if (!money) return fail(money.error());
    auto told = tell_households(connection, communities_, bill->community_id, {bill->household},
                                bill_withdrawn, now);
    if (!told) return fail(told.error());
    return bill;
  };
  co_return co_await database_.write(std::move(job));
}

Result<bool> settle_bill(Connection& connection, Communities& communities,
                         const std::string& bill_id, const std::string& payment_id,
                         std::int64_t now_ms) {
  auto bill = lock_bill(connection, bill_id);
  if (!bill) return fail(bill.error());
  if (bill->state != BillState::open) return false;
  bill->state = BillState::paid;
  bill->payment_id = payment_id;
  bill->paid_ms = now_ms;
  if (auto status = keep_bill(connection, *bill); !status) return fail(status.error());
  auto told = tell_households(connection, communities, bill->community_id, {bill->household},
                              bill_paid, now_ms);
  if (!told) return fail(told.error());
  return true;
}

}  // namespace mct::property
