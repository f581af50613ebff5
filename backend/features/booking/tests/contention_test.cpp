#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

#include "backend/features/booking/tests/booking_fixture.h"

namespace mct::booking {
namespace {

class ContentionTest : public BookingFixture {
 protected:
  // All at once, each on a thread of its own.
  static void at_once(int count, const std::function<void(int)>& work) {
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back(work, i);
    for (auto& it : threads) it.join();
  }
};
MCT_ON_BOTH_ENGINES(ContentionTest);

TEST_P(ContentionTest, TwoHundredWantTheLastTen) {
  const auto slot = slot_with(10);
  std::atomic<int> booked = 0, sold_out = 0;
  at_once(200, [&](int i) {
    const auto answer = book("account-" + std::to_string(i), slot, 1);
    if (answer)
      ++booked;
    else if (answer.error().reason.name == "SOLD_OUT")
      ++sold_out;
    else
      ADD_FAILURE() << answer.error().reason.name << ": " << answer.error().message;
  });
  EXPECT_EQ(booked, 10);
  EXPECT_EQ(sold_out, 190);
  EXPECT_EQ(left(), 0);
  EXPECT_EQ(number("SELECT count(*) FROM booking_booking"), 10);
}

TEST_P(ContentionTest, PayingAndTheClockNeverBothWin) {
  const auto slot = slot_with(20);
  std::vector<std::string> ids;
  for (int i = 0; i < 20; ++i) ids.push_back(book("account-" + std::to_string(i), slot, 1)->id());
  clock_.advance(std::chrono::milliseconds(hold_ms - 1));
  at_once(24, [&](int i) {
    if (i == 10) clock_.advance(std::chrono::milliseconds(1));
    if (i < 20)
      static_cast<void>(pay("account-" + std::to_string(i), ids[static_cast<std::size_t>(i)]));
    else
      EXPECT_TRUE(run(module_->release()));
  });
  EXPECT_TRUE(run(module_->release()));
  const auto paid = number("SELECT count(*) FROM booking_booking WHERE state = 2");
  EXPECT_EQ(number("SELECT count(*) FROM booking_booking WHERE state = 3"), 20 - paid);
  EXPECT_EQ(number("SELECT count(*) FROM test_payment WHERE paid > 0"), paid);
  EXPECT_EQ(number("SELECT count(*) FROM test_ticket"), paid);
  EXPECT_EQ(left(), 20 - paid);
}

TEST_P(ContentionTest, TheSameRequestAtOnceIsOneBooking) {
  const auto slot = slot_with(20);
  std::set<std::string> ids;
  std::mutex mutex;
  at_once(20, [&](int) {
    const auto answer = book("anna", slot, 1, "once");
    ASSERT_TRUE(answer) << answer.error().message;
    std::lock_guard lock(mutex);
    ids.insert(answer->id());
  });
  EXPECT_EQ(ids.size(), 1U);
  EXPECT_EQ(left(), 19);
}

}  // namespace
}  // namespace mct::booking
