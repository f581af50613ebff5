#include "backend/features/identity/key_rpc.h"

#include <functional>

#include "backend/features/identity/identity_requests.h"

namespace mct::identity {

KeyRpc::KeyRpc(rpc::Bridge& bridge, KeyService& keys)
    : bridge_(bridge),
      keys_(keys),
      rotate_key_(bridge.method<pb::IdentityKeyService>("RotateKey")),
      reencrypt_batch_(bridge.method<pb::IdentityKeyService>("ReencryptBatch")),
      retire_keys_(bridge.method<pb::IdentityKeyService>("RetireKeys")) {}

KeyRpc::Reply<pb::RotateKeyResponse> KeyRpc::rotate_key(rpc::Caller, pb::RotateKeyRequest request) {
  if (auto status = check_id(request.request_id(), "request_id"); !status)
    co_return fail(status.error());
  auto key_id = keys_.rotate(request.request_id());
  if (!key_id) co_return fail(key_id.error());
  pb::RotateKeyResponse response;
  response.set_key_id(*key_id);
  co_return response;
}

KeyRpc::Reply<pb::ReencryptBatchResponse> KeyRpc::reencrypt_batch(rpc::Caller,
                                                                  pb::ReencryptBatchRequest) {
  auto batch = co_await keys_.reencrypt();
  if (!batch) co_return fail(batch.error());
  pb::ReencryptBatchResponse response;
  response.set_reencrypted_count(batch->reencrypted);
  response.set_more(batch->more);
  co_return response;
}

KeyRpc::Reply<pb::RetireKeysResponse> KeyRpc::retire_keys(rpc::Caller, pb::RetireKeysRequest) {
  auto removed = co_await keys_.retire();
  if (!removed) co_return fail(removed.error());
  pb::RetireKeysResponse response;
  response.set_removed_count(*removed);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* KeyRpc::RotateKey(Context* context, const pb::RotateKeyRequest* request,
                                            pb::RotateKeyResponse* response) {
  return bridge_.unary(rotate_key_, context, request, response,
                       std::bind_front(&KeyRpc::rotate_key, this));
}

grpc::ServerUnaryReactor* KeyRpc::ReencryptBatch(Context* context,
                                                 const pb::ReencryptBatchRequest* request,
                                                 pb::ReencryptBatchResponse* response) {
  return bridge_.unary(reencrypt_batch_, context, request, response,
                       std::bind_front(&KeyRpc::reencrypt_batch, this));
}

grpc::ServerUnaryReactor* KeyRpc::RetireKeys(Context* context, const pb::RetireKeysRequest* request,
                                             pb::RetireKeysResponse* response) {
  return bridge_.unary(retire_keys_, context, request, response,
                       std::bind_front(&KeyRpc::retire_keys, this));
}

}  // namespace mct::identity
