#include <algorithm>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <map>

#include "backend/features/account/account_service.h"
#include "backend/features/account/tests/account_fixture.h"

// Linked in place of libsodium's: counts how often a password is compared, and with a hash of which
// cost.
namespace {

std::mutex compared_mutex;
std::map<std::string, int> compared;  // by the cost, such as $argon2id$v=19$m=8,t=1,p=1

std::string cost_of(std::string_view hash) {
  constexpr int fields = 4;
  std::size_t end = 0;
  for (int field = 0; field < fields; ++field) end = hash.find('$', end + (field > 0 ? 1 : 0));
  return std::string(hash.substr(0, end));
}

}  // namespace

extern "C" {
int __real_crypto_pwhash_str_verify(const char* hash, const char* password,
                                    unsigned long long size);
int __wrap_crypto_pwhash_str_verify(const char* hash, const char* password,
                                    unsigned long long size) {
  {
    std::lock_guard lock(compared_mutex);
    ++compared[cost_of(hash)];
  }
  return __real_crypto_pwhash_str_verify(hash, password, size);
}
}

namespace mct::account {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Reasons = std::map<std::string_view, int>;

// Whoever guesses, as fast as the services themselves can take it.
class GuessingTest : public AccountServerTest {
 protected:
  void SetUp() override {
    AccountServerTest::SetUp();
    std::lock_guard lock(compared_mutex);
    compared.clear();
  }

  // A round trip to PostgreSQL for each try would take minutes; SQLite decides the same.
  static int tries() { return GetParam() == storage::Engine::sqlite ? 100'000 : 1'000; }

  // attempt(number) -> awaitable of a result, `count` times, many at once; how each ended.
  template <class Attempt>
  Reasons guess(int first, int count, Attempt attempt) {
    constexpr int at_once = 64;
    std::mutex mutex;
    Reasons reasons;
    auto lane = [&](int which) -> asio::awaitable<void> {
      for (int number = first + which; number < first + count; number += at_once) {
        const auto outcome = co_await attempt(number);
        std::lock_guard lock(mutex);
        ++reasons[reason_of(outcome)];
      }
    };
    std::vector<std::future<void>> lanes;
    for (int number = 0; number < at_once; ++number)
      lanes.push_back(asio::co_spawn(pool(), lane(number), asio::use_future));
    for (auto& done : lanes) done.get();
    return reasons;
  }

  std::map<std::string, int> comparisons() {
    std::lock_guard lock(compared_mutex);
    return compared;
  }

  static Device guessing_device() { return {"device-0000000009", "猜"}; }

  CodeRequest asking(int number) const {
    return {phone, CodePurpose::log_in, fmt::format("device-{:010}", number),
            fmt::format("10.0.{}.{}", number / 250, number % 250), random_id()};
  }

  // The services, without the network.
  struct Services {
    explicit Services(GuessingTest& test)
        : code_store(test.database()),
          session_store(test.database()),
          account_store(test.database(), test.cards_),
          codes(code_store, test.sms_, test.clock_),
          sessions(session_store, {[] { return std::vector<std::string>{}; }, [](const auto&) {}},
                   test.clock_),
          accounts(account_store, codes, sessions, passwords, test.clock_) {}

    CodeStore code_store;
    SessionStore session_store;
    AccountStore account_store;
    Passwords passwords{cheapest};
    CodeService codes;
    SessionService sessions;
    AccountService accounts;
  };

