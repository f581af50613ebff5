#include "backend/events/event_feed.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "backend/events/topic_keys.h"

namespace mct::events {
namespace {

// How many topics are looked at in one go.
constexpr std::size_t most_positions = 500;

}  // namespace

asio::awaitable<Result<EventFeed::Step>> EventFeed::next() {
  if (!begun_) co_return co_await look_at_topics();
  for (;;) {
    if (moved_.empty() && signals_.empty()) co_await wait();
    // Before the page: what its snapshot says of the reader holds for them, too.
    std::ranges::move(subscriber_.take_signals(), std::back_inserter(signals_));
    const auto positions = next_positions();
    auto page = co_await store_.page(reader_, version_, positions);
    if (!page) co_return fail(page.error());
    if (page->outdated) {
      auto step = co_await look_at_topics();
      if (!step || !step->opened.empty() || !step->closed.empty()) co_return step;
      continue;
    }
    settle(positions, *page);
    auto signals = readable_signals();
    if (!page->events.empty() || !signals.empty())
      co_return Step{{}, {}, std::move(signals), std::move(page->events)};
  }
}

// Follows the topics before their events are read, so that nothing happens in between unseen: a
// topic that is opened counts as one that has moved.
asio::awaitable<Result<EventFeed::Step>> EventFeed::look_at_topics() {
  // Also before the first view: what is said while it is read is kept.
  if (!begun_) subscriber_.follow({reader_topic(reader_.card_id), all_readers_topic});
  auto view = co_await store_.view(reader_);
  if (!view) co_return fail(view.error());
  begun_ = true;
  version_ = view->version;
  Step step;
  std::set<std::string> followed{reader_topic(reader_.card_id), all_readers_topic};
  auto allowance = limits_.catch_up_all;
  for (const auto& [name, topic] : view->topics) {
    followed.insert(name);
    moved_.insert(name);
    if (const auto found = places_.find(name); found != places_.end()) {
      found->second.until = topic.until;
      continue;
    }
    step.opened.push_back(open(name, topic, allowance));
    places_[name] = {step.opened.back().after, topic.until};
  }
  for (auto it = places_.begin(); it != places_.end();) {
    if (view->topics.contains(it->first)) {
      ++it;
      continue;
    }
    step.closed.push_back(it->first);
    moved_.erase(it->first);
    // Whoever comes back to a topic goes on where the stream was.
    cursors_[it->first] = it->second.after;
    it = places_.erase(it);
  }
  subscriber_.follow(std::move(followed));
  co_return step;
}

EventFeed::Opened EventFeed::open(const std::string& name, const Topic& topic,
                                  std::int64_t& allowance) const {
  const auto cursor = cursors_.contains(name) ? cursors_.at(name) : 0;
  Opened opened{name, Standing::current, std::max(cursor, topic.after),
                std::min(topic.head, topic.until), std::max(topic.after, topic.pruned) + 1};
  const auto wanted = opened.head - opened.after;
  if (cursor > topic.head) {
    opened.standing = Standing::ahead;
  } else if (wanted > 0 && opened.after < topic.pruned) {
    opened.standing = Standing::truncated;
  } else if (wanted > std::min(limits_.catch_up_topic, allowance)) {
    opened.standing = Standing::behind;
  } else {
    allowance -= std::max<std::int64_t>(wanted, 0);
    return opened;
  }
  opened.after = opened.head;
  return opened;
}

asio::awaitable<void> EventFeed::wait() {
  const auto moved = co_await subscriber_.moved(limits_.look_again);
  for (const auto& [topic, place] : places_)
    if (moved.all || moved.topics.contains(topic)) moved_.insert(topic);
}

std::vector<Position> EventFeed::next_positions() const {
  std::vector<Position> positions;
  for (const auto& topic : moved_) {
    if (positions.size() == most_positions) break;
    const auto& place = places_.at(topic);
    positions.push_back({topic, place.after, place.until});
  }
  return positions;
}

void EventFeed::settle(const std::vector<Position>& asked, const Page& page) {
  for (const auto& position : asked)
    if (std::ranges::find(page.ahead, position.topic) == page.ahead.end())
      moved_.erase(position.topic);
  for (const auto& event : page.events) places_.at(event.topic).after = event.sequence;
}

std::vector<Signal> EventFeed::readable_signals() {
  auto signals = std::exchange(signals_, {});
  std::erase_if(signals, [this](const Signal& it) { return !places_.contains(it.topic); });
  return signals;
}

}  // namespace mct::events
