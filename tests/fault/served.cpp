#include "tests/fault/served.h"

namespace mct::fault {

void FaultTest::SetUp() {
  EngineTest::SetUp();
  if (IsSkipped() || HasFatalFailure()) return;
  backend_ = std::make_unique<e2e::BackendProcess>(options());
  ASSERT_TRUE(backend_->start()) << backend_->log().toStdString();
  channel_ = channel_to(backend_->address().toStdString());
  town_ = std::make_unique<e2e::Town>(*backend_, channel_);
  room_ = open_room(*town_, channel_, everybody);
}

void FaultTest::TearDown() {
  backend_.reset();
  EngineTest::TearDown();
}

e2e::BackendProcess::Options FaultTest::options() const {
  return {.postgres = QString::fromStdString(postgres_conninfo())};
}

std::vector<std::unique_ptr<Talker>> FaultTest::talking(const std::string& addresses,
                                                        std::chrono::milliseconds pause,
                                                        std::size_t people) const {
  std::vector<std::unique_ptr<Talker>> talkers;
  for (std::size_t i = 0; i < people; ++i)
    talkers.push_back(std::make_unique<Talker>(channel_to(addresses), room_, i,
                                               "talker" + std::to_string(i), pause));
  return talkers;
}

}  // namespace mct::fault
