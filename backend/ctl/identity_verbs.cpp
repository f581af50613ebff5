#include <fmt/core.h>

#include "mct/identity/v1/identity_key_service.grpc.pb.h"

#include "backend/core/ids.h"
#include "backend/ctl/call.h"
#include "backend/ctl/command.h"

namespace mct::ctl {
namespace {

using Keys = identity::v1::IdentityKeyService;

// Until nothing uses an older key.
Status reencrypt_all(const Session& session, Keys::Stub& keys) {
  int done = 0;
  for (bool more = true; more;) {
    auto batch =
        call(session, keys, &Keys::Stub::ReencryptBatch, identity::v1::ReencryptBatchRequest());
    if (!batch) return fail(batch.error());
    done += batch->reencrypted_count();
    more = batch->more();
  }
  fmt::print("已用现在的密钥重新加密 {} 条\n", done);
  return {};
}

Status rotate(const Session::Options& server, bool resume) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  const auto keys = Keys::NewStub(session->channel());
  if (!resume) {
    identity::v1::RotateKeyRequest request;
    request.set_request_id(random_id());
    auto rotated = call(*session, *keys, &Keys::Stub::RotateKey, request);
    if (!rotated) return fail(rotated.error());
    fmt::print("现在的密钥是第 {} 把；请备份密钥文件\n", rotated->key_id());
  }
  return reencrypt_all(*session, *keys);
}

Status retire(const Session::Options& server) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  const auto keys = Keys::NewStub(session->channel());
  auto retired = call(*session, *keys, &Keys::Stub::RetireKeys, identity::v1::RetireKeysRequest());
  if (!retired) return fail(retired.error());
  fmt::print("已移除 {} 把旧密钥；旧的数据库备份仍需要旧的密钥文件\n", retired->removed_count());
  return {};
}

}  // namespace

void add_identity_verbs(CLI::App& app, Action& chosen) {
  auto* identity = app.add_subcommand("identity", "实名认证的密钥");
  identity->require_subcommand(1);
  identity->fallthrough();
  auto resume = std::make_shared<bool>(false);
  auto* verb =
      add_verb(*identity, chosen, "rotate-key", "换一把新密钥，并在服务不停的情况下重新加密",
               [resume](const Session::Options& server) { return rotate(server, *resume); });
  verb->add_flag("--resume", *resume, "不加新密钥，只把上次没有完成的做完");
  add_verb(*identity, chosen, "retire-keys", "移除没有数据再使用的旧密钥", retire);
}

}  // namespace mct::ctl
