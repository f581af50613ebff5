#include "backend/features/property/property_rpc.h"

#include <functional>

#include "backend/features/property/property_proto.h"
#include "backend/features/property/property_requests.h"

namespace mct::property {

PropertyRpc::PropertyRpc(rpc::Bridge& bridge, BillStore& bills)
    : bridge_(bridge),
      bills_(bills),
      list_own_(bridge.method<pb::PropertyService>("ListOwnBills")),
      pay_(bridge.method<pb::PropertyService>("PayBill")) {}

PropertyRpc::Reply<pb::ListOwnBillsResponse> PropertyRpc::list_own(
    rpc::Caller caller, pb::ListOwnBillsRequest request) {
  auto page = parse(request);
  if (!page) co_return fail(page.error());
  // One more than the page has, to know whether there is another.
  auto own = co_await bills_.own(caller.identity.account_id, page->offset, page->limit + 1);
  if (!own) co_return fail(own.error());
  const bool more = own->bills.size() > static_cast<std::size_t>(page->limit);
  if (more) own->bills.pop_back();
  pb::ListOwnBillsResponse response;
  for (const auto& it : own->bills) *response.add_bills() = to_proto(it);
  response.set_next_page_token(page->next(more));
  response.set_open_fen(own->open.fen);
  co_return response;
}

PropertyRpc::Reply<pb::PayBillResponse> PropertyRpc::pay(rpc::Caller caller,
                                                         pb::PayBillRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto payment = co_await bills_.pay(caller.identity.account_id, request.bill_id());
  if (!payment) co_return fail(payment.error());
  pb::PayBillResponse response;
  response.set_payment_id(*payment);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* PropertyRpc::ListOwnBills(Context* context,
                                                    const pb::ListOwnBillsRequest* request,
                                                    pb::ListOwnBillsResponse* response) {
  return bridge_.unary(list_own_, context, request, response,
                       std::bind_front(&PropertyRpc::list_own, this));
}

grpc::ServerUnaryReactor* PropertyRpc::PayBill(Context* context, const pb::PayBillRequest* request,
                                               pb::PayBillResponse* response) {
  return bridge_.unary(pay_, context, request, response, std::bind_front(&PropertyRpc::pay, this));
}

}  // namespace mct::property
