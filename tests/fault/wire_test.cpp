#include <google/protobuf/descriptor.h>
#include <google/protobuf/dynamic_message.h>
#include <grpcpp/generic/generic_stub.h>
#include <sstream>

#include "mct/common/v1/access.pb.h"

#include "backend/sheets/testing/mutation.h"
#include "tests/fault/served.h"

namespace mct::fault {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::MethodDescriptor;

// The methods of the contract that answer once.
std::vector<const MethodDescriptor*> unary_methods() {
  std::vector<const MethodDescriptor*> found;
  std::istringstream files(MCT_PROTOS);
  for (std::string name; std::getline(files, name, ',');) {
    const auto* file = google::protobuf::DescriptorPool::generated_pool()->FindFileByName(name);
    for (int i = 0; file != nullptr && i < file->service_count(); ++i)
      for (int j = 0; j < file->service(i)->method_count(); ++j)
        if (const auto* method = file->service(i)->method(j);
            !method->server_streaming() && !method->client_streaming())
          found.push_back(method);
  }
  return found;
}

// Requests with whatever is hard on those who check them.
class WireTest : public FaultTest {
 protected:
  std::string any_text() {
    static const std::vector<std::string> texts{"",
                                                " ",
                                                "样例",
                                                "0",
                                                "-1",
                                                "minzheng",
                                                "19000000001",
                                                "../../etc/passwd",
                                                "%",
                                                "\n\t",
                                                "𠮷",
                                                "';",
                                                "card/card-1",
                                                "2026-11-28T00:00Z",
                                                "\u202e",
                                                std::string("\0x", 2)};
    const auto pick = static_cast<std::size_t>(between(0, static_cast<int>(texts.size()) + 2));
    if (pick < texts.size()) return texts[pick];
    if (pick == texts.size()) return room().person(0).card;
    if (pick == texts.size() + 1) return room().id;
    return std::string(static_cast<std::size_t>(between(1, 5'000)), 'x');
  }
  std::int64_t any_number() {
    static const std::vector<std::int64_t> numbers{
        0, 1, -1, 2, 100, -9, 2147483647, -2147483648, INT64_MAX, INT64_MIN};
    return numbers[static_cast<std::size_t>(between(0, static_cast<int>(numbers.size()) - 1))];
  }

  void set(Message& message, const FieldDescriptor& field, int depth) {
    const auto& reflection = *message.GetReflection();
    const bool many = field.is_repeated();
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_MESSAGE:
        if (depth < 4)
          fill(many ? *reflection.AddMessage(&message, &field)
                    : *reflection.MutableMessage(&message, &field),
               depth + 1);
        break;
      case FieldDescriptor::CPPTYPE_STRING:
        many ? reflection.AddString(&message, &field, any_text())
             : reflection.SetString(&message, &field, any_text());
        break;
      case FieldDescriptor::CPPTYPE_ENUM:
        many ? reflection.AddEnumValue(&message, &field, between(-1, 9))
             : reflection.SetEnumValue(&message, &field, between(-1, 9));
        break;
      case FieldDescriptor::CPPTYPE_INT32: {
        const auto number = static_cast<std::int32_t>(any_number());
        many ? reflection.AddInt32(&message, &field, number)
             : reflection.SetInt32(&message, &field, number);
        break;
      }
      case FieldDescriptor::CPPTYPE_INT64:
        many ? reflection.AddInt64(&message, &field, any_number())
             : reflection.SetInt64(&message, &field, any_number());
        break;
      case FieldDescriptor::CPPTYPE_BOOL:
        if (!many) reflection.SetBool(&message, &field, between(0, 1) == 1);
        break;
      default:
        break;
    }
  }
  void fill(Message& message, int depth) {
    for (int i = 0; i < message.GetDescriptor()->field_count(); ++i) {
      const auto& field = *message.GetDescriptor()->field(i);
      for (int times = between(0, field.is_repeated() ? 3 : 1); times > 0; --times)
        set(message, field, depth);
    }
  }
  std::string any_request(const MethodDescriptor& method) {
    const std::unique_ptr<Message> request(factory_.GetPrototype(method.input_type())->New());
    fill(*request, 0);
    auto bytes = request->SerializeAsString();
    // What is no message at all gRPC refuses; a little damage gets through now and then.
    return between(0, 3) > 0
               ? bytes
               : sheets::testing::mutated(bytes, static_cast<unsigned>(between(0, 1 << 30)));
  }

  grpc::Status call_with(const MethodDescriptor& method, const std::string& request,
                         const Someone& who) {
    grpc::ClientContext context;
    who.sign(context);
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(20));
    grpc::CompletionQueue queue;
    const grpc::Slice bytes(request);
    const grpc::ByteBuffer buffer(&bytes, 1);
    const auto path = "/" + std::string(method.service()->full_name()) + "/" + method.name();
    const auto call = stub_->PrepareUnaryCall(&context, path, buffer, &queue);
    call->StartCall();
    grpc::ByteBuffer answer;
    grpc::Status status;
    call->Finish(&answer, &status, nullptr);
    void* tag = nullptr;
    bool good = false;
    queue.Next(&tag, &good);
    return status;
  }

  void SetUp() override {
    FaultTest::SetUp();
    if (!IsSkipped() && !HasFatalFailure()) stub_ = std::make_unique<grpc::GenericStub>(channel());
  }

  google::protobuf::DynamicMessageFactory factory_;
  std::unique_ptr<grpc::GenericStub> stub_;
};
MCT_ON_BOTH_ENGINES(WireTest);

// INTERNAL is a bug: an error that nobody has thought of.
TEST_P(WireTest, WhateverIsAskedForIsAnsweredOrRefused) {
  const auto methods = unary_methods();
  ASSERT_GT(methods.size(), 50U);
  const int rounds = size(12, 2'000);
  const auto admin = town().admin("minzheng");
  const std::array callers{room().person(1), admin, Someone{backend().operator_token(), {}}};
  for (int round = 0; round < rounds && !HasFailure(); ++round)
    for (const auto* method : methods) {
      // Whoever signs out asks for nothing more.
      if (method->name() == "EndDevice" || method->name() == "CloseAccount") continue;
      const auto& who = callers.at(static_cast<std::size_t>(between(0, 2)));
      const auto request = any_request(*method);
      const auto status = call_with(*method, request, who);
      // gRPC's own word for bytes that are no message.
      const bool no_message =
          status.error_code() == grpc::StatusCode::INTERNAL && e2e::reason_of(status).empty();
      EXPECT_TRUE(no_message || (status.error_code() != grpc::StatusCode::INTERNAL &&
                                 status.error_code() != grpc::StatusCode::UNKNOWN &&
                                 status.error_code() != grpc::StatusCode::UNAVAILABLE &&
                                 status.error_code() != grpc::StatusCode::DEADLINE_EXCEEDED))
          << method->full_name() << ": " << status.error_code() << " " << e2e::reason_of(status)
          << " " << status.error_message() << "\n"
          << [&] {
               const std::unique_ptr<Message> shown(
                   factory_.GetPrototype(method->input_type())->New());
               return shown->ParseFromString(request) ? shown->ShortDebugString() : "no message";
             }();
    }
}

}  // namespace
}  // namespace mct::fault
