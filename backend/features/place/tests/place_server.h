#pragma once

#include <map>
#include <memory>
#include <string>

#include "backend/attachments/attachment_store.h"
#include "backend/audit/audit_store.h"
#include "backend/features/place/place_module.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::place {

// Admins by account; each keeps one unit, and "above" keeps both.
class Units final : public Owners, public rpc::Authenticator, public rpc::CardResolver {
 public:
  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    const auto unit = units_.contains(account) ? units_.at(account) : std::string();
    co_return rpc::ActingCard{account, account, unit, unit, !unit.empty(), {}};
  }
  Result<std::optional<std::string>> kept(storage::Connection&, const audit::Actor& actor,
                                          const std::string& unit_id) override {
    if (actor.account_id.empty()) return "district/" + unit_id;
    const auto& own = units_.at(actor.account_id);
    if (own != unit_id && own != "above") return std::nullopt;
    return "district/" + unit_id;
  }
  Result<std::string> name_of(storage::Connection&, const std::string& unit_id) override {
    return unit_id;
  }

 private:
  const std::map<std::string, std::string> units_{
      {"tourism", "lvyou"}, {"inn", "inn-unit"}, {"above", "above"}};
};

// A server of places, and what people have uploaded to it.
class PlaceServer : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate(
        {attachments::migrations(), audit::migrations(), requests::migrations(), migrations()}));
    bridge_->authenticate_with(units_);
    bridge_->resolve_cards_with(units_);
    module_ = std::make_unique<PlaceModule>(database(), *bridge_, units_, clock_);
    serve(*module_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  template <class T>
  static std::string reason_of(const Result<T>& result) {
    return result ? "" : std::string(result.error().reason.name);
  }
  Status seed(const std::string& sample_owner) {
    return run(module_->seed(std::string(MCT_SOURCE_DIR) + "/assets", sample_owner));
  }
  // Its id.
  std::string upload(const std::string& account, const std::string& id, const char* media_type,
                     std::int64_t width = 0, std::int64_t height = 0) {
    auto job = [=](storage::Connection& connection) -> Status {
      auto kept = connection.execute(
          "INSERT INTO attachment (id, account_id, name, state, size, sha256, media_type, used_ms, "
          "width, height) VALUES ($1, $2, $1, 2, 9, '', $3, 0, $4, $5) ON CONFLICT DO NOTHING",
          {id, account, std::string(media_type), width, height});
      if (!kept) return fail(kept.error());
      return {};
    };
    EXPECT_TRUE(run(database().write(job)));
    return id;
  }

  Units units_;
  test::SetClock clock_;
  std::unique_ptr<PlaceModule> module_;
};

}  // namespace mct::place