  Result<pb::Session> log_in_by_code() {
    pb::LogInRequest request;
    request.set_phone(phone);
    *request.mutable_proof() = proof_for(phone, pb::CODE_PURPOSE_LOG_IN);
    fill(*request.mutable_device());
    return call(&Stub::LogIn, request);
  }
};
MCT_ON_BOTH_ENGINES(GuessingTest);

TEST_P(GuessingTest, OfAHundredThousandCodesFiveAreLookedAtAndNoneLetsIn) {
  signed_up();
  Services services(*this);
  const auto proof = proof_for(phone, pb::CODE_PURPOSE_LOG_IN);
  const int right = std::stoi(proof.code());
  // The right one is among them, in the middle.
  const auto reasons = guess(0, tries(), [&](int number) -> asio::awaitable<Result<std::string>> {
    const auto code = (right + 1'000'000 - tries() / 2 + number) % 1'000'000;
    CodeProof guessed{proof.code_id(), fmt::format("{:06}", code)};
    co_return co_await services.codes.redeem(std::move(guessed), CodePurpose::log_in);
  });
  EXPECT_EQ(reasons.count("OK"), 0U);
  EXPECT_EQ(reasons.at("CODE_WRONG"), 1) << "the next has to wait a second";
  EXPECT_EQ(reasons.at("CODE_WRONG") + reasons.at("CODE_TRIES"), tries());
  // Those who wait get four more, whatever they do.
  int looked_at = 1;
  for (int second = 0; second < 60; ++second) {
    clock_.advance(seconds(1));
    const auto more = guess(0, 20, [&](int) -> asio::awaitable<Result<std::string>> {
      CodeProof guessed{proof.code_id(), right == 0 ? "000001" : "000000"};
      co_return co_await services.codes.redeem(std::move(guessed), CodePurpose::log_in);
    });
    if (more.contains("CODE_WRONG")) looked_at += more.at("CODE_WRONG");
  }
  EXPECT_EQ(looked_at, 5);
  EXPECT_TRUE(log_in_by_code()) << "the owner asks for another";
}

TEST_P(GuessingTest, ADayOfAskingGivesTenCodesAndFiftyGuesses) {
  signed_up();
  clock_.advance(hours(25));
  Services services(*this);
  int granted = 0, looked_at = 0;
  for (int minute = 0; minute < 23 * 60; minute += 2) {
    clock_.advance(minutes(2));
    const auto sent = run(services.codes.send(asking(minute)));
    if (!sent) continue;
    ++granted;
    ++codes_to_[phone];
    const auto wrong = sms_->code_for(phone, codes_to_[phone]) == "000000" ? "000001" : "000000";
    for (int second = 0; second < 30; ++second) {
      clock_.advance(seconds(1));
      const auto outcome = run(services.codes.redeem({sent->id, wrong}, CodePurpose::log_in));
      if (reason_of(outcome) == "CODE_WRONG") ++looked_at;
    }
  }
  EXPECT_EQ(granted, 10);
  EXPECT_EQ(looked_at, 50);
  EXPECT_TRUE(log_in(phone, password)) << "the password is no matter of codes";
  clock_.advance(hours(24));
  EXPECT_TRUE(log_in_by_code()) << "the day after";
}

TEST_P(GuessingTest, OfManyWhoAskForACodeAtOnceOneGetsIt) {
  Services services(*this);
  const auto reasons = guess(0, 200, [&](int number) -> asio::awaitable<Result<SentCode>> {
    auto request = asking(number);
    co_return co_await services.codes.send(std::move(request));
  });
  EXPECT_EQ(reasons.at("OK"), 1);
  EXPECT_EQ(reasons.at("CODE_LIMIT"), 199);
}

TEST_P(GuessingTest, OfAHundredThousandPasswordsAtOnceOneIsLookedAt) {
  signed_up();
  Services services(*this);
  const auto reasons = guess(0, tries(), [&](int number) -> asio::awaitable<Result<Session>> {
    // The right one is among them.
    auto guessed = number == tries() / 2 ? std::string(password) : fmt::format("guess {}", number);
    co_return co_await services.accounts.log_in(phone, std::move(guessed), guessing_device());
  });
  EXPECT_EQ(reasons.at("CREDENTIALS_WRONG"), 1);
  EXPECT_EQ(reasons.at("LOGIN_TRIES"), tries() - 1);
  int looked_at = 0;
  for (const auto& [cost, count] : comparisons()) looked_at += count;
  EXPECT_EQ(looked_at, 1);
}

TEST_P(GuessingTest, ADayOfPasswordsIsAboutThirtyAndTheOwnerStillGetsIn) {
  signed_up();
  Services services(*this);
  constexpr int at_once = 64;
  const auto step = seconds(24 * 3600) / (tries() / at_once);
  int looked_at = 0;
  for (int first = 0; first < tries(); first += at_once) {
    auto reasons = guess(first, at_once, [&](int number) -> asio::awaitable<Result<Session>> {
      auto guessed = fmt::format("guess {}", number);
      co_return co_await services.accounts.log_in(phone, std::move(guessed), guessing_device());
    });
    EXPECT_EQ(reasons.count("OK"), 0U);
    looked_at += reasons["CREDENTIALS_WRONG"];
    clock_.advance(step);
  }
  // 2^0 + … + 2^12 seconds for the first 13, then one in 4096 s.
  EXPECT_GE(looked_at, 15);
  EXPECT_LE(looked_at, 33);
  EXPECT_TRUE(log_in_by_code()) << "at once";
  clock_.advance(seconds(4'097));
  EXPECT_TRUE(log_in(phone, password)) << "when the last wait is over";
}

TEST_P(GuessingTest, WrongPasswordsAreForgottenADayAfterTheirWait) {
  Services services(*this);
  const auto kept = [&] {
    auto rows = run(database().read([](storage::Connection& connection) {
      return connection.execute("SELECT phone FROM account_login_tries", {});
    }));
    return rows ? rows->rows.size() : 99;
  };
  EXPECT_EQ(reason_of(log_in(phone, "not this one 1")), "CREDENTIALS_WRONG");
  EXPECT_EQ(kept(), 1U);
  clock_.advance(std::chrono::hours(24));
  EXPECT_TRUE(run(services.accounts.prune()));
  EXPECT_EQ(kept(), 1U) << "its second is not a day ago";
  clock_.advance(seconds(2));
  EXPECT_TRUE(run(services.accounts.prune()));
  EXPECT_EQ(kept(), 0U);
}

// The clock on the wall would tell little; the work is what an answer's time tells.
TEST_P(GuessingTest, AnUnknownPhoneCostsTheSameWorkAsAKnownOne) {
  signed_up();
  EXPECT_EQ(reason_of(log_in(phone, "wrong password 1")), "CREDENTIALS_WRONG");
  const auto known = comparisons();
  ASSERT_EQ(known.size(), 1U);
  EXPECT_EQ(known.begin()->first, "$argon2id$v=19$m=8,t=1,p=1");
  EXPECT_EQ(known.begin()->second, 1);
  EXPECT_EQ(reason_of(log_in("19000000007", "wrong password 1")), "CREDENTIALS_WRONG");
  const auto both = comparisons();
  ASSERT_EQ(both.size(), 1U) << "the same cost";
  EXPECT_EQ(both.begin()->second, 2);
  // Whoever has to wait is not looked at, known or not.
  EXPECT_EQ(reason_of(log_in(phone, "wrong password 1")), "LOGIN_TRIES");
  EXPECT_EQ(reason_of(log_in("19000000007", "wrong password 1")), "LOGIN_TRIES");
  EXPECT_EQ(comparisons(), both);
}

}  // namespace
}  // namespace mct::account
