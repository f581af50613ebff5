#include <chrono>
#include <condition_variable>
#include <gmock/gmock.h>
#include <mutex>

#include "backend/storage/testing/engine_test.h"

namespace mct::storage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// What a listener has heard.
class Heard {
 public:
  Database::Heard hear() {
    return [this](const std::optional<std::string>& word) {
      std::lock_guard lock(mutex_);
      if (!word) ++missed_;
      if (word) words_.push_back(*word);
      heard_.notify_all();
    };
  }

  std::vector<std::string> words(std::size_t count) {
    std::unique_lock lock(mutex_);
    heard_.wait_for(lock, std::chrono::seconds(10), [&] { return words_.size() >= count; });
    return words_;
  }
  bool missed(int times) {
    std::unique_lock lock(mutex_);
    return heard_.wait_for(lock, std::chrono::seconds(10), [&] { return missed_ >= times; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable heard_;
  std::vector<std::string> words_;
  int missed_ = 0;
};

class ListenTest : public EngineTest {
 protected:
  void say(const std::string& channel, const std::string& word, bool commit = true) {
    auto said = run(database().write([&](Connection& connection) -> Status {
      if (auto status = connection.notify(channel, word); !status) return status;
      if (!commit) return fail(reason::invalid_argument, "no");
      return {};
    }));
    EXPECT_EQ(said.has_value(), commit);
  }
};
MCT_ON_BOTH_ENGINES(ListenTest);

TEST_P(ListenTest, HearsWhatWasCommittedOnItsChannel) {
  Heard heard;
  auto listening = database().listen("one", heard.hear());
  ASSERT_TRUE(heard.missed(1));
  say("one", "a");
  say("one", "rolled back", false);
  say("two", "elsewhere");
  say("one", "b");
  EXPECT_THAT(heard.words(2), ElementsAre("a", "b"));
}

TEST_P(ListenTest, HearsWhatAReaderSays) {
  Heard heard;
  auto listening = database().listen("one", heard.hear());
  ASSERT_TRUE(heard.missed(1));
  const auto read = [this](const std::string& word, bool well) {
    return run(database().read([=](Connection& connection) -> Status {
      if (auto status = connection.notify("one", word); !status) return status;
      return well ? Status{} : fail(reason::invalid_argument, "no");
    }));
  };
  EXPECT_FALSE(read("failed", false));
  EXPECT_TRUE(read("a", true));
  say("one", "b");
  EXPECT_THAT(heard.words(2), ElementsAre("a", "b"));
}

TEST_P(ListenTest, HearsNothingAfterItsEnd) {
  Heard heard;
  auto listening = database().listen("one", heard.hear());
  ASSERT_TRUE(heard.missed(1));
  listening.reset();
  say("one", "a");
  EXPECT_THAT(heard.words(0), IsEmpty());
}

TEST_P(ListenTest, SaysThatWordsMayBeMissingWhenTheConnectionIsBack) {
  if (GetParam() == Engine::sqlite) GTEST_SKIP() << "within one process nothing is lost";
  Heard heard;
  auto listening = database().listen("one", heard.hear());
  ASSERT_TRUE(heard.missed(1));
  auto killed = run(database().read([](Connection& connection) {
    return connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' "
        "AND datname = current_database()");
  }));
  ASSERT_TRUE(killed);
  ASSERT_EQ(killed->rows.size(), 1U);
  EXPECT_TRUE(heard.missed(2));
  say("one", "a");
  EXPECT_THAT(heard.words(1), ElementsAre("a"));
}

}  // namespace
}  // namespace mct::storage
