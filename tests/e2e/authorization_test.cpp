#include <fstream>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/dynamic_message.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

#include "mct/common/v1/access.pb.h"

#include "tests/e2e/backend_process.h"
#include "tests/e2e/town.h"

namespace mct::e2e {
namespace {

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

using google::protobuf::DynamicMessageFactory;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::MethodDescriptor;

// What the requests are about: a department, and somebody in it.
struct Target {
  std::string department;
  std::string card;
};

// The last value is as good as any; there is one district, which nobody makes, and a resident is
// made by a committee alone.
int value_of(const google::protobuf::EnumDescriptor& type) {
  if (&type == directory::v1::Role_descriptor()) return directory::v1::ROLE_ADMIN;
  return type.value(type.value_count() - 1)->number();
}

// Fills a request so that it gets past the checks of its fields, as far as that has no effect.
void fill(Message& request, const Target& target) {
  static int count = 0;
  const std::map<std::string, std::string> texts{
      {"organization_id", target.department},
      {"parent_id", target.department},
      {"community_id", target.department},
      {"id", target.department},
      {"card_id", target.card},
      {"request_id", "request-" + std::to_string(++count)},
      {"phone", "1900010" + std::to_string(1000 + count)},
      {"name", "样例" + std::to_string(count)},
      {"nickname", "样例"},
      {"topic", "card/" + target.card},
      {"query", "样例"},
      {"content", "单位名称,部门,岗位,姓名,性别,手机号码\n民政局,,,样例,,19000100001\n"}};
  const auto& reflection = *request.GetReflection();
  for (int i = 0; i < request.GetDescriptor()->field_count(); ++i) {
    const auto& field = *request.GetDescriptor()->field(i);
    if (field.is_repeated()) continue;
    if (const auto* oneof = field.real_containing_oneof();
        oneof != nullptr && oneof->field(0) != &field)
      continue;
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
      fill(*reflection.MutableMessage(&request, &field), target);
    else if (field.cpp_type() == FieldDescriptor::CPPTYPE_ENUM)
      reflection.SetEnumValue(&request, &field, value_of(*field.enum_type()));
    else if (field.cpp_type() == FieldDescriptor::CPPTYPE_BOOL)
      reflection.SetBool(&request, &field, field.name() == "validate_only");
    else if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING && texts.contains(field.name()))
      reflection.SetString(&request, &field, texts.at(field.name()));
  }
}

std::string request_of(const MethodDescriptor& method, const Target& target) {
  DynamicMessageFactory factory;
  const std::unique_ptr<Message> request(factory.GetPrototype(method.input_type())->New());
  // Handing over succeeds for whoever may, and then they may no longer.
  if (method.name() != "HandOver") fill(*request, target);
  return request->SerializeAsString();
}

// One call, unary or streaming; how it ended. A stream that does not end by itself is cut off.
grpc::Status call(grpc::GenericStub& stub, const MethodDescriptor& method,
                  const std::string& request, const Someone& who) {
  grpc::ClientContext context;
  who.sign(context);
  if (method.options().GetExtension(common::v1::long_lived))
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(300));
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
  const grpc::Slice bytes(request);
  stream->WriteLast(grpc::ByteBuffer(&bytes, 1), {}, nullptr);
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
  // The last but one: a token that is nobody's.
  for (const auto* refusal : {"NOT_AUTHENTICATED", "PERMISSION_DENIED", "CARD_NOT_HELD",
                              "SESSION_ENDED", "NOT_YOUR_UNIT"})
    if (reason_of(status) == refusal) return false;
  return status.error_code() != grpc::StatusCode::UNIMPLEMENTED;
}

class AuthorizationTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    stub_ = std::make_unique<grpc::GenericStub>(channel_);
    town_ = std::make_unique<Town>(backend_, channel_);
    const auto unit =
        town_->organization("minzheng", "样例所", directory::v1::ORGANIZATION_KIND_AGENCY);
    const auto department = town_->organization(unit, "办公室");
    roles_["nobody"] = {};
    roles_["resident"] = town_->resident();
    roles_["other_staff"] = town_->staff("jiaowei");
    roles_["other_admin"] = town_->admin("kewei");
    roles_["staff"] = town_->staff(department);
    roles_["admin"] = town_->admin(department);
    roles_["parent_admin"] = town_->admin("minzheng");
    roles_["district_admin"] = town_->admin("mentougou");
    roles_["operator"] = {backend_.operator_token(), {}};
    target_ = {department, roles_["staff"].card};
  }

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<grpc::GenericStub> stub_;
  std::unique_ptr<Town> town_;
  std::map<std::string, Someone> roles_;
  Target target_;
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
        ASSERT_TRUE(roles_.contains(role)) << role;
        const auto status = call(*stub_, method, request_of(method, target_), roles_[role]);
        EXPECT_EQ(let_in(status) ? "yes" : "no", expected)
            << method.full_name() << " as " << role << ": " << reason_of(status) << " "
            << status.error_message();
      }
    }
  for (const auto& [method, row] : table) ADD_FAILURE() << method << " is not in the contract";
}

// What asks for a duty is open to whom it is entrusted to, and to nobody any more once it is not.
TEST_F(AuthorizationTest, ADutyLetsInWhomItIsEntrustedTo) {
  const auto officer = roles_["staff"];
  int tried = 0;
  const auto expect = [&](bool open) {
    for (const auto* service : services())
      for (int i = 0; i < service->method_count(); ++i) {
        const auto& method = *service->method(i);
        if (method.options().GetExtension(common::v1::duty) == common::v1::DUTY_UNSPECIFIED)
          continue;
        ++tried;
        const auto status = call(*stub_, method, request_of(method, target_), officer);
        EXPECT_EQ(let_in(status), open) << method.full_name() << ": " << reason_of(status);
      }
  };
  expect(false);
  town_->entrust(officer.card, 2);  // listed, claimed
  expect(true);
  town_->revoke(officer.card, 3);
  expect(false);
  EXPECT_GE(tried, 18);
}

// Whoever puts an id of somebody else's into a request gets nothing by it.
TEST_F(AuthorizationTest, SomebodyElsesIdIsOfNoUse) {
  // Staff look each other up and talk with each other: these are open to all staff, and the phone
  // is masked.
  const std::set<std::string> open{"ListCards", "GetCard", "KeepContact", "RemoveContact",
                                   "OpenDirectConversation"};
  int tried = 0;
  for (const auto* service : services())
    for (int i = 0; i < service->method_count(); ++i) {
      const auto& method = *service->method(i);
      const auto& fields = *method.input_type();
      const bool names_one = fields.FindFieldByName("card_id") || fields.FindFieldByName("id") ||
                             fields.FindFieldByName("organization_id") ||
                             fields.FindFieldByName("topic");
      if (!names_one || open.contains(method.name())) continue;
      ++tried;
      for (const auto* role : {"resident", "other_staff", "other_admin"}) {
        const auto status = call(*stub_, method, request_of(method, target_), roles_[role]);
        EXPECT_FALSE(status.ok()) << method.full_name() << " as " << role;
      }
    }
  EXPECT_GE(tried, 10);
}

}  // namespace
}  // namespace mct::e2e
