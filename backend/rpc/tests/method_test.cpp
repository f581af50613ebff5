#include "backend/rpc/method.h"

#include <gtest/gtest.h>
#include <stdexcept>

#include "backend/rpc/tests/echo.pb.h"

namespace mct::rpc {
namespace {

const auto* const linked = test::Text::descriptor();  // keeps echo.proto in the program

TEST(Method, ReadsTheDeclaredAccess) {
  ASSERT_NE(linked, nullptr);
  using common::v1::Access;
  EXPECT_EQ(Method::find("mct.rpc.test.EchoService.Echo").access(), Access::ACCESS_PUBLIC);
  EXPECT_EQ(Method::find("mct.rpc.test.EchoService.Administer").access(), Access::ACCESS_OPERATOR);
  EXPECT_EQ(Method::find("mct.rpc.test.EchoService.Forgotten").access(),
            Access::ACCESS_UNSPECIFIED);
}

TEST(Method, ThrowsForWhatTheContractDoesNotKnow) {
  EXPECT_THROW(Method::find("mct.rpc.test.EchoService.Nothing"), std::invalid_argument);
}

TEST(Method, ACopyCountsWithItsOriginal) {
  auto method = Method::find("mct.rpc.test.EchoService.Echo");
  auto copy = method;
  copy.counters().add(grpc::NOT_FOUND, std::chrono::microseconds(7));
  EXPECT_EQ(method.counters().by_code[grpc::NOT_FOUND], 1U);
  EXPECT_EQ(method.counters().microseconds, 7U);
}

}  // namespace
}  // namespace mct::rpc
