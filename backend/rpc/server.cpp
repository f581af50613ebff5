#include "backend/rpc/server.h"

#include <absl/synchronization/mutex.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/health_check_service_interface.h>
#include <iterator>
#include <spdlog/spdlog.h>
#include <system_error>

namespace mct::rpc {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;
using std::chrono::system_clock;

Result<std::string> read_pem(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || text.find("-----BEGIN ") == std::string::npos)
    return fail(reason::bad_tls_file, "无法使用 TLS 证书或私钥",
                {{file.string(), in.is_open() ? "不是 PEM 文件" : "无法读取"}});
  return text;
}

Result<std::shared_ptr<grpc::ServerCredentials>> credentials_of(const Config& config) {
  if (!config.tls) return grpc::InsecureServerCredentials();
  auto certificate = read_pem(config.tls->certificate);
  if (!certificate) return fail(certificate.error());
  auto key = read_pem(config.tls->key);
  if (!key) return fail(key.error());
  grpc::SslServerCredentialsOptions options;
  options.pem_key_cert_pairs.push_back({*std::move(key), *std::move(certificate)});
  return grpc::SslServerCredentials(options);
}

// Phones change networks without saying goodbye and sleep to save power: a dead connection is found
// out while a call is open, an idle one is left alone and in the end closed, and a client may ping,
// though not so often that its radio never rests.
void set_up_connections(grpc::ServerBuilder& builder) {
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, 120'000);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 20'000);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 30'000);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_IDLE_MS, 900'000);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, 256);
  // A second server on the same port must fail instead of taking half of the calls.
  builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
}

}  // namespace

Server::Server(const Config& config, Bridge& bridge) : config_(config), bridge_(bridge) {}

Server::~Server() {
  drain(milliseconds(0));
}

Status Server::start() {
  auto credentials = credentials_of(config_);
  if (!credentials) return fail(std::move(credentials).error());
  auto listening = listen(*std::move(credentials));
  if (listening) listening = write_address();
  if (listening) spdlog::info("listening address={} tls={}", address_, config_.tls ? "on" : "off");
  return listening;
}

Status Server::listen(std::shared_ptr<grpc::ServerCredentials> credentials) {
  // Debian's Abseil, on whose locks gRPC stands, is built to keep account of the order of all
  // locks.
  absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore);
  grpc::EnableDefaultHealthCheckService(true);
  grpc::reflection::InitProtoReflectionServerBuilderPlugin();
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort(config_.listen, std::move(credentials), &port);
  builder.SetMaxReceiveMessageSize(static_cast<int>(config_.limits.max_receive_bytes));
  set_up_connections(builder);
  for (auto* service : services_) builder.RegisterService(service);
  server_ = builder.BuildAndStart();
  if (!server_ || port == 0) {
    server_.reset();
    return fail(reason::cannot_listen, "无法监听该地址",
                {{config_.listen, "地址已被占用、不属于本机，或证书与私钥不匹配"}});
  }
  address_ = config_.listen.substr(0, config_.listen.rfind(':') + 1) + std::to_string(port);
  return {};
}

Status Server::write_address() const {
  auto file = config_.data_dir / "address";
  auto draft = config_.data_dir / "address.new";
  std::error_code error;
  // Renamed into place, so that nobody reads half an address.
  if (!(std::ofstream(draft) << address_ << '\n').flush())
    error = std::make_error_code(std::errc::io_error);
  if (!error) fs::rename(draft, file, error);
  if (error)
    return fail(reason::cannot_listen, "无法写入监听地址", {{file.string(), error.message()}});
  return {};
}

std::shared_ptr<grpc::Channel> Server::in_process_channel() {
  return server_->InProcessChannel(grpc::ChannelArguments());
}

bool Server::drain(milliseconds limit) {
  if (!server_) return true;
  auto deadline = steady_clock::now() + limit;
  server_->GetHealthCheckService()->SetServingStatus(false);
  auto& calls = bridge_.calls();
  calls.refuse_new();
  bool finished = calls.wait_until_none(deadline);
  // A handler that neither finishes nor can be cancelled holds up the bridge's end, not the client.
  constexpr auto goodbye = milliseconds(1000);
  if (!finished) {
    calls.cancel_all({reason::shutting_down, "服务正在停止，请稍后再试", {}});
    calls.wait_until_none(steady_clock::now() + goodbye);
  }
  server_->Shutdown(system_clock::now());  // ends health and reflection streams
  server_.reset();
  std::error_code ignored;
  fs::remove(config_.data_dir / "address", ignored);
  spdlog::info("stopped all_finished={}", finished);
  return finished;
}

}  // namespace mct::rpc
