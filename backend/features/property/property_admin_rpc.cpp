#include "backend/features/property/property_admin_rpc.h"

#include <functional>

#include "backend/audit/actor_rpc.h"
#include "backend/features/property/property_proto.h"
#include "backend/features/property/property_requests.h"

namespace mct::property {

PropertyAdminRpc::PropertyAdminRpc(rpc::Bridge& bridge, BillStore& bills,
                                   EntrustmentStore& entrustments)
    : bridge_(bridge),
      bills_(bills),
      entrustments_(entrustments),
      entrust_(bridge.method<pb::PropertyAdminService>("EntrustCommunity")),
      list_entrustments_(bridge.method<pb::PropertyAdminService>("ListEntrustments")),
      list_companies_(bridge.method<pb::PropertyAdminService>("ListCompanies")),
      import_bills_(bridge.method<pb::PropertyAdminService>("ImportBills")),
      list_bills_(bridge.method<pb::PropertyAdminService>("ListBills")),
      withdraw_(bridge.method<pb::PropertyAdminService>("WithdrawBill")) {}

PropertyAdminRpc::Reply<pb::Entrustment> PropertyAdminRpc::entrust(
    rpc::Caller caller, pb::EntrustCommunityRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto entrusted = co_await entrustments_.entrust(audit::actor_of(caller), request.community_id(),
                                                  request.company_id());
  if (!entrusted) co_return fail(entrusted.error());
  co_return to_proto(*entrusted);
}

PropertyAdminRpc::Reply<pb::ListEntrustmentsResponse> PropertyAdminRpc::list_entrustments(
    rpc::Caller caller, pb::ListEntrustmentsRequest request) {
  if (auto status = check_only_page(request.page_token()); !status) co_return fail(status.error());
  auto all = co_await entrustments_.list(audit::actor_of(caller));
  if (!all) co_return fail(all.error());
  pb::ListEntrustmentsResponse response;
  for (const auto& it : *all) *response.add_entrustments() = to_proto(it);
  co_return response;
}

PropertyAdminRpc::Reply<pb::ListCompaniesResponse> PropertyAdminRpc::list_companies(
    rpc::Caller, pb::ListCompaniesRequest request) {
  if (auto status = check_only_page(request.page_token()); !status) co_return fail(status.error());
  auto all = co_await entrustments_.companies();
  if (!all) co_return fail(all.error());
  pb::ListCompaniesResponse response;
  for (const auto& it : *all) {
    auto& company = *response.add_companies();
    company.set_id(it.id);
    company.set_name(it.name);
  }
  co_return response;
}

PropertyAdminRpc::Reply<pb::ImportBillsResponse> PropertyAdminRpc::import_bills(
    rpc::Caller caller, pb::ImportBillsRequest request) {
  auto sheet = parse(request);
  if (!sheet) co_return fail(sheet.error());
  auto imported = co_await bills_.import(audit::actor_of(caller), std::move(*sheet));
  if (!imported) co_return fail(imported.error());
  pb::ImportBillsResponse response;
  response.set_applied(imported->applied);
  response.set_bill_count(imported->sum.count);
  response.set_total_fen(imported->sum.fen);
  for (const auto& it : imported->problems) {
    auto& problem = *response.add_problems();
    problem.set_where(it.where);
    problem.set_what(it.what);
  }
  co_return response;
}

PropertyAdminRpc::Reply<pb::ListBillsResponse> PropertyAdminRpc::list_bills(
    rpc::Caller caller, pb::ListBillsRequest request) {
  auto listing = parse(request);
  if (!listing) co_return fail(listing.error());
  const auto& page = listing->page;
  // One more than the page has, to know whether there is another.
  auto found = co_await bills_.list(audit::actor_of(caller), listing->community_id, listing->state,
                                    page.offset, page.limit + 1);
  if (!found) co_return fail(found.error());
  const bool more = found->bills.size() > static_cast<std::size_t>(page.limit);
  if (more) found->bills.pop_back();
  pb::ListBillsResponse response;
  for (const auto& it : found->bills) *response.add_bills() = to_proto(it);
  response.set_next_page_token(page.next(more));
  response.set_open_count(found->open.count);
  response.set_open_fen(found->open.fen);
  response.set_paid_fen(found->paid_fen);
  co_return response;
}

PropertyAdminRpc::Reply<pb::Bill> PropertyAdminRpc::withdraw(rpc::Caller caller,
                                                             pb::WithdrawBillRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto bill =
      co_await bills_.withdraw(audit::actor_of(caller), request.bill_id(), request.reason());
  if (!bill) co_return fail(bill.error());
  co_return to_proto(*bill);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* PropertyAdminRpc::EntrustCommunity(
    Context* context, const pb::EntrustCommunityRequest* request, pb::Entrustment* response) {
  return bridge_.unary(entrust_, context, request, response,
                       std::bind_front(&PropertyAdminRpc::entrust, this));
}

grpc::ServerUnaryReactor* PropertyAdminRpc::ListEntrustments(
    Context* context, const pb::ListEntrustmentsRequest* request,
    pb::ListEntrustmentsResponse* response) {
  return bridge_.unary(list_entrustments_, context, request, response,
                       std::bind_front(&PropertyAdminRpc::list_entrustments, this));
}

grpc::ServerUnaryReactor* PropertyAdminRpc::ListCompanies(Context* context,
                                                          const pb::ListCompaniesRequest* request,
                                                          pb::ListCompaniesResponse* response) {
  return bridge_.unary(list_companies_, context, request, response,
                       std::bind_front(&PropertyAdminRpc::list_companies, this));
}

grpc::ServerUnaryReactor* PropertyAdminRpc::ImportBills(Context* context,
                                                        const pb::ImportBillsRequest* request,
                                                        pb::ImportBillsResponse* response) {
  return bridge_.unary(import_bills_, context, request, response,
                       std::bind_front(&PropertyAdminRpc::import_bills, this));
}

grpc::ServerUnaryReactor* PropertyAdminRpc::ListBills(Context* context,
                                                      const pb::ListBillsRequest* request,
                                                      pb::ListBillsResponse* response) {
  return bridge_.unary(list_bills_, context, request, response,
                       std::bind_front(&PropertyAdminRpc::list_bills, this));
}

grpc::ServerUnaryReactor* PropertyAdminRpc::WithdrawBill(Context* context,
                                                         const pb::WithdrawBillRequest* request,
                                                         pb::Bill* response) {
  return bridge_.unary(withdraw_, context, request, response,
                       std::bind_front(&PropertyAdminRpc::withdraw, this));
}

}  // namespace mct::property
