#include "backend/features/matter/case_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "backend/audit/audit_trail.h"
#include "backend/requests/request_log.h"

namespace mct::matter {
namespace {

using storage::Connection;

// All of them, in the order of their ledgers: there are few.
Result<std::vector<HandledCase>> read_all(Connection& connection) {
  auto rows = connection.execute(
      "SELECT source, number, category, title, content, handling, measure FROM matter_case "
      "ORDER BY source, number");
  if (!rows) return fail(rows.error());
  auto units = connection.execute(
      "SELECT source, number, name FROM matter_case_unit ORDER BY source, number, position");
  if (!units) return fail(units.error());
  std::vector<HandledCase> cases;
  auto unit = units->begin();
  for (const auto& row : *rows) {
    HandledCase it;
    it.source = row.text(0);
    it.number = static_cast<int>(row.integer(1));
    it.category = row.text(2);
    it.title = row.text(3);
    it.content = row.text(4);
    it.handling = row.text(5);
    it.measure = row.text(6);
    for (; unit != units->end() && unit->text(0) == it.source && unit->integer(1) == it.number;
         ++unit)
      it.units.push_back(unit->text(2));
    cases.push_back(std::move(it));
  }
  return cases;
}

bool has_unit(const HandledCase& it, const std::string& unit) {
  return unit.empty() || std::ranges::find(it.units, unit) != it.units.end();
}
bool is_equal(const std::string& word, const std::string& wanted) {
  return wanted.empty() || word == wanted;
}

void count(std::vector<CaseStore::Facet>& facets, const std::string& name) {
  const auto found = std::ranges::find(facets, name, &CaseStore::Facet::name);
  if (found == facets.end())
    facets.push_back({name, 1});
  else
    ++found->count;
}

CaseStore::Listed listed(std::vector<HandledCase> all, const CaseStore::Filter& filter,
                         const Page& page) {
  CaseStore::Listed listed;
  for (auto& it : all) {
    const bool category = is_equal(it.category, filter.category);
    const bool unit = has_unit(it, filter.unit);
    const bool handling = is_equal(it.handling, filter.handling);
    if (unit && handling) count(listed.categories, it.category);
    if (category && handling)
      for (const auto& name : it.units) count(listed.units, name);
    if (category && unit) count(listed.handlings, it.handling);
    if (!category || !unit || !handling) continue;
    const auto place = listed.total++;
    if (place >= page.offset && place < page.offset + page.limit)
      listed.cases.push_back(std::move(it));
  }
  std::ranges::stable_sort(listed.units, std::ranges::greater(), &CaseStore::Facet::count);
  return listed;
}

Status insert(Connection& connection, const HandledCase& it) {
  const std::vector<storage::Value> values{
      it.source, std::int64_t{it.number}, it.category, it.title, it.content, it.handling,
      it.measure};
  auto kept = done(connection.execute(
      "INSERT INTO matter_case (source, number, category, title, content, handling, measure) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      values));
  std::int64_t position = 0;
  for (const auto& name : it.units) {
    if (!kept) return kept;
    kept = done(connection.execute(
        "INSERT INTO matter_case_unit (source, number, position, name) VALUES ($1, $2, $3, $4)",
        {it.source, std::int64_t{it.number}, ++position, name}));
  }
  return kept;
}

// Imports go one after the other.
Status take_turn(Connection& connection, std::int64_t now_ms) {
  return done(
      connection.execute("INSERT INTO matter_case_import (one, at_ms) VALUES (1, $1) "
                         "ON CONFLICT (one) DO UPDATE SET at_ms = excluded.at_ms",
                         {now_ms}));
}

Status replace_cases(Connection& connection, const std::vector<HandledCase>& cases) {
  std::set<std::string> sources;
  for (const auto& it : cases) sources.insert(it.source);
  for (const auto& source : sources)
    for (const auto* table : {"matter_case_unit", "matter_case"}) {
      const auto sql = fmt::format("DELETE FROM {} WHERE source = $1", table);
      if (auto gone = done(connection.execute(sql, {source})); !gone) return gone;
    }
  for (const auto& it : cases)
    if (auto kept = insert(connection, it); !kept) return kept;
  return {};
}

Status audit_import(Connection& connection, const std::vector<HandledCase>& cases,
                    std::int64_t now_ms) {
  const audit::Entry entry{now_ms,
                           audit::operator_actor(),
                           "matter-case/",
                           "matter.import_cases",
                           cases.front().source,
                           cases.front().source,
                           {{"条数", {}, std::to_string(cases.size())}}};
  return audit::append(connection, entry);
}

}  // namespace

asio::awaitable<Result<CaseStore::Listed>> CaseStore::list(Filter filter, Page page) {
  auto job = [=](Connection& connection) -> Result<Listed> {
    auto all = read_all(connection);
    if (!all) return fail(all.error());
    return listed(std::move(*all), filter, page);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<HandledCase>> CaseStore::get(std::string source, int number) {
  auto job = [=](Connection& connection) -> Result<HandledCase> {
    auto all = read_all(connection);
    if (!all) return fail(all.error());
    for (auto& it : *all)
      if (it.source == source && it.number == number) return std::move(it);
    return fail(reason::case_not_found, "没有这条意见建议");
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<int>> CaseStore::replace(std::vector<HandledCase> cases,
                                                std::string request_id, std::int64_t now_ms) {
  auto job = [=](Connection& connection) -> Result<std::string> {
    const auto work = [&]() -> Result<std::string> {
      if (auto turn = take_turn(connection, now_ms); !turn) return fail(turn.error());
      if (auto kept = replace_cases(connection, cases); !kept) return fail(kept.error());
      if (auto kept = audit_import(connection, cases, now_ms); !kept) return fail(kept.error());
      return std::to_string(cases.size());
    };
    return requests::once(connection, {"operator/matter.import_cases", request_id}, now_ms, work);
  };
  auto replaced = co_await database_.write(std::move(job));
  if (!replaced) co_return fail(replaced.error());
  co_return std::stoi(*replaced);
}

asio::awaitable<Status> CaseStore::seed(std::vector<HandledCase> cases, std::int64_t now_ms) {
  auto job = [=](Connection& connection) -> Status {
    auto first = connection.execute(
        "INSERT INTO matter_case_import (one, at_ms) VALUES (1, $1) ON CONFLICT DO NOTHING",
        {now_ms});
    if (!first) return fail(first.error());
    if (first->affected == 0) return {};
    return replace_cases(connection, cases);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::matter
