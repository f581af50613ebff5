#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <map>
#include <mutex>
#include <span>

#include "backend/events/event_rows.h"
#include "backend/events/topic_source.h"

namespace mct::events {

namespace asio = boost::asio;

// Reads pages of the log. Whoever asks while a read is on its way to the database is answered by
// it, from its one snapshot: what ten thousand streams are told of at once is read once for all of
// them. Safe from any thread; must outlive whoever asks.
class PageReader {
 public:
  explicit PageReader(storage::Database& database) : database_(database) {}

  // As EventStore::page.
  asio::awaitable<Result<Page>> page(Reader reader, std::int64_t version,
                                     std::vector<Position> positions);

 private:
  struct Asked {
    Reader reader;
    std::int64_t version = 0;
    std::vector<Position> positions;
    std::function<void(Result<Page>)> answer;  // none any more: it is answered
  };
  // What was read for others in the same snapshot: by topic, behind, up to, and how many.
  using Known = std::map<std::tuple<std::string, std::int64_t, std::int64_t, std::int64_t>,
                         std::vector<Event>>;

  // True when no read is on its way that will take this along.
  bool wait_with_others(Asked asked);
  asio::awaitable<void> read_for_all();
  std::vector<Asked> take();
  static Status answer_all(storage::Connection& connection, std::vector<Asked> asked);
  static Status answer_some(storage::Connection& connection, std::span<Asked> asked, Known& known);
  static Result<Page> read_page(storage::Connection& connection, const Asked& asked,
                                HeadsByTopic& heads, Known& known);
  // Those who have no answer yet.
  static void refuse(std::span<Asked> asked, const Error& why);

  storage::Database& database_;
  std::mutex mutex_;
  std::vector<Asked> waiting_;
  bool on_its_way_ = false;  // a read that has not begun yet
};

}  // namespace mct::events
