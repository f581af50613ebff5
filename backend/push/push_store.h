#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <optional>
#include <span>

#include "backend/push/push_sender.h"
#include "backend/push/topic_accounts.h"
#include "backend/storage/migration.h"

namespace mct::push {

// The channel of the database on which it is said that something is to be told.
inline constexpr auto due_channel = "mct_push";

std::span<const storage::Migration> migrations();

struct Device {
  std::string session_id;
  Target target;
};

// Devices, and what is to be said to them.
class PushStore {
 public:
  explicit PushStore(storage::Database& database) : database_(database) {}

  // Before the first call: who reads topics noun/…. Must outlive the store.
  void add_accounts(std::string noun, TopicAccounts& accounts) {
    accounts_[std::move(noun)] = &accounts;
  }

  // Where the session's device can be reached from now on. A token is of one device: whoever had it
  // before has none. Empty: nowhere.
  asio::awaitable<Status> set_target(std::string session_id, std::string account_id, Target target);

  // A notification that is this node's to tell for a while, and whom next.
  struct Batch {
    std::string topic;
    Message message;
    std::int64_t revision = 0;
    std::int64_t begun_ms = 0;
    int tries = 0;           // that have failed
    std::string told_up_to;  // once these are told
    std::vector<Device> devices = {};
    bool last = false;  // nobody comes behind these
  };
  // None: nothing is due. Another node takes it when this one has not said how it went within
  // `lease_ms`.
  asio::awaitable<Result<std::optional<Batch>>> take(std::int64_t now_ms);
  // These are told: the next ones are due. `gone`: sessions whose devices are forgotten.
  asio::awaitable<Status> told(Batch batch, std::vector<std::string> gone, std::int64_t now_ms);
  asio::awaitable<Status> postpone(Batch batch, std::int64_t due_ms);
  asio::awaitable<Status> give_up(Batch batch);

  static constexpr std::int64_t lease_ms = 60'000;

 private:
  storage::Database& database_;
  std::map<std::string, TopicAccounts*> accounts_;
};

}  // namespace mct::push
