#include "backend/features/catalogue/search/recent_answers.h"

#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

namespace mct::catalogue {
namespace {

class RecentAnswersTest : public testing::Test {
 protected:
  std::string ask(const std::string& question) {
    return answers_.get(question, [&] {
      ++made_;
      return "answer to " + question;
    });
  }

  RecentAnswers<std::string> answers_{2};
  int made_ = 0;
};

TEST_F(RecentAnswersTest, WhatWasAskedBeforeIsNotMadeAgain) {
  EXPECT_EQ(ask("a"), "answer to a");
  EXPECT_EQ(ask("a"), "answer to a");
  EXPECT_EQ(made_, 1);
}

TEST_F(RecentAnswersTest, WhatWasAskedLongestAgoGoesFirst) {
  ask("a");
  ask("b");
  ask("a");
  ask("c");  // instead of b
  EXPECT_EQ(made_, 3);
  ask("a");
  EXPECT_EQ(made_, 3);
  ask("b");
  EXPECT_EQ(made_, 4);
}

TEST(RecentAnswers, ManyThreadsAskAtOnce) {
  RecentAnswers<int> answers(3);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back([&] {
      for (int i = 0; i < 2'000; ++i) {
        const int number = i % 7;
        EXPECT_EQ(answers.get(std::to_string(number), [&] { return number; }), number);
      }
    });
  for (auto& thread : threads) thread.join();
}

}  // namespace
}  // namespace mct::catalogue
