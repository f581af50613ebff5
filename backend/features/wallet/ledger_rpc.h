#pragma once

#include "mct/wallet/v1/ledger_service.grpc.pb.h"

#include "backend/features/wallet/payment_store.h"
#include "backend/rpc/bridge.h"

namespace mct::wallet {

// LedgerService of the contract.
class LedgerRpc final : public mct::wallet::v1::LedgerService::CallbackService {
 public:
  LedgerRpc(rpc::Bridge& bridge, PaymentStore& payments);

 private:
  using Request = mct::wallet::v1::VerifyLedgerRequest;
  using Response = mct::wallet::v1::VerifyLedgerResponse;

  asio::awaitable<Result<Response>> verify(rpc::Caller caller, Request request);
  grpc::ServerUnaryReactor* VerifyLedger(grpc::CallbackServerContext* context,
                                         const Request* request, Response* response) override;

  rpc::Bridge& bridge_;
  PaymentStore& payments_;
  rpc::Method verify_;
};

}  // namespace mct::wallet
