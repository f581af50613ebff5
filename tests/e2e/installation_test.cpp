#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "mct/installation/v1/installation_report_service.grpc.pb.h"

#include "tests/e2e/app_driver.h"
#include "tests/e2e/backend_process.h"

namespace mct::e2e {
namespace {

namespace installation = mct::installation::v1;

// The real app says by itself that it is installed, and the running week's report counts it.
TEST(Installation, AnAppThatRunsIsCounted) {
  BackendProcess backend;
  ASSERT_TRUE(backend.start()) << backend.log().toStdString();
  auto reports = installation::InstallationReportService::NewStub(
      grpc::CreateChannel(backend.address().toStdString(), grpc::InsecureChannelCredentials()));
  const auto counted = [&] {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + backend.operator_token());
    installation::WeeklyReport report;
    const auto status = reports->GetWeeklyReport(&context, {}, &report);
    EXPECT_TRUE(status.ok()) << status.error_message();
    EXPECT_FALSE(report.week().finished());
    return report.other_active_count();
  };
  EXPECT_EQ(counted(), 0);
  QCoreApplication::setApplicationVersion("0.1.0");
  const QTemporaryDir data;
  AppDriver app(data.path(), backend.address());
  EXPECT_TRUE(app.wait_until([&] { return counted() == 1; }));
}

}  // namespace
}  // namespace mct::e2e
