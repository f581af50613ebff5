#include <fstream>
#include <google/protobuf/descriptor.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

#include "mct/account/v1/account_service.grpc.pb.h"
#include "mct/common/v1/error.pb.h"

#include "tests/e2e/backend_process.h"

namespace mct::e2e {
namespace {

namespace accounts = mct::account::v1;
using Table = std::map<std::string, std::map<std::string, std::string>>;  // method, role: yes or no

// Of every file of the contract.
std::vector<const google::protobuf::ServiceDescriptor*> services() {
  std::vector<const google::protobuf::ServiceDescriptor*> found;
  std::istringstream files(MCT_PROTOS);
  for (std::string name; std::getline(files, name, ',');) {
    const auto* file = google::protobuf::DescriptorPool::generated_pool()->FindFileByName(name);
    EXPECT_NE(file, nullptr) << name;
    for (int i = 0; file && i < file->service_count(); ++i) found.push_back(file->service(i));
  }
  return found;
}

Table written_table() {
  std::ifstream file(MCT_SOURCE_DIR "/tests/fixtures/authorization.tsv");
  std::vector<std::string> roles;
  Table table;
  for (std::string line; std::getline(file, line);) {
    std::istringstream cells(line);
    std::string first;
    std::getline(cells, first, '\t');
    if (first.starts_with("#")) {
      if (first == "# method")
        for (std::string role; std::getline(cells, role, '\t');) roles.push_back(role);
      continue;
    }
    for (const auto& role : roles) std::getline(cells, table[first][role], '\t');
  }
  return table;
}

// One call with an empty request, unary or streaming; how it ended.
grpc::Status call(grpc::GenericStub& stub, const google::protobuf::MethodDescriptor& method,
                  const std::string& token) {
  grpc::ClientContext context;
  if (!token.empty()) context.AddMetadata("authorization", "Bearer " + token);
  grpc::CompletionQueue queue;
  const auto next = [&queue] {
    void* tag = nullptr;
    bool good = false;
    return queue.Next(&tag, &good) && good;
  };
  const auto path = "/" + std::string(method.service()->full_name()) + "/" + method.name();
  auto stream = stub.PrepareCall(&context, path, &queue);
  stream->StartCall(nullptr);
  next();
  const grpc::Slice nothing;
  stream->WriteLast(grpc::ByteBuffer(&nothing, 1), {}, nullptr);
  next();
  grpc::ByteBuffer answer;
  do stream->Read(&answer, nullptr);
  while (next());
  grpc::Status status;
  stream->Finish(&status, nullptr);
  next();
  return status;
}

bool let_in(const grpc::Status& status) {
  common::v1::ErrorDetail detail;
  detail.ParseFromString(status.error_details());
  // The last: a token that is nobody's.
  for (const auto* refusal : {"NOT_AUTHENTICATED", "PERMISSION_DENIED", "SESSION_ENDED"})
    if (detail.reason() == refusal) return false;
  return status.error_code() != grpc::StatusCode::UNIMPLEMENTED;
}

class AuthorizationTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    stub_ = std::make_unique<grpc::GenericStub>(channel_);
    accounts_ = accounts::AccountService::NewStub(channel_);
    sign_up();
  }

  static void fill(accounts::Device& device) {
    device.set_device_id("device-0000000001");
    device.set_name("测试设备");
  }

  void sign_up() {
    accounts::SendCodeRequest wanted;
    wanted.set_phone(phone);
    wanted.set_purpose(accounts::CODE_PURPOSE_SIGN_UP);
    wanted.set_device_id("device-0000000001");
    wanted.set_request_id("1");
    accounts::SendCodeResponse sent;
    grpc::ClientContext first;
    ASSERT_TRUE(accounts_->SendCode(&first, wanted, &sent).ok());
    accounts::SignUpRequest request;
    request.mutable_proof()->set_code_id(sent.code_id());
    request.mutable_proof()->set_code(backend_.await_printed("验证码 (\\d{6})").toStdString());
    request.set_password(password);
    request.set_nickname("样例居民");
    fill(*request.mutable_device());
    accounts::Session session;
    grpc::ClientContext second;
    auto status = accounts_->SignUp(&second, request, &session);
    ASSERT_TRUE(status.ok()) << status.error_message();
  }

  // Anew for each call: some end the session that they come with.
  std::string resident_token() {
    accounts::LogInRequest request;
    request.set_phone(phone);
    request.set_password(password);
    fill(*request.mutable_device());
    accounts::Session session;
    grpc::ClientContext context;
    auto status = accounts_->LogIn(&context, request, &session);
    EXPECT_TRUE(status.ok()) << status.error_message();
    return session.access_token();
  }

  std::string token_of(const std::string& role) {
    if (role == "resident") return resident_token();
    if (role == "operator") return backend_.operator_token();
    EXPECT_EQ(role, "nobody");
    return {};
  }

  static constexpr auto phone = "19000000001";  // no network gives it out
  static constexpr auto password = "abcd1234";
  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<grpc::GenericStub> stub_;
  std::unique_ptr<accounts::AccountService::Stub> accounts_;
};

TEST_F(AuthorizationTest, EveryMethodLetsInWhomTheTableNames) {
  auto table = written_table();
  const auto all = services();
  ASSERT_FALSE(all.empty());
  for (const auto* service : all)
    for (int i = 0; i < service->method_count(); ++i) {
      const auto& method = *service->method(i);
      const auto row = table.extract(std::string(method.full_name()));
      if (row.empty()) {
        ADD_FAILURE() << method.full_name() << " is not in tests/fixtures/authorization.tsv";
        continue;
      }
      for (const auto& [role, expected] : row.mapped()) {
        const auto status = call(*stub_, method, token_of(role));
        EXPECT_EQ(let_in(status) ? "yes" : "no", expected)
            << method.full_name() << " as " << role << ": " << status.error_message();
      }
    }
  for (const auto& [method, row] : table) ADD_FAILURE() << method << " is not in the contract";
}

}  // namespace
}  // namespace mct::e2e
