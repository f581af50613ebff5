#include <fmt/core.h>

#include "mct/property/v1/property_admin_service.grpc.pb.h"
#include "mct/wallet/v1/ledger_service.grpc.pb.h"

#include "backend/ctl/call.h"
#include "backend/ctl/command.h"

namespace mct::ctl {
namespace {

using PropertyAdmin = property::v1::PropertyAdminService;
using Ledger = wallet::v1::LedgerService;

struct Trust {
  std::string community, company;  // no company: nobody
};

Status entrust(const Session::Options& server, const Trust& trust) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  property::v1::EntrustCommunityRequest request;
  request.set_community_id(trust.community);
  request.set_company_id(trust.company);
  const auto admin = PropertyAdmin::NewStub(session->channel());
  auto kept = call(*session, *admin, &PropertyAdmin::Stub::EntrustCommunity, request);
  if (!kept) return fail(kept.error());
  fmt::print("{}：{}\n", kept->community_name(),
             kept->company_id().empty() ? "没有委托" : kept->company_name());
  return {};
}

Status list_entrustments(const Session::Options& server) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  const auto admin = PropertyAdmin::NewStub(session->channel());
  auto all = call(*session, *admin, &PropertyAdmin::Stub::ListEntrustments,
                  property::v1::ListEntrustmentsRequest());
  if (!all) return fail(all.error());
  for (const auto& it : all->entrustments())
    fmt::print("{}\t{}\t{}\t{}\n", it.community_id(), it.community_name(), it.company_id(),
               it.company_name());
  return {};
}

Status verify_ledger(const Session::Options& server) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  const auto ledger = Ledger::NewStub(session->channel());
  auto books =
      call(*session, *ledger, &Ledger::Stub::VerifyLedger, wallet::v1::VerifyLedgerRequest());
  if (!books) return fail(books.error());
  fmt::print("{} 笔分录，支付机构代收 {}.{:02} 元\n", books->entry_count(), books->held_fen() / 100,
             books->held_fen() % 100);
  if (books->problems().empty()) return {};
  for (const auto& it : books->problems()) fmt::print("{}\n", it);
  return fail({Code::data_loss, "LEDGER_BROKEN"}, "账簿对不上");
}

}  // namespace

void add_property_verbs(CLI::App& app, Action& chosen) {
  auto* property = app.add_subcommand("property", "物业");
  property->require_subcommand(1);
  property->fallthrough();
  auto trust = std::make_shared<Trust>();
  auto* giving =
      add_verb(*property, chosen, "entrust", "把一个社区委托给物业公司；不写公司则结束委托",
               [trust](const Session::Options& server) { return entrust(server, *trust); });
  giving->add_option("community", trust->community, "社区编号")->required();
  giving->add_option("company", trust->company, "物业公司编号");
  add_verb(*property, chosen, "list", "列出委托", list_entrustments);

  auto* ledger = app.add_subcommand("ledger", "账簿");
  ledger->require_subcommand(1);
  ledger->fallthrough();
  add_verb(*ledger, chosen, "verify", "检查账簿是否平", verify_ledger);
}

}  // namespace mct::ctl
