#pragma once

#include "mct/property/v1/property_admin_service.grpc.pb.h"

#include "backend/features/property/bill_store.h"
#include "backend/features/property/entrustment_store.h"
#include "backend/rpc/bridge.h"

namespace mct::property {

namespace pb = mct::property::v1;

// PropertyAdminService of the contract. Each handler: validate, ask the store, map the error,
// reply.
class PropertyAdminRpc final : public pb::PropertyAdminService::CallbackService {
 public:
  PropertyAdminRpc(rpc::Bridge& bridge, BillStore& bills, EntrustmentStore& entrustments);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Entrustment> entrust(rpc::Caller caller, pb::EntrustCommunityRequest request);
  Reply<pb::ListEntrustmentsResponse> list_entrustments(rpc::Caller caller,
                                                        pb::ListEntrustmentsRequest request);
  Reply<pb::ListCompaniesResponse> list_companies(rpc::Caller caller,
                                                  pb::ListCompaniesRequest request);
  Reply<pb::ImportBillsResponse> import_bills(rpc::Caller caller, pb::ImportBillsRequest request);
  Reply<pb::ListBillsResponse> list_bills(rpc::Caller caller, pb::ListBillsRequest request);
  Reply<pb::Bill> withdraw(rpc::Caller caller, pb::WithdrawBillRequest request);

  grpc::ServerUnaryReactor* EntrustCommunity(Context* context,
                                             const pb::EntrustCommunityRequest* request,
                                             pb::Entrustment* response) override;
  grpc::ServerUnaryReactor* ListEntrustments(Context* context,
                                             const pb::ListEntrustmentsRequest* request,
                                             pb::ListEntrustmentsResponse* response) override;
  grpc::ServerUnaryReactor* ListCompanies(Context* context, const pb::ListCompaniesRequest* request,
                                          pb::ListCompaniesResponse* response) override;
  grpc::ServerUnaryReactor* ImportBills(Context* context, const pb::ImportBillsRequest* request,
                                        pb::ImportBillsResponse* response) override;
  grpc::ServerUnaryReactor* ListBills(Context* context, const pb::ListBillsRequest* request,
                                      pb::ListBillsResponse* response) override;
  grpc::ServerUnaryReactor* WithdrawBill(Context* context, const pb::WithdrawBillRequest* request,
                                         pb::Bill* response) override;

  rpc::Bridge& bridge_;
  BillStore& bills_;
  EntrustmentStore& entrustments_;
  rpc::Method entrust_;
  rpc::Method list_entrustments_;
  rpc::Method list_companies_;
  rpc::Method import_bills_;
  rpc::Method list_bills_;
  rpc::Method withdraw_;
};

}  // namespace mct::property
