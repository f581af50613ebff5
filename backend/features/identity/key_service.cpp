#include "backend/features/identity/key_service.h"

namespace mct::identity {
namespace {

// With photos, some ten megabytes: others need not wait long for their turn to write.
constexpr int batch_records = 16;

}  // namespace

asio::awaitable<Result<KeyStore::Batch>> KeyService::reencrypt() {
  co_return co_await store_.reencrypt(batch_records);
}

asio::awaitable<Result<int>> KeyService::retire() {
  auto in_use = co_await store_.in_use();
  if (!in_use) co_return fail(in_use.error());
  co_return vault_.retire_keys(*in_use);
}

}  // namespace mct::identity
