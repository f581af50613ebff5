#pragma once

#include "mct/place/v1/place_service.grpc.pb.h"

#include "backend/features/place/place_store.h"
#include "backend/rpc/bridge.h"

namespace mct::place {

namespace pb = mct::place::v1;

// PlaceService of the contract.
class PlaceRpc final : public pb::PlaceService::CallbackService {
 public:
  PlaceRpc(rpc::Bridge& bridge, PlaceStore& places, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListPlacesResponse> list(rpc::Caller, pb::ListPlacesRequest request);
  Reply<pb::Place> get(rpc::Caller, pb::GetPlaceRequest request);

  grpc::ServerUnaryReactor* ListPlaces(Context* context, const pb::ListPlacesRequest* request,
                                       pb::ListPlacesResponse* response) override;
  grpc::ServerUnaryReactor* GetPlace(Context* context, const pb::GetPlaceRequest* request,
                                     pb::Place* response) override;

  rpc::Bridge& bridge_;
  PlaceStore& places_;
  const Clock& clock_;
  rpc::Method list_;
  rpc::Method get_;
};

// PlaceAdminService of the contract.
class PlaceAdminRpc final : public pb::PlaceAdminService::CallbackService {
 public:
  PlaceAdminRpc(rpc::Bridge& bridge, PlaceStore& places, const Clock& clock);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::ListKeptPlacesResponse> list(rpc::Caller caller, pb::ListKeptPlacesRequest request);
  Reply<pb::Place> put(rpc::Caller caller, pb::PutPlaceRequest request);
  Reply<pb::ImportPlacesResponse> import(rpc::Caller, pb::ImportPlacesRequest request);

  grpc::ServerUnaryReactor* ListKeptPlaces(Context* context,
                                           const pb::ListKeptPlacesRequest* request,
                                           pb::ListKeptPlacesResponse* response) override;
  grpc::ServerUnaryReactor* PutPlace(Context* context, const pb::PutPlaceRequest* request,
                                     pb::Place* response) override;
  grpc::ServerUnaryReactor* ImportPlaces(Context* context, const pb::ImportPlacesRequest* request,
                                         pb::ImportPlacesResponse* response) override;

  rpc::Bridge& bridge_;
  PlaceStore& places_;
  const Clock& clock_;
  rpc::Method list_;
  rpc::Method put_;
  rpc::Method import_;
};

}  // namespace mct::place
