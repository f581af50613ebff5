#pragma once

#include "mct/wallet/v1/wallet_service.grpc.pb.h"

#include "backend/features/wallet/payment_service.h"
#include "backend/rpc/bridge.h"

namespace mct::wallet {

namespace pb = mct::wallet::v1;

// WalletService of the contract. Each handler: validate, ask the service, map the error, reply.
class WalletRpc final : public pb::WalletService::CallbackService {
 public:
  WalletRpc(rpc::Bridge& bridge, PaymentService& service, PaymentStore& payments);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Payment> get(rpc::Caller caller, pb::GetPaymentRequest request);
  Reply<pb::ListOwnPaymentsResponse> list(rpc::Caller caller, pb::ListOwnPaymentsRequest request);
  Reply<pb::StartPaymentResponse> start(rpc::Caller caller, pb::StartPaymentRequest request);
  Reply<pb::Payment> check(rpc::Caller caller, pb::CheckPaymentRequest request);
  Reply<pb::Payment> simulate(rpc::Caller caller, pb::SimulatePaymentRequest request);

  grpc::ServerUnaryReactor* GetPayment(Context* context, const pb::GetPaymentRequest* request,
                                       pb::Payment* response) override;
  grpc::ServerUnaryReactor* ListOwnPayments(Context* context,
                                            const pb::ListOwnPaymentsRequest* request,
                                            pb::ListOwnPaymentsResponse* response) override;
  grpc::ServerUnaryReactor* StartPayment(Context* context, const pb::StartPaymentRequest* request,
                                         pb::StartPaymentResponse* response) override;
  grpc::ServerUnaryReactor* CheckPayment(Context* context, const pb::CheckPaymentRequest* request,
                                         pb::Payment* response) override;
  grpc::ServerUnaryReactor* SimulatePayment(Context* context,
                                            const pb::SimulatePaymentRequest* request,
                                            pb::Payment* response) override;

  rpc::Bridge& bridge_;
  PaymentService& service_;
  PaymentStore& payments_;
  rpc::Method get_;
  rpc::Method list_;
  rpc::Method start_;
  rpc::Method check_;
  rpc::Method simulate_;
};

}  // namespace mct::wallet
