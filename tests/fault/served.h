#pragma once

#include <memory>
#include <random>

#include "backend/storage/testing/engine_test.h"
#include "tests/fault/room.h"
#include "tests/fault/sizes.h"

namespace mct::fault {

// The server in a process of its own, on each engine, and people who talk in a room.
class FaultTest : public storage::EngineTest {
 protected:
  void SetUp() override;
  void TearDown() override;

  virtual e2e::BackendProcess::Options options() const;
  e2e::BackendProcess& backend() { return *backend_; }
  const Channel& channel() const { return channel_; }
  const Room& room() const { return room_; }
  e2e::Town& town() { return *town_; }

  static constexpr std::size_t everybody = 4;
  // The first so many people, each on a connection of their own.
  std::vector<std::unique_ptr<Talker>> talking(const std::string& addresses,
                                               std::chrono::milliseconds pause,
                                               std::size_t people = everybody) const;

  // At random, both included.
  int between(int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random_);
  }
  void rest(int least_ms, int most_ms) {
    std::this_thread::sleep_for(std::chrono::milliseconds(between(least_ms, most_ms)));
  }

 private:
  std::unique_ptr<e2e::BackendProcess> backend_;
  Channel channel_;
  std::unique_ptr<e2e::Town> town_;
  Room room_;
  std::mt19937 random_{seed()};
};

}  // namespace mct::fault
