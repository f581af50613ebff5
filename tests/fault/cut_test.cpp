#include <QCoreApplication>
#include <QTest>

#include "tests/fault/cutting_proxy.h"
#include "tests/fault/device.h"
#include "tests/fault/served.h"

namespace mct::fault {
namespace {

class CutTest : public FaultTest {
 protected:
  void SetUp() override {
    FaultTest::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    way_ = std::make_unique<CuttingProxy>(backend().address().toStdString());
    install();
  }

  // The app is opened: for the first time, or after it was killed.
  void install() {
    device_.reset();
    device_ = std::make_unique<Device>(folder_.filePath("device.sqlite"), way_->address(),
                                       room().person(0), room());
  }

  // Mostly until the app is told again what happens; now and then it is cut before.
  void use() {
    for (int patience = between(0, 9) == 0 ? 1 : 500; patience > 0 && !device_->live();
         --patience) {
      device_->look();
      QTest::qWait(10);
    }
  }

  // At once, or in the middle of what comes; as soon as there is something to cut.
  void cut_somewhere() {
    const int before = way_->cuts();
    const auto bytes = between(0, 1) == 0 ? 0 : static_cast<std::size_t>(between(1, 4'000));
    for (int patience = 3'000; way_->cuts() == before && patience > 0; --patience) {
      way_->cut_after(bytes);
      device_->look();
      QTest::qWait(10);
    }
    ASSERT_GT(way_->cuts(), before);
  }

  int argument_count_ = 1;
  char name_[10] = "cut_test";
  char* arguments_[2] = {name_, nullptr};
  QCoreApplication application_{argument_count_, arguments_};
  QTemporaryDir folder_;
  std::unique_ptr<CuttingProxy> way_;
  std::unique_ptr<Device> device_;
};
MCT_ON_BOTH_ENGINES(CutTest);

TEST_P(CutTest, TheAppHasWhatTheServerHasHoweverOftenItIsCut) {
  const int cuts = GetParam() == storage::Engine::sqlite ? size(60, 1'000) : size(20, 250);
  const auto talkers = talking(backend().address().toStdString(), std::chrono::milliseconds(5));
  while (way_->cuts() < cuts && !HasFailure()) {
    use();
    QTest::qWait(between(0, 40));
    ASSERT_NO_FATAL_FAILURE(cut_somewhere());
    if (between(0, 19) == 0) install();
  }
  for (const auto& talker : talkers) talker->stop();

  std::vector<Device::Kept> logged;
  for (const auto& event : log_of(room(), channel()))
    if (event.kind() == "message.sent") logged.push_back({event.sequence(), event.payload()});
  use();
  EXPECT_TRUE(QTest::qWaitFor([&] { return device_->kept().size() >= logged.size(); }, 20'000));
  EXPECT_TRUE(device_->kept() == logged) << device_->kept().size() << " of " << logged.size();
  // It renews the session that is the device's, too: last.
  expect_kept_once(room(), channel(), talkers);
}

}  // namespace
}  // namespace mct::fault
