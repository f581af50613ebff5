#include "tests/e2e/gate.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>

#include "mct/access/v1/gate_service.grpc.pb.h"

namespace mct::e2e {
namespace {

namespace access = mct::access::v1;

std::string run(const QStringList& arguments, const QByteArray& input) {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(MCT_BINARY_DIR "/bin/mct-gate", arguments);
  process.write(input);
  process.closeWriteChannel();
  EXPECT_TRUE(process.waitForFinished(20'000));
  EXPECT_EQ(process.exitCode(), 0);
  return process.readAllStandardOutput().trimmed().toStdString();
}

}  // namespace

Gate::Gate(const BackendProcess& backend, std::shared_ptr<grpc::Channel> channel, const char* id,
           const char* place)
    : arguments_{"--memory",
                 folder_.filePath("gate.sqlite"),
                 "--server",
                 backend.address(),
                 "--plain",
                 "--id",
                 id,
                 "--secret-file",
                 folder_.filePath("secret")} {
  const QByteArray secret(32, 's');
  QFile file(folder_.filePath("secret"));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(secret);
  access::SetGateRequest request;
  request.mutable_gate()->set_id(id);
  request.mutable_gate()->set_place(place);
  request.mutable_gate()->set_name(std::string("门 ") + id);
  request.set_secret(secret.toStdString());
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer " + backend.operator_token());
  access::Gate kept;
  EXPECT_TRUE(access::GateAdminService::NewStub(channel)->SetGate(&context, request, &kept).ok());
}

void Gate::call_server() {
  EXPECT_EQ(run(arguments_ + QStringList{"--once"}, {}), "");
}

std::string Gate::says(const QString& code) {
  return run({"--memory", folder_.filePath("gate.sqlite")}, code.toUtf8() + '\n');
}

}  // namespace mct::e2e
