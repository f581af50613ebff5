#include "backend/features/wallet/wallet_rpc.h"

#include <functional>

#include "backend/features/wallet/wallet_proto.h"
#include "backend/features/wallet/wallet_requests.h"

namespace mct::wallet {

WalletRpc::WalletRpc(rpc::Bridge& bridge, PaymentService& service, PaymentStore& payments)
    : bridge_(bridge),
      service_(service),
      payments_(payments),
      get_(bridge.method<pb::WalletService>("GetPayment")),
      list_(bridge.method<pb::WalletService>("ListOwnPayments")),
      start_(bridge.method<pb::WalletService>("StartPayment")),
      check_(bridge.method<pb::WalletService>("CheckPayment")),
      simulate_(bridge.method<pb::WalletService>("SimulatePayment")) {}

WalletRpc::Reply<pb::Payment> WalletRpc::get(rpc::Caller caller, pb::GetPaymentRequest request) {
  if (auto status = check_payment(request.payment_id()); !status) co_return fail(status.error());
  auto payment = co_await service_.get(caller.identity.account_id, request.payment_id());
  if (!payment) co_return fail(payment.error());
  co_return to_proto(*payment);
}

WalletRpc::Reply<pb::ListOwnPaymentsResponse> WalletRpc::list(rpc::Caller caller,
                                                              pb::ListOwnPaymentsRequest request) {
  auto page = parse(request);
  if (!page) co_return fail(page.error());
  // One more than the page has, to know whether there is another.
  auto own = co_await payments_.own(caller.identity.account_id, page->offset, page->limit + 1);
  if (!own) co_return fail(own.error());
  const bool more = own->size() > static_cast<std::size_t>(page->limit);
  if (more) own->pop_back();
  pb::ListOwnPaymentsResponse response;
  for (const auto& it : *own) *response.add_payments() = to_proto(it);
  response.set_next_page_token(page->next(more));
  co_return response;
}

WalletRpc::Reply<pb::StartPaymentResponse> WalletRpc::start(rpc::Caller caller,
                                                            pb::StartPaymentRequest request) {
  if (auto status = check_payment(request.payment_id()); !status) co_return fail(status.error());
  auto started = co_await service_.start(caller.identity.account_id, request.payment_id());
  if (!started) co_return fail(started.error());
  pb::StartPaymentResponse response;
  *response.mutable_payment() = to_proto(started->payment);
  response.set_pay_url(started->pay_url);
  response.set_simulated(started->simulated);
  co_return response;
}

WalletRpc::Reply<pb::Payment> WalletRpc::check(rpc::Caller caller,
                                               pb::CheckPaymentRequest request) {
  if (auto status = check_payment(request.payment_id()); !status) co_return fail(status.error());
  auto payment = co_await service_.check(caller.identity.account_id, request.payment_id());
  if (!payment) co_return fail(payment.error());
  co_return to_proto(*payment);
}

WalletRpc::Reply<pb::Payment> WalletRpc::simulate(rpc::Caller caller,
                                                  pb::SimulatePaymentRequest request) {
  if (auto status = check_payment(request.payment_id()); !status) co_return fail(status.error());
  auto payment = co_await service_.simulate(caller.identity.account_id, request.payment_id());
  if (!payment) co_return fail(payment.error());
  co_return to_proto(*payment);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* WalletRpc::GetPayment(Context* context,
                                                const pb::GetPaymentRequest* request,
                                                pb::Payment* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&WalletRpc::get, this));
}

grpc::ServerUnaryReactor* WalletRpc::ListOwnPayments(Context* context,
                                                     const pb::ListOwnPaymentsRequest* request,
                                                     pb::ListOwnPaymentsResponse* response) {
  return bridge_.unary(list_, context, request, response, std::bind_front(&WalletRpc::list, this));
}

grpc::ServerUnaryReactor* WalletRpc::StartPayment(Context* context,
                                                  const pb::StartPaymentRequest* request,
                                                  pb::StartPaymentResponse* response) {
  return bridge_.unary(start_, context, request, response,
                       std::bind_front(&WalletRpc::start, this));
}

grpc::ServerUnaryReactor* WalletRpc::CheckPayment(Context* context,
                                                  const pb::CheckPaymentRequest* request,
                                                  pb::Payment* response) {
  return bridge_.unary(check_, context, request, response,
                       std::bind_front(&WalletRpc::check, this));
}

grpc::ServerUnaryReactor* WalletRpc::SimulatePayment(Context* context,
                                                     const pb::SimulatePaymentRequest* request,
                                                     pb::Payment* response) {
  return bridge_.unary(simulate_, context, request, response,
                       std::bind_front(&WalletRpc::simulate, this));
}

}  // namespace mct::wallet
