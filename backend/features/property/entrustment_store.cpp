#include "backend/features/property/entrustment_store.h"

#include "backend/features/property/bill_rows.h"

namespace mct::property {
namespace {

using storage::Connection;

Result<std::string> company_name(Connection& connection, Communities& communities,
                                 const std::string& id) {
  if (id.empty()) return std::string{};
  auto company = communities.company(connection, id);
  if (!company) return fail(company.error());
  if (!*company) return fail(reason::not_a_company, "这个单位不是物业公司");
  return (*company)->name;
}

}  // namespace

asio::awaitable<Result<EntrustmentStore::Seen>> EntrustmentStore::entrust(audit::Actor actor,
                                                                          std::string community_id,
                                                                          std::string company_id) {
  const auto now = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Seen> {
    auto kept = communities_.kept(connection, actor);
    if (!kept) return fail(kept.error());
    if (!kept->contains(community_id)) return not_your_unit();
    auto community = communities_.community(connection, community_id);
    if (!community) return fail(community.error());
    if (!*community) return fail(reason::community_not_found, "没有这个社区");
    auto name = company_name(connection, communities_, company_id);
    if (!name) return fail(name.error());
    auto before = read_entrustment(connection, community_id);
    if (!before) return fail(before.error());
    const Entrustment wanted{community_id, (*community)->name, company_id};
    if (auto status = put_entrustment(connection, wanted); !status) return fail(status.error());
    auto former = company_name(connection, communities_, *before ? (*before)->company_id : "");
    const audit::Entry entry{now,
                             actor,
                             (*community)->path,
                             "property.entrust",
                             community_id,
                             (*community)->name,
                             {{"物业公司", former ? *former : std::string{}, *name}}};
    if (auto status = audit::append(connection, entry); !status) return fail(status.error());
    return Seen{wanted, *name};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<EntrustmentStore::Seen>>> EntrustmentStore::list(
    audit::Actor actor) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Seen>> {
    auto kept = communities_.kept(connection, actor);
    if (!kept) return fail(kept.error());
    auto all = read_entrustments(connection);
    if (!all) return fail(all.error());
    std::vector<Seen> seen;
    for (auto& it : *all) {
      if (!kept->contains(it.community_id) && !kept->contains(it.company_id)) continue;
      auto name = company_name(connection, communities_, it.company_id);
      seen.push_back({std::move(it), name ? *name : std::string{}});
    }
    return seen;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Company>>> EntrustmentStore::companies() {
  auto job = [this](Connection& connection) { return communities_.companies(connection); };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::property
