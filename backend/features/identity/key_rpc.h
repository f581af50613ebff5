#pragma once

#include "mct/identity/v1/identity_key_service.grpc.pb.h"

#include "backend/features/identity/key_service.h"
#include "backend/rpc/bridge.h"

namespace mct::identity {

namespace pb = mct::identity::v1;

// IdentityKeyService of the contract. Each handler: validate, ask the service, map the error,
// reply.
class KeyRpc final : public pb::IdentityKeyService::CallbackService {
 public:
  KeyRpc(rpc::Bridge& bridge, KeyService& keys);

 private:
  using Context = grpc::CallbackServerContext;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::RotateKeyResponse> rotate_key(rpc::Caller caller, pb::RotateKeyRequest request);
  Reply<pb::ReencryptBatchResponse> reencrypt_batch(rpc::Caller caller,
                                                    pb::ReencryptBatchRequest request);
  Reply<pb::RetireKeysResponse> retire_keys(rpc::Caller caller, pb::RetireKeysRequest request);

  grpc::ServerUnaryReactor* RotateKey(Context* context, const pb::RotateKeyRequest* request,
                                      pb::RotateKeyResponse* response) override;
  grpc::ServerUnaryReactor* ReencryptBatch(Context* context,
                                           const pb::ReencryptBatchRequest* request,
                                           pb::ReencryptBatchResponse* response) override;
  grpc::ServerUnaryReactor* RetireKeys(Context* context, const pb::RetireKeysRequest* request,
                                       pb::RetireKeysResponse* response) override;

  rpc::Bridge& bridge_;
  KeyService& keys_;
  rpc::Method rotate_key_;
  rpc::Method reencrypt_batch_;
  rpc::Method retire_keys_;
};

}  // namespace mct::identity
