#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <span>
#include <string>

#include "backend/storage/migration.h"

namespace mct::requests {

namespace asio = boost::asio;

// Which request. The client makes the id; `owner` says who asks for what, such as
// “card id/notice.send”, so that nobody gets another's answer by guessing an id.
struct RequestKey {
  std::string owner;
  std::string id;
};

// Carries the work out once, within the caller's transaction: however often the request is sent,
// also at once and to several nodes, it has one effect and gets the answer of the first time. Work
// that fails has not been done, and may be tried again with the same id. `answer`: small, such as
// the id of what was made. A request that is sent again after most_age is a new one.
Result<std::string> once(storage::Connection& connection, const RequestKey& key,
                         std::int64_t now_ms, const std::function<Result<std::string>()>& work);

// Likewise of work whose answer is known before it is done, such as the id of what it changes: the
// row is written once. Answers `answer`, or what was answered the first time.
Result<std::string> once(storage::Connection& connection, const RequestKey& key,
                         std::int64_t now_ms, const std::string& answer,
                         const std::function<Status()>& work);

// Longer than a device keeps what it could not send.
inline constexpr std::int64_t most_age_ms = 90LL * 24 * 3600 * 1000;

std::span<const storage::Migration> migrations();

// Forgets requests that are older than that.
asio::awaitable<void> prune(storage::Database& database, std::int64_t now_ms);

}  // namespace mct::requests
