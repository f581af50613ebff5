#include "app/core/attention.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

namespace mct::app {
namespace {

using namespace std::chrono_literals;

TEST(AttentionTest, IsGivenUntilNothingWasTouchedForAWhile) {
  Attention attention(100ms);
  EXPECT_FALSE(attention.given()) << "nothing is in front";
  QWindow window;
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  EXPECT_TRUE(attention.given());
  ASSERT_TRUE(QTest::qWaitFor([&] { return !attention.given(); }));
  QSignalSpy returned(&attention, &Attention::returned);
  QTest::keyClick(&window, Qt::Key_A);
  EXPECT_TRUE(attention.given());
  EXPECT_EQ(returned.size(), 1);
  QTest::mouseClick(&window, Qt::LeftButton);
  EXPECT_EQ(returned.size(), 1) << "was there already";
}

}  // namespace
}  // namespace mct::app
