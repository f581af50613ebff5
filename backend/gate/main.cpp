#include <CLI/CLI.hpp>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <fmt/core.h>
#include <fstream>
#include <grpcpp/grpcpp.h>
#include <iostream>
#include <mutex>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <thread>

#include "mct/access/v1/gate_service.grpc.pb.h"

#include "backend/core/private_file.h"
#include "backend/gate/gate.h"
#include "backend/rpc/status_map.h"

namespace {

using namespace mct;
using Stub = access::v1::GateService::Stub;

struct Options {
  std::string memory, server, id, secret_file, authority_file;
  bool plain = false;
  int sync_seconds = 60;
};

Result<std::shared_ptr<grpc::ChannelCredentials>> credentials(const Options& options) {
  if (options.plain) return grpc::InsecureChannelCredentials();
  grpc::SslCredentialsOptions tls;
  if (!options.authority_file.empty()) {
    std::ifstream file(options.authority_file);
    tls.pem_root_certs.assign(std::istreambuf_iterator<char>(file), {});
    if (tls.pem_root_certs.empty())
      return fail(reason::invalid_argument, "读不出证书文件：" + options.authority_file);
  }
  return grpc::SslCredentials(tls);
}

// The server, as a gate calls it.
class Server {
 public:
  static Result<Server> open(const Options& options) {
    auto secret = read_private_line(options.secret_file);
    if (!secret) return fail(secret.error());
    auto proof = credentials(options);
    if (!proof) return fail(proof.error());
    Server server;
    server.id_ = options.id;
    server.secret_ = std::move(*secret);
    server.stub_ = access::v1::GateService::NewStub(grpc::CreateChannel(options.server, *proof));
    return server;
  }

  // All that there is to tell, and what there is to know.
  Status sync(gate::Gate& gate) const {
    for (bool more = true; more;) {
      auto request = gate.to_tell();
      if (!request) return fail(request.error());
      request->set_gate_id(id_);
      request->set_secret(secret_);
      grpc::ClientContext context;
      context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(20));
      access::v1::SyncGateResponse news;
      if (auto status = stub_->SyncGate(&context, *request, &news); !status.ok())
        return fail(rpc::error_from(status));
      auto rest = gate.learn(news);
      if (!rest) return fail(rest.error());
      more = *rest;
    }
    return {};
  }

 private:
  std::string id_, secret_;
  std::unique_ptr<Stub> stub_;
};

// Calls the server again and again, until it is destroyed.
std::jthread keep_in_touch(const Server& server, gate::Gate& gate, int seconds) {
  return std::jthread([&server, &gate, seconds](const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any bell;
    while (!stop.stop_requested()) {
      if (auto status = server.sync(gate); !status)
        spdlog::warn("no word from the server: {} [{}]", status.error().message,
                     status.error().reason.name);
      std::unique_lock lock(mutex);
      bell.wait_for(lock, stop, std::chrono::seconds(seconds), [] { return false; });
    }
  });
}

void decide(gate::Gate& gate, const std::string& code) {
  const auto it = gate.decide(code);
  const auto* kind = it.kind == access::v1::PASS_KIND_VISITOR  ? "VISITOR"
                     : it.kind == access::v1::PASS_KIND_TICKET ? "TICKET"
                                                               : "MEMBER";
  if (it.open)
    fmt::print("OPEN {}\n", kind);
  else
    fmt::print("SHUT {}\n", it.refusal);
  std::fflush(stdout);
}

Status run(const Options& options, bool once) {
  auto memory = gate::GateMemory::open(options.memory);
  if (!memory) return fail(memory.error());
  const SystemClock clock;
  auto gate = gate::Gate::open(**memory, clock);
  if (!gate) return fail(gate.error());
  std::optional<Server> server;
  if (!options.server.empty()) {
    auto opened = Server::open(options);
    if (!opened) return fail(opened.error());
    server = std::move(*opened);
  }
  if (once)
    return server ? server->sync(**gate) : Status{fail(reason::invalid_argument, "须有 --server")};

  std::optional<std::jthread> touch;
  if (server) touch = keep_in_touch(*server, **gate, options.sync_seconds);
  for (std::string code; std::getline(std::cin, code);) {
    if (!code.empty() && code.back() == '\r') code.pop_back();
    if (!code.empty()) decide(**gate, code);
  }
  return {};
}

}  // namespace

// mct-gate: a gate. Reads codes from a scanner, a line each, and says for each whether it opens.
// Works without a network; with one it calls the server.
int main(int argc, char** argv) {
  CLI::App app{"门城通门禁：逐行读入扫到的码，回答开（OPEN）或不开（SHUT）", "mct-gate"};
  Options options;
  app.add_option("--memory", options.memory, "门禁的记忆文件，断电后还要用")->required();
  app.add_option("--server", options.server, "服务器 HOST:PORT；不给则不联网");
  app.add_option("--id", options.id, "门禁编号");
  app.add_option("--secret-file", options.secret_file, "门禁密钥文件，只许本用户读");
  app.add_option("--authority", options.authority_file,
                 "服务器证书的签发者（PEM）；不给则用系统的");
  app.add_flag("--plain", options.plain, "不加密；只用于本机");
  app.add_option("--every", options.sync_seconds, "每隔多少秒与服务器联系一次")
      ->check(CLI::Range(1, 86'400));
  bool once = false;
  app.add_flag("--once", once, "只与服务器联系一次");
  CLI11_PARSE(app, argc, argv);
  spdlog::set_default_logger(spdlog::stderr_logger_mt("gate"));

  auto status = run(options, once);
  if (status) return EXIT_SUCCESS;
  fmt::print(stderr, "mct-gate: {} [{}]\n", status.error().message, status.error().reason.name);
  for (const auto& it : status.error().violations)
    fmt::print(stderr, "  {}: {}\n", it.where, it.what);
  return EXIT_FAILURE;
}
