#include "backend/ctl/session.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace mct::ctl {
namespace {

// Long enough for an import of a full catalogue on a slow disk.
constexpr std::chrono::seconds call_deadline{120};
constexpr int max_message_bytes = 64 * 1024 * 1024;

std::string first_line(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  return line;
}

}  // namespace

Result<Session> Session::open(const Options& options) {
  const std::filesystem::path data = options.data;
  const auto server = options.server.empty() ? first_line(data / "address") : options.server;
  if (server.empty())
    return fail(reason::no_server,
                fmt::format("不知道服务器在哪里：{} 里没有正在运行的服务器留下的地址；"
                            "请先启动服务器，或用 --server HOST:PORT 指定",
                            (data / "address").string()));
  Session session;
  grpc::ChannelArguments arguments;
  arguments.SetMaxReceiveMessageSize(max_message_bytes);
  session.channel_ =
      grpc::CreateCustomChannel(server, grpc::InsecureChannelCredentials(), arguments);
  const std::filesystem::path token_file = options.token_file;
  session.token_ = first_line(token_file.empty() ? data / "operator.token" : token_file);
  return session;
}

void Session::prepare(grpc::ClientContext& context) const {
  context.set_deadline(std::chrono::system_clock::now() + call_deadline);
  if (!token_.empty()) context.AddMetadata("authorization", "Bearer " + token_);
}

std::string describe(const Error& error) {
  std::string text = fmt::format("mctctl: {} [{}]\n", error.message, error.reason.name);
  for (const auto& violation : error.violations)
    text += fmt::format("  {}: {}\n", violation.where, violation.what);
  return text;
}

}  // namespace mct::ctl
