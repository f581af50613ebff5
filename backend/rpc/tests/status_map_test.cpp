#include "backend/rpc/status_map.h"

#include <gmock/gmock.h>

#include "mct/common/v1/error.pb.h"

namespace mct::rpc {
namespace {

using testing::EndsWith;
using testing::HasSubstr;

constexpr Code all_codes[] = {Code::cancelled,
                              Code::unknown,
                              Code::invalid_argument,
                              Code::deadline_exceeded,
                              Code::not_found,
                              Code::already_exists,
                              Code::permission_denied,
                              Code::unauthenticated,
                              Code::resource_exhausted,
                              Code::failed_precondition,
                              Code::aborted,
                              Code::out_of_range,
                              Code::unimplemented,
                              Code::internal,
                              Code::unavailable,
                              Code::data_loss};

common::v1::ErrorDetail detail_of(const grpc::Status& status) {
  common::v1::ErrorDetail detail;
  EXPECT_TRUE(detail.ParseFromString(status.error_details()));
  return detail;
}

TEST(StatusMap, EveryCodeGoesThereAndBackUnderItsCanonicalNumber) {
  for (auto code : all_codes) {
    EXPECT_EQ(static_cast<int>(to_grpc(code)), static_cast<int>(code));
    Error error{{code, "SOME_REASON"}, "出错了", {{"item.code", "不是编码"}}};
    auto back = error_from(to_grpc(error));
    EXPECT_EQ(back.reason, error.reason);
    EXPECT_EQ(back.message, error.message);
    EXPECT_EQ(back.violations, error.violations);
  }
}

TEST(StatusMap, NamesCodes) {
  EXPECT_EQ(name_of(grpc::OK), "OK");
  EXPECT_EQ(name_of(grpc::NOT_FOUND), "NOT_FOUND");
  EXPECT_EQ(name_of(grpc::UNAUTHENTICATED), "UNAUTHENTICATED");
}

TEST(StatusMap, AStatusWithoutDetailHasItsCanonicalNameAsReason) {
  auto error = error_from({grpc::UNAVAILABLE, "connection refused"});
  EXPECT_EQ(error.reason, (Reason{Code::unavailable, "UNAVAILABLE"}));
  EXPECT_EQ(error.message, "connection refused");
  EXPECT_EQ(error_from({grpc::NOT_FOUND, "", "\xFF\xFF"}).reason.name, "NOT_FOUND");
}

TEST(StatusMap, CutsLongMessagesBetweenCharacters) {
  std::string message = "事";
  while (message.size() < 9000) message += "项";
  auto status = to_grpc(Error{mct::reason::internal, message, {}});
  EXPECT_THAT(status.error_message(), EndsWith("项"));
  EXPECT_GT(status.error_message().size(), 400U);
  EXPECT_LT(status.error_message().size() * 3, 1500U);
}

TEST(StatusMap, SaysHowManyViolationsWereLeftOut) {
  Error error{mct::reason::invalid_argument, "文件有误", {}};
  for (int row = 1; row <= 500; ++row)
    error.violations.push_back({"sheet 事项, row " + std::to_string(row), "联系电话有误"});
  auto detail = detail_of(to_grpc(error));
  auto shown = detail.violations_size() - 1;
  ASSERT_GT(shown, 20);
  EXPECT_EQ(detail.violations(0).where(), "sheet 事项, row 1");
  EXPECT_EQ(detail.violations(shown).where(), "");
  EXPECT_THAT(detail.violations(shown).what(), HasSubstr(std::to_string(500 - shown)));
  EXPECT_LE(detail.ByteSizeLong(), 3200U);
}

TEST(StatusMap, CutsLongViolations) {
  Error error{
      mct::reason::invalid_argument, "", {{std::string(9000, 'w'), std::string(9000, 'x')}}};
  auto detail = detail_of(to_grpc(error));
  ASSERT_EQ(detail.violations_size(), 1);
  EXPECT_EQ(detail.violations(0).where(), std::string(600, 'w'));
}

TEST(StatusMap, LeavesOutBytesThatAreNotUtf8) {
  Error error{mct::reason::invalid_argument,
              "坏\xC4\xE3的",
              {{"line 1",
                "\xB0\xB1"
                "x"}}};
  auto status = to_grpc(error);
  EXPECT_EQ(status.error_message(), "坏的");
  EXPECT_EQ(detail_of(status).violations(0).what(), "x");
}

TEST(StatusMap, DoesNotTakeAnyReasonFromTheWire) {
  common::v1::ErrorDetail detail;
  detail.set_reason(std::string(65, 'A'));
  grpc::Status status(grpc::ABORTED, "", detail.SerializeAsString());
  EXPECT_EQ(error_from(status).reason.name, "ABORTED");
}

}  // namespace
}  // namespace mct::rpc
