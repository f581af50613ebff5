#include <fmt/core.h>
#include <google/protobuf/util/time_util.h>

#include "mct/access/v1/gate_service.grpc.pb.h"

#include "backend/core/ids.h"
#include "backend/core/private_file.h"
#include "backend/ctl/call.h"
#include "backend/ctl/command.h"

namespace mct::ctl {
namespace {

using GateAdmin = access::v1::GateAdminService;

struct NewGate {
  std::string id, place, name, secret_file;
};

// That of the file, which is made when it is not there: it goes to the gate, and nowhere else.
Result<std::string> secret_of(const std::string& file) {
  if (!std::filesystem::exists(file))
    if (auto made = write_private(file, random_hex(32) + "\n"); !made) return fail(made.error());
  return read_private_line(file);
}

Status put(const Session::Options& server, const NewGate& gate) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  auto secret = secret_of(gate.secret_file);
  if (!secret) return fail(secret.error());
  access::v1::SetGateRequest request;
  request.mutable_gate()->set_id(gate.id);
  request.mutable_gate()->set_place(gate.place);
  request.mutable_gate()->set_name(gate.name);
  request.set_secret(std::move(*secret));
  const auto gates = GateAdmin::NewStub(session->channel());
  auto kept = call(*session, *gates, &GateAdmin::Stub::SetGate, request);
  if (!kept) return fail(kept.error());
  fmt::print("门禁 {} 已登记；密钥文件 {} 只交给这个门禁\n", kept->id(), gate.secret_file);
  return {};
}

Status list_gates(const Session::Options& server) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  const auto gates = GateAdmin::NewStub(session->channel());
  auto all = call(*session, *gates, &GateAdmin::Stub::GetGates, access::v1::GetGatesRequest());
  if (!all) return fail(all.error());
  for (const auto& it : all->gates())
    fmt::print("{}\t{}\t{}\t{}\n", it.id(), it.place(), it.name(),
               it.has_sync_time() ? google::protobuf::util::TimeUtil::ToString(it.sync_time())
                                  : "从未联系");
  return {};
}

Status remove(const Session::Options& server, const std::string& id) {
  auto session = Session::open(server);
  if (!session) return fail(session.error());
  access::v1::RemoveGateRequest request;
  request.set_id(id);
  const auto gates = GateAdmin::NewStub(session->channel());
  auto removed = call(*session, *gates, &GateAdmin::Stub::RemoveGate, request);
  if (!removed) return fail(removed.error());
  return {};
}

}  // namespace

void add_gate_verbs(CLI::App& app, Action& chosen) {
  auto* gates = app.add_subcommand("gate", "门禁");
  gates->require_subcommand(1);
  gates->fallthrough();
  auto gate = std::make_shared<NewGate>();
  auto* putting = add_verb(*gates, chosen, "put", "登记或更改一个门禁",
                           [gate](const Session::Options& server) { return put(server, *gate); });
  putting->add_option("id", gate->id, "编号")->required();
  putting->add_option("place", gate->place, "位置，如 c/longquan/3/2")->required();
  putting->add_option("name", gate->name, "名称")->required();
  putting->add_option("--secret-file", gate->secret_file, "密钥文件；没有则新建")->required();
  add_verb(*gates, chosen, "list", "列出门禁", list_gates);
  auto* removing =
      add_verb(*gates, chosen, "remove", "取消一个门禁",
               [gate](const Session::Options& server) { return remove(server, gate->id); });
  removing->add_option("id", gate->id, "编号")->required();
}

}  // namespace mct::ctl
