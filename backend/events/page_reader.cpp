#include "backend/events/page_reader.h"

#include <algorithm>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <iterator>
#include <memory>
#include <unordered_set>
#include <utility>

#include "backend/events/topic_keys.h"

namespace mct::events {
namespace {

using storage::Connection;

// Asked for in one statement; the first of many have their answer before the last are read.
constexpr std::size_t most_at_once = 200;

}  // namespace

asio::awaitable<Result<Page>> PageReader::page(Reader reader, std::int64_t version,
                                               std::vector<Position> positions) {
  auto page = std::make_shared<Result<Page>>();
  auto start = [this, page, asked = Asked{std::move(reader), version, std::move(positions), {}}](
                   auto handler) mutable {
    auto executor = asio::get_associated_executor(handler);
    auto resume = std::make_shared<decltype(handler)>(std::move(handler));
    asked.answer = [page, resume, executor](Result<Page> answer) {
      *page = std::move(answer);
      asio::post(executor, [resume] { std::move (*resume)(); });
    };
    if (wait_with_others(std::move(asked)))
      asio::co_spawn(executor, read_for_all(), asio::detached);
  };
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(std::move(start),
                                                                        asio::use_awaitable);
  co_return std::move(*page);
}

bool PageReader::wait_with_others(Asked asked) {
  std::lock_guard lock(mutex_);
  waiting_.push_back(std::move(asked));
  return !std::exchange(on_its_way_, true);
}

// Takes along whoever waits when the snapshot is taken: what they were woken for is in it.
asio::awaitable<void> PageReader::read_for_all() {
  bool begun = false;
  auto job = [this, &begun](Connection& connection) {
    begun = true;
    return answer_all(connection, take());
  };
  const auto status = co_await database_.read(job);
  if (begun) co_return;
  auto refused = take();
  refuse(refused, status.error());
}

std::vector<PageReader::Asked> PageReader::take() {
  std::lock_guard lock(mutex_);
  on_its_way_ = false;
  return std::exchange(waiting_, {});
}

Status PageReader::answer_all(Connection& connection, std::vector<Asked> asked) {
  Known known;
  for (std::span<Asked> left(asked); !left.empty();) {
    std::size_t count = 0, topics = 0;
    while (count < left.size() && topics < most_at_once) topics += left[count++].positions.size();
    try {
      if (auto status = answer_some(connection, left.first(count), known); !status) {
        refuse(left, status.error());
        return status;
      }
    } catch (...) {
      refuse(left, {mct::reason::internal, "读取事件时内部错误", {}});
      throw;
    }
    left = left.subspan(count);
  }
  return {};
}

Status PageReader::answer_some(Connection& connection, std::span<Asked> asked, Known& known) {
  std::unordered_set<std::string> topics{all_readers_topic};
  for (const auto& it : asked) {
    topics.insert(reader_topic(it.reader.card_id));
    for (const auto& position : it.positions) topics.insert(position.topic);
  }
  auto heads = read_heads(connection, {topics.begin(), topics.end()});
  if (!heads) return fail(heads.error());
  for (auto& it : asked) {
    auto page = read_page(connection, it, *heads, known);
    if (!page) return fail(page.error());
    std::exchange(it.answer, nullptr)(std::move(*page));
  }
  return {};
}

Result<Page> PageReader::read_page(Connection& connection, const Asked& asked, HeadsByTopic& heads,
                                   Known& known) {
  Page page;
  page.outdated = asked.version != version_of(heads, asked.reader.card_id);
  if (page.outdated) return page;
  for (const auto& position : asked.positions) {
    const auto end = std::min(heads[position.topic].head, position.until);
    const auto room = page_events - static_cast<std::int64_t>(page.events.size());
    if (end <= position.after) continue;
    if (end - position.after > room) page.ahead.push_back(position.topic);
    if (room == 0) continue;
    const auto key = std::tuple(position.topic, position.after, end, room);
    auto found = known.find(key);
    if (found == known.end()) {
      auto events = read_after(connection, position.topic, position.after, end, room);
      if (!events) return fail(events.error());
      found = known.emplace(key, std::move(*events)).first;
    }
    std::ranges::copy(found->second, std::back_inserter(page.events));
  }
  return page;
}

void PageReader::refuse(std::span<Asked> asked, const Error& why) {
  for (auto& it : asked)
    if (it.answer) std::exchange(it.answer, nullptr)(fail(why));
}

}  // namespace mct::events
