#pragma once

#include "mct/property/v1/property_service.grpc.pb.h"

#include "backend/features/property/bill_store.h"
#include "backend/rpc/bridge.h"

namespace mct::property {

namespace pb = mct::property::v1;

// PropertyService of the contract. Each handler: validate, ask the store, map the error, reply.
class PropertyRpc final : public pb::PropertyService::CallbackService {
 public:
  PropertyRpc(rpc::Bridge& bridge, BillStore& bills);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListOwnBillsResponse> list_own(rpc::Caller caller, pb::ListOwnBillsRequest request);
  Reply<pb::PayBillResponse> pay(rpc::Caller caller, pb::PayBillRequest request);

  grpc::ServerUnaryReactor* ListOwnBills(Context* context, const pb::ListOwnBillsRequest* request,
                                         pb::ListOwnBillsResponse* response) override;
  grpc::ServerUnaryReactor* PayBill(Context* context, const pb::PayBillRequest* request,
                                    pb::PayBillResponse* response) override;

  rpc::Bridge& bridge_;
  BillStore& bills_;
  rpc::Method list_own_;
  rpc::Method pay_;
};

}  // namespace mct::property
